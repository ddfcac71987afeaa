package org.marsad.outlook.views;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.marsad.outlook.score.Means;

/**
 * What models are worth, side by side.
 *
 * @param protocol {@code views} or {@code cells}
 * @param served name of the model that forecasts are made with
 * @param vintage what history and outcomes are from
 * @param scopes the whole first
 */
public record Scorecard(String protocol, String served, String vintage, List<Scope> scopes, Results results) {
    /** What every model is held against. */
    public static final String BENCHMARK = "conflictology12";

    private static final long SEED = 1;

    public Scorecard {
        scopes = List.copyOf(scopes);
    }

    public Means means(String model, Window window, Scope scope) {
        return means(results.of(model, window, scope).stream());
    }

    /** Over all windows; each unit-month counts the same. */
    public Means means(String model, Scope scope) {
        return means(results.of(model, scope).stream());
    }

    /** Of units alone that had a death in the 24 months before the forecast was made. */
    public Means ofActive(String model, Window window, Scope scope) {
        return means(results.of(model, window, scope).stream().filter(Result::active));
    }

    /** As {@link #ofActive(String, Window, Scope)}, over all windows. */
    public Means ofActive(String model, Scope scope) {
        return means(results.of(model, scope).stream().filter(Result::active));
    }

    private static Means means(Stream<Result> results) {
        return Means.of(results.map(Result::score).toList());
    }

    /**
     * Every model against the benchmark, and the served one against every other, by CRPS and its logarithmic form, in each scope
     * and in the Sahel without Burkina Faso.
     */
    public List<Comparison> comparisons() {
        List<Comparison> all = new ArrayList<>();
        List<Scope> compared = new ArrayList<>(scopes);
        compared.add(Scope.WITHOUT_BURKINA_FASO);
        for (String model : results.models()) {
            for (String against : results.models()) {
                boolean wanted = !model.equals(against)
                        && (against.equals(BENCHMARK) || (model.equals(served) && !served.equals(BENCHMARK)));
                for (Scope scope : wanted ? compared : List.<Scope>of()) {
                    if (!results.of(model, scope).isEmpty()) {
                        all.add(Comparison.of(results, model, against, scope, Figure.CRPS, SEED));
                        all.add(Comparison.of(results, model, against, scope, Figure.LOG1P_CRPS, SEED));
                    }
                }
            }
        }
        return List.copyOf(all);
    }

    /** Windows in which the served model's mean is lower than another's. */
    public int windowsWon(Figure figure, String against, Scope scope) {
        return (int) results.windows().stream()
                .filter(window -> figure.of(means(served, window, scope)) < figure.of(means(against, window, scope)))
                .count();
    }

    /**
     * Share that the largest scores have in the sum of a model's CRPS in a window: how much a mean hangs on a few months.
     *
     * @param largest how many of them
     */
    public double shareOfLargest(String model, Window window, Scope scope, int largest) {
        double[] ascending = results.of(model, window, scope).stream()
                .mapToDouble(result -> result.score().crps())
                .sorted()
                .toArray();
        double all = 0;
        double top = 0;
        for (int i = 0; i < ascending.length; i++) {
            all += ascending[i];
            top += i >= ascending.length - largest ? ascending[i] : 0;
        }
        return top / all;
    }
}
