package org.marsad.region;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.marsad.model.When;

/**
 * A force at one place for one time, as published sources tell it.
 *
 * @param id stable
 * @param actor id of the most special actor that the pack has
 * @param unit what of the actor it was, where the pack has no actor for it; or null
 * @param country ISO 3166-1 alpha-3
 * @param admin1 first-level unit in the frame of before the reforms, or null
 * @param place id of the place, or null where the pack has none. Of a force that may still be there it is never shown
 * @param sizeLow least number of people, or null
 * @param sizeHigh greatest number of people, or null
 * @param from arrival or first mention; null where it is not known
 * @param announcedEnd when leaving was made public, or null
 * @param end the last day; null where it is not known, which does not mean that the force is still there
 * @param ending how it ended; null where no end is known
 * @param goneBy where the end is not known: a day by which it was over in any case, or null
 */
public record ForceStay(
        String id,
        String actor,
        @Nullable String unit,
        Kind kind,
        String country,
        @Nullable String admin1,
        @Nullable String place,
        @Nullable Integer sizeLow,
        @Nullable Integer sizeHigh,
        @Nullable When from,
        @Nullable When announcedEnd,
        @Nullable When end,
        @Nullable Ending ending,
        @Nullable When goneBy,
        Sourced basis) {
    /** What there was. */
    public enum Kind {
        BASE,
        OUTPOST,
        HEADQUARTERS,
        MISSION
    }

    /** How a stay ended. */
    public enum Ending {
        /** The force left. */
        DEPARTURE,
        /** The force went on under another name. */
        RENAMING
    }

    public ForceStay {
        if ((end == null) != (ending == null)) {
            throw new IllegalArgumentException("ended_by must be told where an end is, and only there");
        }
        if (end != null && goneBy != null) {
            throw new IllegalArgumentException("gone_by must be empty where the end is known");
        }
        if (from != null && end != null && end.to().isBefore(from.from())) {
            throw new IllegalArgumentException("end must not be before from, but was " + end.iso());
        }
        if (sizeLow != null && sizeHigh != null && sizeLow > sizeHigh) {
            throw new IllegalArgumentException("size_low must not be above size_high, but was " + sizeLow);
        }
    }

    /**
     * The first day of which somebody tells that it was there: where nobody tells when it came, that is when it was to leave or left. Null
     * where nothing is told of any day.
     */
    public @Nullable LocalDate earliest() {
        for (When told : Arrays.asList(from, announcedEnd, end)) {
            if (told != null) {
                return told.from();
            }
        }
        return null;
    }

    /** The last day on which it can have been there; null where nothing tells that it is over. */
    public @Nullable LocalDate latest() {
        return end != null ? end.to() : goneBy == null ? null : goneBy.to();
    }

    /** Whether it may be there on a day, for all that is known. */
    public boolean mayBeThere(LocalDate day) {
        LocalDate latest = latest();
        return (from == null || !from.from().isAfter(day)) && (latest == null || !latest.isBefore(day));
    }
}
