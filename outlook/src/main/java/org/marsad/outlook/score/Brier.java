package org.marsad.outlook.score;

import org.marsad.outlook.model.Draws;

/** Brier score of the probability that a figure reaches a threshold: the squared distance to what happened, 0 to 1, 0 is best. */
public final class Brier {
    /** Deaths in a month from which there is any at all; figures spread over areas are no whole numbers. */
    public static final double ANY = 0.5;
    /** Deaths in a month from which the field speaks of a conflict that month. */
    public static final double MANY = 25;

    private Brier() {}

    public static double of(Draws draws, double outcome, double threshold) {
        double happened = outcome >= threshold ? 1 : 0;
        double missed = draws.atLeast(threshold) - happened;
        return missed * missed;
    }
}
