package org.marsad.outlook.model;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Poisson distribution, drawn from by inversion of a table that holds all but some 1e-16 of its mass. */
final class Poisson {
    private final int first;
    private final double[] cumulated;

    /** @throws IllegalArgumentException when the mean is negative or no number */
    Poisson(double mean) {
        if (!(mean >= 0) || Double.isInfinite(mean)) {
            throw new IllegalArgumentException("mean must be 0 or more, but was " + mean);
        }
        double reach = 10 * Math.sqrt(mean) + 30;
        int mode = (int) mean;
        first = (int) Math.max(0, mean - reach);
        double[] mass = new double[(int) (mean + reach) - first + 1];
        // From the mode outwards, as ratios to it: factorials would not fit into a number.
        mass[mode - first] = 1;
        for (int k = mode; k > first; k--) {
            mass[k - 1 - first] = mean == 0 ? 0 : mass[k - first] * k / mean;
        }
        for (int k = mode + 1; k - first < mass.length; k++) {
            mass[k - first] = mass[k - 1 - first] * mean / k;
        }
        Arrays.parallelPrefix(mass, Double::sum);
        cumulated = mass;
    }

    double draw(SplittableRandom random) {
        int at = Arrays.binarySearch(cumulated, random.nextDouble() * cumulated[cumulated.length - 1]);
        return first + (at < 0 ? -at - 1 : at + 1);
    }
}
