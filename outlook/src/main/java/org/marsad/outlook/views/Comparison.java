package org.marsad.outlook.views;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.marsad.measure.panel.UnitKind;

/**
 * Two models on the same forecasts: by how much the one is better (positive) than the other. The 90 % interval is a block
 * bootstrap's: whole blocks are drawn with replacement, because a unit's months, and the months of one time, go wrong together.
 *
 * @param figure the score
 * @param gain mean of the other's score minus this model's
 * @param low 5 % quantile of the gain
 * @param high 95 % quantile of the gain
 * @param blocks what was drawn and how many of them
 * @param windowsWon windows in which its mean is lower
 * @param windowsLost windows in which its mean is higher
 * @param better forecasts with a lower score
 * @param worse forecasts with a higher score
 */
public record Comparison(
        String model,
        String against,
        Scope scope,
        Figure figure,
        double gain,
        double low,
        double high,
        String blocks,
        int windowsWon,
        int windowsLost,
        int better,
        int worse) {
    private static final int REPEATS = 2_000;
    private static final int ENOUGH_UNITS = 20;
    private static final int MONTHS_OF_A_BLOCK = 6;

    /**
     * @param seed of the bootstrap
     * @throws IllegalArgumentException when they were not asked the same
     */
    public static Comparison of(Results results, String model, String against, Scope scope, Figure figure, long seed) {
        List<Result> own = results.of(model, scope);
        List<Result> other = results.of(against, scope);
        if (own.isEmpty() || own.size() != other.size()) {
            throw new IllegalArgumentException(model + " and " + against
                    + " must be scored on the same forecasts, but were on " + own.size() + " and " + other.size());
        }
        double[] gains = new double[own.size()];
        for (int i = 0; i < gains.length; i++) {
            gains[i] = figure.of(other.get(i).score()) - figure.of(own.get(i).score());
        }
        boolean byUnit = canDrawUnits(own);
        List<Block> blocks = blocks(
                own,
                gains,
                byUnit ? Result::unit : result -> Math.floorDiv(result.month().id() - 1, MONTHS_OF_A_BLOCK));
        double[] means = resampled(blocks, seed);
        double[] windows = results.windows().stream()
                .mapToDouble(window -> mean(results.of(against, window, scope), figure)
                        - mean(results.of(model, window, scope), figure))
                .toArray();
        return new Comparison(
                model,
                against,
                scope,
                figure,
                Arrays.stream(gains).average().orElseThrow(),
                means[REPEATS / 20],
                means[REPEATS - 1 - REPEATS / 20],
                blocks.size() + (byUnit ? " countries" : " half-years"),
                count(windows, 1),
                count(windows, -1),
                count(gains, 1),
                count(gains, -1));
    }

    /** Neighbouring cells go wrong together, so that they would pass for more evidence than they are. */
    private static boolean canDrawUnits(List<Result> results) {
        return results.get(0).unit().kind() == UnitKind.COUNTRY
                && results.stream().map(Result::unit).distinct().count() >= ENOUGH_UNITS;
    }

    private record Block(double sum, int size) {}

    private static List<Block> blocks(List<Result> results, double[] gains, Function<Result, ?> key) {
        Map<Object, Block> blocks = new LinkedHashMap<>();
        for (int i = 0; i < gains.length; i++) {
            blocks.merge(
                    key.apply(results.get(i)),
                    new Block(gains[i], 1),
                    (a, b) -> new Block(a.sum() + b.sum(), a.size() + b.size()));
        }
        return new ArrayList<>(blocks.values());
    }

    /** Means of resampled blocks, in ascending order. */
    private static double[] resampled(List<Block> blocks, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] means = new double[REPEATS];
        for (int r = 0; r < REPEATS; r++) {
            double sum = 0;
            int size = 0;
            for (int b = 0; b < blocks.size(); b++) {
                Block block = blocks.get(random.nextInt(blocks.size()));
                sum += block.sum();
                size += block.size();
            }
            means[r] = sum / size;
        }
        Arrays.sort(means);
        return means;
    }

    private static double mean(List<Result> results, Figure figure) {
        return results.stream()
                .mapToDouble(result -> figure.of(result.score()))
                .average()
                .orElse(Double.NaN);
    }

    private static int count(double[] gains, int sign) {
        return (int)
                Arrays.stream(gains).filter(gain -> Math.signum(gain) == sign).count();
    }
}
