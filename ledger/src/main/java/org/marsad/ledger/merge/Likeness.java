package org.marsad.ledger.merge;

import java.util.ArrayList;
import java.util.List;

/** How likely two reported events are one, and why. */
public final class Likeness {
    /**
     * What is believed of any two events near each other in place and time before they are compared, in log odds. Set on
     * the dev reports of the gold, as all weights of the comparisons are.
     */
    static final double PRIOR = -3.2;

    /** Weight of a person's decision: more than any evidence. */
    private static final double DECIDED = 100;

    static final Likeness JOINED_BY_PERSON = decided(DECIDED, "joined by a person");
    static final Likeness KEPT_APART = decided(Double.NEGATIVE_INFINITY, "kept apart by a person");

    private final double logOdds;
    private final List<Evidence> evidence;

    private Likeness(double logOdds, List<Evidence> evidence) {
        this.logOdds = logOdds;
        this.evidence = evidence;
    }

    /** @param evidence in the order place, time, kind, parties, tolls */
    static Likeness of(Evidence... evidence) {
        double sum = PRIOR;
        for (Evidence one : evidence) {
            sum += one.weight();
        }
        return new Likeness(sum, List.of(evidence));
    }

    private static Likeness decided(double logOdds, String words) {
        return new Likeness(logOdds, List.of(Evidence.of(logOdds, words)));
    }

    /** Sum of the evidence and of what is believed beforehand; negative infinity where they cannot be one. */
    public double logOdds() {
        return logOdds;
    }

    /** What spoke for and against, in the order place, time, kind, parties, tolls. */
    public List<String> why() {
        List<String> why = new ArrayList<>();
        for (Evidence one : evidence) {
            String words = one.words().get();
            if (!words.isEmpty()) {
                why.add(words);
            }
        }
        return why;
    }

    /** Between 0 and 1. */
    public double probability() {
        return 1 / (1 + Math.exp(-logOdds));
    }

    public boolean excluded() {
        return logOdds == Double.NEGATIVE_INFINITY;
    }
}
