package org.marsad.outlook.members;

import java.util.Arrays;

/**
 * Where outcomes of the past fell within their forecasts, and shares moved accordingly: where too many fell into the upper tail,
 * later draws come from farther out (conformal predictive distributions, Vovk et al. 2017, on the probability integral transform
 * of Czado, Gneiting and Held 2009).
 */
final class Recalibration {
    private static final int BINS = 40;

    /** Cases that each bin has before any are seen, so that few cases move little. */
    private static final double PRIOR = 10;

    private final double[] counts = new double[BINS];

    Recalibration() {
        Arrays.fill(counts, PRIOR);
    }

    /** A past case: an outcome within a point mass counts evenly over all that the mass covers. */
    void add(WeightedSample forecast, double outcome) {
        add(forecast.below(outcome), forecast.upTo(outcome));
    }

    /**
     * @param from share of the forecast that lies below the outcome
     * @param to share that lies at or below it
     */
    void add(double from, double to) {
        if (to - from < 1e-9) {
            counts[Math.min(BINS - 1, (int) (to * BINS))]++;
            return;
        }
        for (int bin = 0; bin < BINS; bin++) {
            double covered = Math.min(to, (bin + 1.0) / BINS) - Math.max(from, (double) bin / BINS);
            if (covered > 0) {
                counts[bin] += covered / (to - from);
            }
        }
    }

    /** The share of a forecast at which a calibrated one has this share. */
    double moved(double share) {
        double total = Arrays.stream(counts).sum();
        double before = 0;
        for (int bin = 0; bin < BINS; bin++) {
            double here = counts[bin] / total;
            if (share <= before + here || bin == BINS - 1) {
                return Math.min(1, (bin + (share - before) / here) / BINS);
            }
            before += here;
        }
        return 1;
    }
}
