package org.marsad.region;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong in a pack, told so that it can be found and mended.
 *
 * @param line counted from 1, the header; 0 where the whole file is meant
 * @param column or null where the whole line is meant
 * @param message what is wrong, with the value
 * @param maybe a guess at the cause, without the word "Maybe", or null
 */
public record PackProblem(
        String file,
        int line,
        @Nullable String column,
        String message,
        @Nullable String maybe) {

    /** {@code places.tsv:17 lat: lies 212 km outside Mali. Maybe latitude and longitude changed places.} */
    @Override
    public String toString() {
        return file
                + (line == 0 ? "" : ":" + line)
                + (column == null ? "" : " " + column)
                + ": "
                + message
                + (maybe == null ? "" : ". Maybe " + maybe + ".");
    }
}
