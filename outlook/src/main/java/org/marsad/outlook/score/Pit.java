package org.marsad.outlook.score;

import org.marsad.outlook.model.Draws;

/**
 * Where an outcome stands among the draws: probability integral transform of counts, which is an interval, not a number
 * (Czado, Gneiting and Held 2009).
 *
 * @param below share of draws below the outcome
 * @param upTo share of draws at it or below
 */
public record Pit(double below, double upTo) {
    public static Pit of(Draws draws, double outcome) {
        return new Pit(1 - draws.atLeast(outcome), 1 - draws.atLeast(Math.nextUp(outcome)));
    }

    /**
     * How much of one outcome falls into a bin of the histogram, 0 to 1. Forecasts that can be trusted fill all bins alike.
     *
     * @param bin from 0
     */
    public double share(int bin, int bins) {
        double low = (double) bin / bins;
        double high = (double) (bin + 1) / bins;
        if (upTo == below) {
            // No draw like it: it stands at one point, at the right end of a bin only when that is the last.
            return low <= below && (below < high || bin == bins - 1) ? 1 : 0;
        }
        return Math.max(0, Math.min(high, upTo) - Math.max(low, below)) / (upTo - below);
    }
}
