package org.marsad.ledger.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.marsad.model.SubEventType;

/**
 * Which merged events are wanted; null asks for all.
 *
 * @param iso3 country, ISO 3166-1 alpha-3
 * @param admin1 name of the first-level unit, as events carry it; goes with {@code iso3}
 * @param from the event may have lasted to this day or later
 * @param to it may have begun on this day or earlier; undated events are found only where neither day is given
 * @param actor canonical name of a party
 * @param review only those that a person should look at
 * @param background whether events that reports tell as context only are wanted too
 */
public record EventFilter(
        @Nullable String iso3,
        @Nullable String admin1,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String actor,
        @Nullable SubEventType subType,
        boolean review,
        boolean background) {
    public static final EventFilter ALL = new EventFilter(null, null, null, null, null, null, false, true);

    public EventFilter {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("a filter must not end before it begins, but was " + from + " to " + to);
        }
    }

    public static EventFilter ofArea(String iso3, @Nullable String admin1) {
        return new EventFilter(iso3, admin1, null, null, null, null, false, true);
    }

    public EventFilter between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new EventFilter(iso3, admin1, first, last, actor, subType, review, background);
    }

    public EventFilter forReview() {
        return new EventFilter(iso3, admin1, from, to, actor, subType, true, background);
    }
}
