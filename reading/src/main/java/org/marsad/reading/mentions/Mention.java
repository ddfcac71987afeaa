package org.marsad.reading.mentions;

import org.jspecify.annotations.Nullable;
import org.marsad.reading.lexicon.Clitics;

/** Something named in a text, by its tokens {@code [first, last)}. */
public interface Mention {
    int first();

    int last();

    Clitics.@Nullable Division division();

    default boolean covers(int token) {
        return token >= first() && token < last();
    }

    default boolean overlaps(Mention other) {
        return first() < other.last() && other.first() < last();
    }

    /** The Arabic preposition written onto the first word (ب ل ك), or 0. */
    default char attachedPreposition() {
        Clitics.Division d = division();
        return d == null ? 0 : d.preposition();
    }
}
