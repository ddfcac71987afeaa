package org.marsad.evaluation;

/** The counts of one report, or of several added up. */
public final class Tally {
    private final double[] counts = new double[Counted.values().length];

    public double get(Counted what) {
        return counts[what.ordinal()];
    }

    void add(Counted what, double number) {
        counts[what.ordinal()] += number;
    }

    void addIf(boolean condition, Counted what) {
        if (condition) {
            add(what, 1);
        }
    }

    void addAll(Tally other) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += other.counts[i];
        }
    }

    static Tally sum(Iterable<Tally> tallies) {
        Tally sum = new Tally();
        tallies.forEach(sum::addAll);
        return sum;
    }

    /** One count over another, or 0 when the other is 0. */
    double share(Counted part, Counted whole) {
        return get(whole) == 0 ? 0.0 : get(part) / get(whole);
    }

    /** Harmonic mean of precision and recall, or 0 when both are 0. */
    double f1(Counted right, Counted gold, Counted read) {
        double precision = share(right, read);
        double recall = share(right, gold);
        return precision + recall == 0 ? 0.0 : 2 * precision * recall / (precision + recall);
    }
}
