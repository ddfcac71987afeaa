package org.marsad.ledger.merge;

import java.util.List;

/**
 * What merging made of a set of reported events.
 *
 * @param events every reported event is a member of exactly one of them; in the order of their first members
 * @param doubts pairs that are neither surely one event nor surely two, for a person to decide, the likeliest first
 */
public record Merging(List<MergedEvent> events, List<Doubt> doubts) {
    public Merging {
        events = List.copyOf(events);
        doubts = List.copyOf(doubts);
    }

    /**
     * Two reported events of different merged events that may yet be one.
     *
     * @param event the earlier
     */
    public record Doubt(ReportedEvent event, ReportedEvent other, Likeness likeness) {}
}
