package org.marsad.ledger.store;

import java.util.Comparator;
import org.marsad.model.LedgerEvent;
import org.marsad.model.When;

/** The order in which events are listed: by first day, then by id; the undated are last whichever way the days go. */
public enum EventOrder {
    OLDEST("asc", ">"),
    NEWEST("desc", "<");

    private final String direction;
    private final String beyond;

    EventOrder(String direction, String beyond) {
        this.direction = direction;
        this.beyond = beyond;
    }

    /** How SQL sorts the dated. */
    String direction() {
        return direction;
    }

    /** How SQL compares what comes later in the list with what comes before it. */
    String beyond() {
        return beyond;
    }

    Comparator<LedgerEvent> comparator() {
        return (one, other) -> compare(positionOf(one), positionOf(other));
    }

    static EventPage.Position positionOf(LedgerEvent event) {
        When date = event.date();
        return new EventPage.Position(date == null ? null : date.from().toString(), event.id());
    }

    boolean isAfter(LedgerEvent event, EventPage.Position position) {
        return position.equals(EventPage.Position.START) || compare(positionOf(event), position) > 0;
    }

    private int compare(EventPage.Position one, EventPage.Position other) {
        String day = one.date();
        String otherDay = other.date();
        if (day == null || otherDay == null) {
            return day != null ? -1 : otherDay != null ? 1 : one.id().compareTo(other.id());
        }
        int days = day.compareTo(otherDay);
        int ascending = days == 0 ? one.id().compareTo(other.id()) : days;
        return this == OLDEST ? ascending : -ascending;
    }
}
