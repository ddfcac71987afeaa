package org.marsad.outlook.score;

import org.marsad.outlook.model.Draws;

/** The central interval that should hold nine outcomes in ten, from the 5 % to the 95 % quantile. */
public record Interval90(double low, double high) {
    private static final double OUTSIDE = 0.1;

    public static Interval90 of(Draws draws) {
        return new Interval90(draws.quantile(OUTSIDE / 2), draws.quantile(1 - OUTSIDE / 2));
    }

    /** Whether it holds the outcome; both ends belong to it. */
    public boolean covers(double outcome) {
        return low <= outcome && outcome <= high;
    }

    /**
     * Interval score in the unit of the outcome, the mean of which is the MIS; 0 is best: the width, and 2/0.1 times
     * what the outcome lies outside (Gneiting and Raftery 2007, eq. 43).
     */
    public double score(double outcome) {
        return high - low + 2 / OUTSIDE * (Math.max(0, low - outcome) + Math.max(0, outcome - high));
    }
}
