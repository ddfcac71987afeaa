package org.marsad.ledger.store;

import org.jspecify.annotations.Nullable;

/**
 * What a person decided. A later one on the same matter stands above an earlier one, and one may take another back; none is ever
 * removed.
 *
 * @param ruling number of the first row that the same ruling wrote. What it says of two events holds for every pair of one of its keys
 *     with one of its other keys, also where the pair has no row
 * @param madeAt instant (UTC)
 * @param author who decided, as given by that person
 * @param key of the reported event that it is about
 * @param otherKey of the other, in decisions about two
 * @param field that was put right, or null
 * @param before value that the reading gave, in the form of {@link Field}
 * @param after value that is right
 * @param annuls the ruling that counts no more, in a decision that takes one back; null in others
 */
public record Correction(
        int number,
        int ruling,
        String madeAt,
        String author,
        String reason,
        Kind kind,
        String key,
        @Nullable String otherKey,
        @Nullable Field field,
        @Nullable String before,
        @Nullable String after,
        @Nullable Integer annuls) {
    /** What a person may decide. */
    public enum Kind {
        /** Two reported events are one. */
        MERGE,
        /** Two reported events are two. */
        SPLIT,
        /** A field has another value. */
        CORRECT,
        /** It was looked at and may stay as it is. */
        ACCEPT,
        /** An earlier decision counts no more. */
        UNDO
    }
}
