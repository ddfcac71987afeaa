package org.marsad.outlook.forecast;

import org.marsad.outlook.model.Draws;
import org.marsad.outlook.score.Brier;

/**
 * What is said of the draws of one unit and month.
 *
 * @param mean of the draws
 * @param q05 to {@code q95}: their quantiles; 0.25 to 0.75 is the 50 % interval, 0.05 to 0.95 the 90 % interval
 * @param any probability of at least one; figures of events that were spread over an area count from one half on
 * @param atLeast25 probability of at least 25
 */
public record Figures(
        double mean, double q05, double q25, double median, double q75, double q95, double any, double atLeast25) {
    static Figures of(Draws draws) {
        return new Figures(
                draws.mean(),
                draws.quantile(0.05),
                draws.quantile(0.25),
                draws.quantile(0.5),
                draws.quantile(0.75),
                draws.quantile(0.95),
                draws.atLeast(Brier.ANY),
                draws.atLeast(Brier.MANY));
    }
}
