package org.marsad.reading.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * A phrase of a lexicon found in a text.
 *
 * @param first index of its first token
 * @param last one past its last token
 * @param value what the lexicon says of it
 * @param division how the first token was divided, for Arabic; null elsewhere
 */
public record Match<T>(int first, int last, T value, Clitics.@Nullable Division division) {
    public int length() {
        return last - first;
    }

    public int cost() {
        return division == null ? 0 : division.cost();
    }

    /** The Arabic preposition written onto the first word (ب ل ك), or 0. */
    public char preposition() {
        return division == null ? 0 : division.preposition();
    }
}
