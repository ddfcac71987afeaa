package org.marsad.desk.api;

import org.marsad.ledger.store.EventPage;

/** How a place in the list of events is written down: {@code day id}, with {@code -} for no day. */
final class EventPlaces {
    private EventPlaces() {}

    static String write(EventPage.Position position) {
        return (position.date() == null ? "-" : position.date()) + " " + position.id();
    }

    static EventPage.Position position(String written) {
        int blank = written.indexOf(' ');
        if (blank < 0) {
            return EventPage.Position.START;
        }
        String day = written.substring(0, blank);
        return new EventPage.Position(day.equals("-") ? null : day, written.substring(blank + 1));
    }
}
