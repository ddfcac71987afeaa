package org.marsad.region;

import org.jspecify.annotations.Nullable;
import org.marsad.model.Month;
import org.marsad.model.PrioGridCell;
import org.marsad.model.Violence;

/**
 * Events of one kind that ended in one month, summed over those whose place is known to be the same and equally exactly.
 *
 * @param month in which they ended
 * @param violence null where the source has another classification, which then is the same for all
 * @param iso3 country that the collection gives
 * @param admin1 first-level unit as {@link org.marsad.model.Area#name()} spells it; null where it is not known
 * @param cell where they lie, or the middle of it; null where only a unit or the country is known
 * @param events how many
 * @param low least number of deaths
 * @param best the collection's own best estimate
 * @param high greatest number
 * @param civilians deaths of civilians among {@code best}
 */
public record PlacedDeaths(
        Month month,
        @Nullable Violence violence,
        String iso3,
        @Nullable String admin1,
        @Nullable PrioGridCell cell,
        Extent extent,
        int events,
        int low,
        int best,
        int high,
        int civilians) {
    public PlacedDeaths {
        if (events < 0 || low < 0 || low > best || best > high || civilians < 0) {
            throw new IllegalArgumentException("figures must be 0 <= low <= best <= high, but were " + events
                    + " events, " + low + ", " + best + ", " + high + " deaths, " + civilians + " of civilians");
        }
        if (cell == null && extent.hasCell()) {
            throw new IllegalArgumentException("a place known as " + extent + " must have a cell, but has none");
        }
        if (admin1 == null && extent == Extent.ADMIN1) {
            throw new IllegalArgumentException("a place known as " + extent + " must have a unit, but has none");
        }
    }

    /** How exactly a place is known. */
    public enum Extent {
        /** In the cell. */
        CELL,
        /** In the cell as far as is known: the collection's code for it is missing. */
        UNSTATED,
        /** Somewhere around the cell: along a road, in a forest, near a border. */
        AROUND,
        /** Somewhere in the first-level unit. */
        ADMIN1,
        /** Somewhere in the country. */
        COUNTRY;

        boolean hasCell() {
            return this == CELL || this == UNSTATED || this == AROUND;
        }
    }
}
