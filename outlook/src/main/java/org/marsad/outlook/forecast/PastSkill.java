package org.marsad.outlook.forecast;

import org.marsad.model.Month;

/**
 * How well a model did in one unit before: forecasts made at earlier months of the same panel, held against what came.
 *
 * @param origins number of months at which forecasts were made
 * @param first the earliest of them
 * @param last the latest
 * @param horizon leads from 1 to this
 * @param months number of forecast months that were scored
 * @param crps mean continuous ranked probability score in deaths, lower is better
 * @param benchmark name of the model it is held against
 * @param benchmarkCrps that model's at the same months
 * @param coverage90 share of months whose value lay within the 90 % interval
 */
public record PastSkill(
        int origins,
        Month first,
        Month last,
        int horizon,
        int months,
        double crps,
        String benchmark,
        double benchmarkCrps,
        double coverage90) {

    /** Over the forecast months of both. */
    PastSkill and(PastSkill other) {
        int all = months + other.months;
        double share = (double) months / all;
        return new PastSkill(
                Math.max(origins, other.origins),
                first.compareTo(other.first) <= 0 ? first : other.first,
                last.compareTo(other.last) >= 0 ? last : other.last,
                horizon,
                all,
                share * crps + (1 - share) * other.crps,
                benchmark,
                share * benchmarkCrps + (1 - share) * other.benchmarkCrps,
                share * coverage90 + (1 - share) * other.coverage90);
    }
}
