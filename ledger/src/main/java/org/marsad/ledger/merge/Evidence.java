package org.marsad.ledger.merge;

import java.util.function.Supplier;

/**
 * What one comparison of two events says.
 *
 * @param weight evidence for one event (positive) or two (negative), in natural log odds; negative infinity where they
 *     cannot be the same
 * @param words why, for people: "2 km apart", "same day"; put together only for the few pairs of which somebody asks
 */
record Evidence(double weight, Supplier<String> words) {
    static final Evidence NONE = new Evidence(0, () -> "");

    static Evidence of(double weight, String words) {
        return new Evidence(weight, () -> words);
    }

    static Evidence of(double weight, Supplier<String> words) {
        return new Evidence(weight, words);
    }

    /** Two different events, whatever else speaks for one. */
    static Evidence against(Supplier<String> words) {
        return new Evidence(Double.NEGATIVE_INFINITY, words);
    }

    boolean excludes() {
        return weight == Double.NEGATIVE_INFINITY;
    }
}
