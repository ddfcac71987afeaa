package org.marsad.outlook.score;

import org.marsad.outlook.model.Draws;

/**
 * Ignorance score in bits; 0 is best: minus the binary logarithm of the probability of the bin that the outcome falls into, as
 * the VIEWS prediction challenge counts it (Hegre et al. 2025). Bins are 0, 1–2, 3–5, 6–10, 11–25, 26–50, 51–100, 101–250,
 * 251–500, 501–1000 and more. Every ensemble is first brought to 1,000 draws, and each bin is given one draw more, so that
 * no outcome is impossible.
 */
public final class Ignorance {
    private static final double[] LOWER = {0, 0.5, 2.5, 5.5, 10.5, 25.5, 50.5, 100.5, 250.5, 500.5, 1000.5};
    private static final int DRAWS = 1_000;

    private Ignorance() {}

    public static double of(Draws draws, double outcome) {
        Draws alike = draws.broughtTo(DRAWS);
        int bin = bin(outcome);
        double below = bin + 1 < LOWER.length ? alike.atLeast(LOWER[bin + 1]) : 0;
        double inBin = DRAWS * (alike.atLeast(LOWER[bin]) - below);
        return Math.log((DRAWS + LOWER.length) / (inBin + 1)) / Math.log(2);
    }

    /** Which bin a figure falls into, from 0; figures between whole numbers go to the nearer. */
    static int bin(double figure) {
        int bin = LOWER.length - 1;
        while (figure < LOWER[bin]) {
            bin--;
        }
        return bin;
    }
}
