package org.marsad.outlook.score;

import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Unweighted means of scores.
 *
 * @param count of forecasts
 * @param coverage90 share of outcomes within the 90 % interval
 * @param pit share of outcomes in each of ten bins from draws' lower end to their upper
 */
public record Means(
        int count,
        double crps,
        double log1pCrps,
        double ign,
        double mis,
        double coverage90,
        double brierAny,
        double brier25,
        List<Double> pit) {
    private static final int BINS = 10;

    public Means {
        pit = List.copyOf(pit);
    }

    /** All are NaN where there is no score. */
    public static Means of(Collection<Score> scores) {
        return new Means(
                scores.size(),
                mean(scores, Score::crps),
                mean(scores, Score::log1pCrps),
                mean(scores, Score::ign),
                mean(scores, Score::mis),
                mean(scores, score -> score.covered() ? 1 : 0),
                mean(scores, Score::brierAny),
                mean(scores, Score::brier25),
                IntStream.range(0, BINS)
                        .mapToObj(bin -> mean(scores, score -> score.pit().share(bin, BINS)))
                        .toList());
    }

    private static double mean(Collection<Score> scores, ToDoubleFunction<Score> figure) {
        return scores.stream().mapToDouble(figure).average().orElse(Double.NaN);
    }
}
