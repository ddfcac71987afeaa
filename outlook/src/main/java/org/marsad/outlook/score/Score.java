package org.marsad.outlook.score;

import org.marsad.outlook.model.Draws;

/**
 * Everything one forecast of one figure is scored by. All but {@code covered} and {@code pit} are better the smaller.
 *
 * @param crps see {@link Crps#of}
 * @param log1pCrps see {@link Crps#log1p}
 * @param ign see {@link Ignorance}
 * @param mis see {@link Interval90#score}
 * @param covered whether the 90 % interval holds the outcome
 * @param brierAny of the probability of any death
 * @param brier25 of the probability of 25 deaths or more
 */
public record Score(
        double crps,
        double log1pCrps,
        double ign,
        double mis,
        boolean covered,
        double brierAny,
        double brier25,
        Pit pit) {
    /**
     * @param outcome what happened
     * @throws IllegalArgumentException when the outcome is not known, negative or infinite: nothing can be scored by it
     */
    public static Score of(Draws draws, double outcome) {
        if (!(outcome >= 0) || Double.isInfinite(outcome)) {
            throw new IllegalArgumentException("outcome must be 0 or more, but was " + outcome);
        }
        Interval90 interval = Interval90.of(draws);
        return new Score(
                Crps.of(draws, outcome),
                Crps.log1p(draws, outcome),
                Ignorance.of(draws, outcome),
                interval.score(outcome),
                interval.covers(outcome),
                Brier.of(draws, outcome, Brier.ANY),
                Brier.of(draws, outcome, Brier.MANY),
                Pit.of(draws, outcome));
    }
}
