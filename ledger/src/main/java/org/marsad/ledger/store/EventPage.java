package org.marsad.ledger.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.model.LedgerEvent;

/**
 * One page of merged events.
 *
 * @param next where to go on; null after the last
 */
public record EventPage(List<LedgerEvent> events, @Nullable Position next) {
    public EventPage {
        events = List.copyOf(events);
    }

    /**
     * Where a page ends and the next one begins.
     *
     * @param date first day of the last event, or null where it has none
     * @param id that of the last event
     */
    public record Position(@Nullable String date, String id) {
        public static final Position START = new Position(null, "");
    }
}
