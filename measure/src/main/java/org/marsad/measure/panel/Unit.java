package org.marsad.measure.panel;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * An area whose counts stand in one row of a panel.
 *
 * @param id ISO 3166-1 alpha-3 code of a country, {@code MLI/Gao} for a first-level unit, PRIO-GRID id of a cell
 * @param name for people
 * @param iso3 the country it lies in; null where that is not known
 */
public record Unit(
        UnitKind kind, String id, String name, @Nullable String iso3) implements Comparable<Unit> {
    private static final Comparator<Unit> ORDER =
            Comparator.comparing(Unit::kind).thenComparing(Unit::id);

    @Override
    public int compareTo(Unit other) {
        return ORDER.compare(this, other);
    }
}
