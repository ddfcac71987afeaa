package org.marsad.outlook.model;

import java.util.Arrays;

/** Equally likely values of one figure in one month to come, in ascending order. */
public final class Draws {
    private final double[] sorted;

    /** @throws IllegalArgumentException when there is none, or one is negative or no number */
    public Draws(double... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("draws must be at least one, but were none");
        }
        sorted = values.clone();
        Arrays.sort(sorted);
        if (!(sorted[0] >= 0) || !Double.isFinite(sorted[sorted.length - 1])) {
            throw new IllegalArgumentException(
                    "draws must be 0 or more, but were " + sorted[0] + " to " + sorted[sorted.length - 1]);
        }
    }

    public int size() {
        return sorted.length;
    }

    /** In ascending order, a copy. */
    public double[] values() {
        return sorted.clone();
    }

    public double get(int index) {
        return sorted[index];
    }

    public double mean() {
        return Arrays.stream(sorted).average().orElseThrow();
    }

    /**
     * As many draws as wanted with the same distribution, as near as their number allows: the i-th of m is that of rank
     * {@code floor(i n / m)}, so that each is repeated (or left out) as often as any other, give or take one.
     *
     * @throws IllegalArgumentException when none are wanted
     */
    public Draws broughtTo(int wanted) {
        if (wanted == sorted.length) {
            return this;
        }
        double[] values = new double[wanted];
        for (int i = 0; i < wanted; i++) {
            values[i] = sorted[(int) ((long) i * sorted.length / wanted)];
        }
        return new Draws(values);
    }

    /**
     * Quantile by linear interpolation between order statistics (type 7 of Hyndman and Fan 1996, as numpy has it).
     *
     * @param p within 0..1
     */
    public double quantile(double p) {
        double at = p * (sorted.length - 1);
        int below = (int) Math.floor(at);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }

    /** Share of draws that reach a value: probability of at least so many. */
    public double atLeast(double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return (double) (sorted.length - low) / sorted.length;
    }
}
