package org.marsad.outlook.members;

import java.util.Arrays;
import java.util.List;

/** A distribution as values with weights. Instances do not change. */
public final class WeightedSample {
    private static final int PLACE_BITS = 22;

    private final double[] values;
    private final double[] upTo;

    private WeightedSample(double[] values, double[] upTo) {
        this.values = values;
        this.upTo = upTo;
    }

    /**
     * @param values 0 or more, at most four million
     * @param weights of the values, in any unit: they are made to sum to one
     * @throws IllegalArgumentException when there are no values, or weights do not fit them
     */
    public static WeightedSample of(double[] values, double[] weights) {
        if (values.length == 0 || values.length != weights.length || values.length > 1 << PLACE_BITS) {
            throw new IllegalArgumentException("a sample must have values with a weight each, but had " + values.length
                    + " values and " + weights.length + " weights");
        }
        int[] order = ascending(values);
        double[] sorted = new double[values.length];
        double[] upTo = new double[values.length];
        int size = 0;
        double sum = 0;
        for (int i : order) {
            sum += weights[i];
            if (size > 0 && sorted[size - 1] == values[i]) {
                upTo[size - 1] = sum;
            } else {
                sorted[size] = values[i];
                upTo[size++] = sum;
            }
        }
        if (!(sum > 0)) {
            throw new IllegalArgumentException("weights must sum to more than 0, but summed to " + sum);
        }
        double[] share = Arrays.copyOf(upTo, size);
        for (int i = 0; i < size; i++) {
            share[i] /= sum;
        }
        return new WeightedSample(Arrays.copyOf(sorted, size), share);
    }

    /** Places of values in ascending order; of values that differ by less than a billionth, the earlier first. */
    private static int[] ascending(double[] values) {
        // Bits of numbers from 0 up are in their order; the lowest make room for the place.
        long[] keys = new long[values.length];
        for (int i = 0; i < values.length; i++) {
            keys[i] = (Double.doubleToRawLongBits(values[i]) & -(1L << PLACE_BITS)) | i;
        }
        Arrays.sort(keys);
        int[] places = new int[values.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = (int) (keys[i] & ((1L << PLACE_BITS) - 1));
        }
        return places;
    }

    /** A mixture: each sample with its share. */
    public static WeightedSample mixture(List<WeightedSample> samples, double[] shares) {
        int size = samples.stream().mapToInt(sample -> sample.values.length).sum();
        double[] values = new double[size];
        double[] weights = new double[size];
        int at = 0;
        for (int s = 0; s < samples.size(); s++) {
            WeightedSample sample = samples.get(s);
            for (int i = 0; i < sample.values.length; i++) {
                values[at] = sample.values[i];
                weights[at++] = shares[s] * (sample.upTo[i] - (i == 0 ? 0 : sample.upTo[i - 1]));
            }
        }
        return of(values, weights);
    }

    /** Smallest value up to which at least this share lies. */
    public double quantile(double share) {
        int at = Arrays.binarySearch(upTo, share);
        return values[Math.min(at < 0 ? -at - 1 : at, values.length - 1)];
    }

    /** Quantiles at so many even shares (1/2n, 3/2n, …): as many equally likely values, in ascending order. */
    public double[] even(int n) {
        double[] quantiles = new double[n];
        int at = 0;
        for (int i = 0; i < n; i++) {
            double share = (i + 0.5) / n;
            while (at < values.length - 1 && upTo[at] < share) {
                at++;
            }
            quantiles[i] = values[at];
        }
        return quantiles;
    }

    /** Share that lies at or below a value. */
    public double upTo(double value) {
        int at = Arrays.binarySearch(values, value);
        int last = at < 0 ? -at - 2 : at;
        return last < 0 ? 0 : upTo[last];
    }

    /** Share that lies below a value. */
    public double below(double value) {
        int at = Arrays.binarySearch(values, value);
        int last = at < 0 ? -at - 2 : at - 1;
        return last < 0 ? 0 : upTo[last];
    }
}
