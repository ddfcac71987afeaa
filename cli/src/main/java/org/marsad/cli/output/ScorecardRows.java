package org.marsad.cli.output;

import static org.marsad.cli.output.ScorecardTable.number;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.marsad.outlook.views.Figure;
import org.marsad.outlook.views.Published;
import org.marsad.outlook.views.Scope;
import org.marsad.outlook.views.Scorecard;
import org.marsad.outlook.views.Window;

/** Tables of one scope: a row for each model, a column for each window and one for all; the first row is the heading. */
final class ScorecardRows {
    private final Scorecard card;
    private final Scope scope;

    ScorecardRows(Scorecard card, Scope scope) {
        this.card = card;
        this.scope = scope;
    }

    /** One of the scores; the lowest of each column is bold. */
    List<List<String>> figure(Figure figure, int digits) {
        return words(
                values(
                        (model, window) -> figure.of(card.means(model, window, scope)),
                        model -> figure.of(card.means(model, scope))),
                digits,
                true);
    }

    /** Mean CRPS divided by the benchmark's. */
    List<List<String>> ratios() {
        return words(
                values(
                        (model, window) -> card.means(model, window, scope).crps()
                                / card.means(Scorecard.BENCHMARK, window, scope).crps(),
                        model -> card.means(model, scope).crps()
                                / card.means(Scorecard.BENCHMARK, scope).crps()),
                3,
                true);
    }

    /** Share of outcomes in the 90 % interval, among units that were active, in percent. */
    List<List<String>> coverage() {
        return words(
                values(
                        (model, window) ->
                                100 * card.ofActive(model, window, scope).coverage90(),
                        model -> 100 * card.ofActive(model, scope).coverage90()),
                1,
                false);
    }

    /** By model, then by window with all windows together at the end. */
    private List<List<Double>> values(
            ToDoubleBiFunction<String, Window> ofWindow, ToDoubleFunction<String> ofAllWindows) {
        return card.results().models().stream()
                .map(model -> Stream.concat(
                                card.results().windows().stream().map(window -> ofWindow.applyAsDouble(model, window)),
                                Stream.of(ofAllWindows.applyAsDouble(model)))
                        .toList())
                .toList();
    }

    /** What others have published of mean CRPS, rows without a heading. */
    List<List<String>> published() {
        Published published = Published.values();
        List<List<String>> rows = new ArrayList<>();
        for (String model : published.models(scope)) {
            List<String> row = new ArrayList<>();
            row.add("*" + model + ", published*");
            double sum = 0;
            for (Window window : card.results().windows()) {
                double value = published.find(model, scope, window).orElse(Double.NaN);
                sum += value;
                row.add("*" + number(value, 3) + "*");
            }
            row.add("*" + number(sum / card.results().windows().size(), 3) + "*");
            rows.add(row);
        }
        return rows;
    }

    private List<List<String>> words(List<List<Double>> values, int digits, boolean lowestIsBest) {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>();
        head.add("model");
        card.results().windows().forEach(window -> head.add(window.toString()));
        head.add("all");
        rows.add(head);
        List<String> models = card.results().models();
        for (int m = 0; m < models.size(); m++) {
            List<String> row = new ArrayList<>();
            boolean served = models.get(m).equals(card.served());
            row.add(served ? "**" + models.get(m) + "** (served)" : models.get(m));
            for (int c = 0; c < values.get(m).size(); c++) {
                int column = c;
                double lowest = values.stream()
                        .mapToDouble(other -> other.get(column))
                        .min()
                        .orElse(Double.NaN);
                String words = number(values.get(m).get(c), digits);
                row.add(lowestIsBest && values.get(m).get(c) == lowest ? "**" + words + "**" : words);
            }
            rows.add(row);
        }
        return rows;
    }

    static String words(Figure figure) {
        return switch (figure) {
            case CRPS -> "CRPS";
            case LOG1P_CRPS -> "log1p-CRPS";
            case IGN -> "IGN (bits)";
            case MIS -> "MIS of the 90 % interval";
            case BRIER_ANY -> "Brier of P(any)";
            case BRIER_25 -> "Brier of P(≥ 25)";
        };
    }

    static String words(Scope scope) {
        return switch (scope.name()) {
            case "world" -> "world";
            case "sahel" -> "the three";
            case "MLI" -> "Mali";
            case "NER" -> "Niger";
            case "BFA" -> "Burkina Faso";
            default -> "Mali and Niger";
        };
    }
}
