package org.marsad.outlook.score;

import java.util.function.DoubleUnaryOperator;
import org.marsad.outlook.model.Draws;

/**
 * Continuous ranked probability score of draws, in the unit of the outcome; 0 is best: {@code mean|x-y| - ½ mean|x-x'|}, where
 * x and x' run over all pairs, each draw with itself too (Gneiting and Raftery 2007, eq. 21, for the distribution that the draws
 * are; not the "fair" form, which estimates what more draws would get).
 */
public final class Crps {
    private Crps() {}

    /** Of the figure itself. */
    public static double of(Draws draws, double outcome) {
        return of(draws, outcome, DoubleUnaryOperator.identity());
    }

    /** Of the figure's {@code log(1+x)}, in which the largest months do not decide alone (Bosse et al. 2023). */
    public static double log1p(Draws draws, double outcome) {
        return of(draws, outcome, Math::log1p);
    }

    /** Draws are sorted, so that the sum over pairs is a sum over ranks: the i-th stands above i others and below n-1-i. */
    private static double of(Draws draws, double outcome, DoubleUnaryOperator scale) {
        int n = draws.size();
        double y = scale.applyAsDouble(outcome);
        double apart = 0;
        double pairs = 0;
        for (int i = 0; i < n; i++) {
            double x = scale.applyAsDouble(draws.get(i));
            apart += Math.abs(x - y);
            pairs += (2.0 * i - n + 1) * x;
        }
        return Math.max(0, apart / n - pairs / n / n);
    }
}
