package org.marsad.outlook.forecast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.measure.panel.Panel;
import org.marsad.measure.panel.Unit;
import org.marsad.model.Month;

/**
 * The forecasts of one run, with what must be said beside them.
 *
 * @param kind of violence: {@code state-based}
 * @param model its name
 * @param vintage which release of which data
 * @param origin the cut-off: last month that the model knew
 * @param panel the history, also what came after the origin where that is known
 * @param forecasts in the order asked for
 * @param skills how well the model did before, by row; missing where that could not be measured
 * @param notes what is odd about the data, in sentences
 * @param unknown units that were asked for and cannot be forecast, because too little is known of them
 */
public record Sheet(
        String kind,
        String model,
        String vintage,
        Month origin,
        int horizon,
        Panel panel,
        List<Forecast> forecasts,
        Map<Integer, PastSkill> skills,
        List<String> notes,
        List<Unit> unknown) {
    /** Kind of a table of one's own, which does not say what it counts. */
    public static final String OWN = "own";

    public Sheet {
        forecasts = List.copyOf(forecasts);
        skills = Map.copyOf(skills);
        notes = List.copyOf(notes);
        unknown = List.copyOf(unknown);
    }

    /** What is forecast, in words: {@code state-based deaths}. */
    public String figure() {
        return kind.equals(OWN) ? "figures of a table of one's own" : kind + " deaths";
    }

    public Optional<PastSkill> skill(Forecast forecast) {
        return Optional.ofNullable(skills.get(forecast.row()));
    }

    /** The forecasts with the most deaths expected, most first; all in their own order where there are no more. */
    public List<Forecast> largest(int most) {
        if (forecasts.size() <= most) {
            return forecasts;
        }
        List<Forecast> sorted = new ArrayList<>(forecasts);
        sorted.sort(Comparator.comparingDouble(Forecast::meanPerMonth)
                .reversed()
                .thenComparing(forecast -> forecast.unit().id()));
        return List.copyOf(sorted.subList(0, most));
    }

    /** Skill over all forecast units together; empty where it could not be measured for any. */
    public Optional<PastSkill> overall() {
        @Nullable PastSkill sum = null;
        for (Forecast forecast : forecasts) {
            PastSkill one = skills.get(forecast.row());
            if (one != null) {
                sum = sum == null ? one : sum.and(one);
            }
        }
        return Optional.ofNullable(sum);
    }
}
