package org.marsad.evaluation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SplittableRandom;

/**
 * Percentile bootstrap over reports: how far the figures would move with other reports of the same kind.
 *
 * <p>Reports are drawn with replacement as often as there are reports, the figures computed from the counts of the drawn
 * ones, and the 2.5th and 97.5th percentiles over all draws given (Efron and Tibshirani 1993, ch. 13; percentiles
 * interpolated linearly). The same seed gives the same intervals.
 *
 * @param draws number of draws; 0 gives no intervals
 */
public record Bootstrap(int draws, long seed) {
    private static final double LOWER = 0.025;
    private static final double UPPER = 0.975;

    /** No intervals at all. */
    public static final Bootstrap NONE = new Bootstrap(0, 0);

    public Bootstrap {
        if (draws < 0) {
            throw new IllegalArgumentException("draws must not be negative, but was " + draws);
        }
    }

    /** 95 % interval of each figure that at least one draw defines. */
    Map<Figure, Interval> intervals(List<Tally> reports) {
        Map<Figure, Interval> intervals = new EnumMap<>(Figure.class);
        if (draws == 0 || reports.isEmpty()) {
            return intervals;
        }
        List<Tally> resampled = resample(reports);
        for (Figure figure : Figure.values()) {
            double[] values = resampled.stream()
                    .map(figure::of)
                    .filter(OptionalDouble::isPresent)
                    .mapToDouble(OptionalDouble::getAsDouble)
                    .sorted()
                    .toArray();
            if (values.length > 0) {
                intervals.put(figure, new Interval(percentile(values, LOWER), percentile(values, UPPER)));
            }
        }
        return intervals;
    }

    private List<Tally> resample(List<Tally> reports) {
        SplittableRandom random = new SplittableRandom(seed);
        Tally[] sums = new Tally[draws];
        Arrays.setAll(sums, draw -> {
            Tally sum = new Tally();
            for (int i = 0; i < reports.size(); i++) {
                sum.addAll(reports.get(random.nextInt(reports.size())));
            }
            return sum;
        });
        return List.of(sums);
    }

    static double percentile(double[] sorted, double share) {
        double position = share * (sorted.length - 1);
        int below = (int) position;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }
}
