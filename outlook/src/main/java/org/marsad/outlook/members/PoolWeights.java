package org.marsad.outlook.members;

import java.util.Arrays;
import java.util.List;

/**
 * Shares of members in a linear pool that would have scored best on the past. The CRPS of a mixture is quadratic in its shares,
 * {@code Σ w_i E|X_i - y| - ½ ΣΣ w_i w_j E|X_i - X_j|}, so that sums over past cases are enough to find them (exponentiated
 * gradient). Each case counts by the inverse of the unit's level, so that one war does not decide for all; shares are drawn
 * half way to equal ones, since a pool with equal shares is hard to beat (Clemen 1989).
 */
final class PoolWeights {
    /** Equally likely values that stand for a sample. */
    private static final int POINTS = 60;

    private static final int STEPS = 2_000;
    private static final double RATE = 0.5;
    private static final double TO_EQUAL = 0.5;
    private static final int FEWEST = 30;

    private final int members;
    private final double[] toOutcome;
    private final double[][] between;
    private int cases;

    PoolWeights(int members) {
        this.members = members;
        toOutcome = new double[members];
        between = new double[members][members];
    }

    /**
     * A past case.
     *
     * @param samples of the members
     * @param outcome what came
     * @param level mean of the unit's last year
     */
    void add(List<WeightedSample> samples, double outcome, double level) {
        double weight = 1 / (1 + level);
        double[][] points = new double[members][];
        for (int i = 0; i < members; i++) {
            points[i] = samples.get(i).even(POINTS);
        }
        for (int i = 0; i < members; i++) {
            double sum = 0;
            for (double point : points[i]) {
                sum += Math.abs(point - outcome);
            }
            toOutcome[i] += weight * sum / POINTS;
            for (int j = i; j < members; j++) {
                double apart = weight * apart(points[i], points[j]);
                between[i][j] += apart;
                if (i != j) {
                    between[j][i] += apart;
                }
            }
        }
        cases++;
    }

    /** Takes over the cases of another. */
    void add(PoolWeights other) {
        for (int i = 0; i < members; i++) {
            toOutcome[i] += other.toOutcome[i];
            for (int j = 0; j < members; j++) {
                between[i][j] += other.between[i][j];
            }
        }
        cases += other.cases;
    }

    /** Mean distance between the values of two sorted lists of one length. */
    private static double apart(double[] a, double[] b) {
        // E|A - B| is the integral of F(1 - G) + G(1 - F), taken step by step over both lists.
        double sum = 0;
        int i = 0;
        int j = 0;
        double last = Math.min(a[0], b[0]);
        while (i < a.length || j < b.length) {
            double next = j >= b.length || (i < a.length && a[i] <= b[j]) ? a[i] : b[j];
            double f = (double) i / a.length;
            double g = (double) j / b.length;
            sum += (next - last) * (f * (1 - g) + g * (1 - f));
            last = next;
            while (i < a.length && a[i] == next) {
                i++;
            }
            while (j < b.length && b[j] == next) {
                j++;
            }
        }
        return sum;
    }

    /** Shares that sum to one; equal ones where there were too few cases to learn from. */
    double[] shares() {
        double[] shares = new double[members];
        Arrays.fill(shares, 1.0 / members);
        double scale = Arrays.stream(toOutcome).sum() / members;
        if (cases < FEWEST || !(scale > 0)) {
            return shares;
        }
        for (int step = 0; step < STEPS; step++) {
            double[] slope = new double[members];
            double least = Double.POSITIVE_INFINITY;
            for (int i = 0; i < members; i++) {
                slope[i] = toOutcome[i];
                for (int j = 0; j < members; j++) {
                    slope[i] -= between[i][j] * shares[j];
                }
                slope[i] /= scale;
                least = Math.min(least, slope[i]);
            }
            double sum = 0;
            for (int i = 0; i < members; i++) {
                shares[i] *= Math.exp(-RATE * (slope[i] - least));
                sum += shares[i];
            }
            for (int i = 0; i < members; i++) {
                shares[i] /= sum;
            }
        }
        for (int i = 0; i < members; i++) {
            shares[i] = (1 - TO_EQUAL) * shares[i] + TO_EQUAL / members;
        }
        return shares;
    }
}
