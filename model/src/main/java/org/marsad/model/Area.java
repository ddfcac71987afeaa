package org.marsad.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A country, first-level or second-level unit, as long as it existed with these borders.
 *
 * @param id frame and slug: {@code mli-2023/bandiagara}
 * @param name without accents, as {@link Place#admin1()} spells it
 * @param frame the division of the country it belongs to: {@code MLI-2016}, {@code BFA-2025} …
 * @param from first day, or null where the frame has always been so
 * @param to the day it ceased to exist, or null
 * @param place id of its place in the pack, or null
 * @param note what is uncertain about it
 */
public record Area(
        String id,
        PlaceKind kind,
        String name,
        String country,
        String frame,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String place,
        String note) {

    /** Whether the area existed on a day. */
    public boolean existedOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
    }
}
