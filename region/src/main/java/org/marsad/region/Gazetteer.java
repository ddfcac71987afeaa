package org.marsad.region;

import java.util.List;
import org.marsad.model.Place;

/**
 * A large collection of place names beside the pack, kept outside the heap. Its places are found by name only and need
 * context, as many are ordinary words; Arabic spellings help to find a place and are never its display name.
 */
public interface Gazetteer extends AutoCloseable {
    /** Places of a name in any spelling that has the same key: case, accents, hyphens and Arabic letter forms do not matter. */
    List<Place> named(String name);

    /** Whether some name begins so; tells a reader to look at the next word too. */
    boolean beginsName(String prefix);

    /** Places with a Latin name of this {@linkplain Transliteration consonant skeleton}. */
    List<Place> withSkeleton(String skeleton);

    /** How many places there are. */
    int size();

    @Override
    void close();

    /** A gazetteer without places, for those who have not built one. */
    static Gazetteer none() {
        return NoGazetteer.NONE;
    }
}
