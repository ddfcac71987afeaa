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

    private static LocalDate day(LedgerEvent event) {
        When date = event.date();
        return date == null ? LocalDate.MAX : date.from();
    }
}
