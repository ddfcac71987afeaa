package org.marsad.ledger.store;

import java.time.LocalDate;
import java.util.Comparator;
import org.marsad.model.LedgerEvent;
import org.marsad.model.When;

/** The order in which events are shown. */
final class EventOrder {
    /** By first day, the undated last, then by id. */
    static final Comparator<LedgerEvent> BY_DAY =
            Comparator.comparing(EventOrder::day).thenComparing(LedgerEvent::id);

    private EventOrder() {}

    static EventPage.Position positionOf(LedgerEvent event) {
        When date = event.date();
        return new EventPage.Position(date == null ? null : date.from().toString(), event.id());
    }

    static boolean isAfter(LedgerEvent event, EventPage.Position position) {
        if (position.equals(EventPage.Position.START)) {
            return true;
        }
        LocalDate end = position.date() == null ? LocalDate.MAX : LocalDate.parse(position.date());
        int days = day(event).compareTo(end);
        return days > 0 || (days == 0 && event.id().compareTo(position.id()) > 0);
    }

    private static LocalDate day(LedgerEvent event) {
        When date = event.date();
        return date == null ? LocalDate.MAX : date.from();
    }
}
