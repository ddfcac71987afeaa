package org.marsad.ledger.merge;

import java.util.ArrayList;
import java.util.List;

/**
 * How likely two reported events are one, and why.
 *
 * @param logOdds sum of the evidence and of what is believed beforehand; negative infinity where they cannot be one
 * @param why what spoke for and against, in the order place, time, kind, parties, tolls
 */
public record Likeness(double logOdds, List<String> why) {
    /**
     * What is believed of any two events near each other in place and time before they are compared, in log odds. Set on
     * the dev reports of the gold, as all weights of the comparisons are.
     */
    static final double PRIOR = -3.2;

    static final String KEPT_APART = "kept apart by a person";

    public Likeness {
        why = List.copyOf(why);
    }

    static Likeness of(List<Evidence> all) {
        double sum = PRIOR;
        List<String> why = new ArrayList<>();
        for (Evidence evidence : all) {
            sum += evidence.weight();
            if (!evidence.words().isEmpty()) {
                why.add(evidence.words());
            }
        }
        return new Likeness(sum, why);
    }

    /** Between 0 and 1. */
    public double probability() {
        return 1 / (1 + Math.exp(-logOdds));
    }

    public boolean excluded() {
        return logOdds == Double.NEGATIVE_INFINITY;
    }
}
