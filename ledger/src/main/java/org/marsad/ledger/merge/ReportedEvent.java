package org.marsad.ledger.merge;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Event;
import org.marsad.model.Measure;

/**
 * One event as one report tells it, with what merging asks of the report.
 *
 * @param key of the event among all reported events: the same wherever and whenever its report is read
 * @param report the report's own key
 * @param published first day on which the report may have appeared, or null
 * @param tolls the figures said of the event, by whomever
 */
public record ReportedEvent(
        String key, String report, @Nullable LocalDate published, Event event, List<Measure> tolls)
        implements Comparable<ReportedEvent> {
    public ReportedEvent {
        tolls = List.copyOf(tolls);
    }

    /** By publication, undated reports last, then by key: an order that no arrival changes. */
    @Override
    public int compareTo(ReportedEvent other) {
        LocalDate mine = published == null ? LocalDate.MAX : published;
        LocalDate theirs = other.published == null ? LocalDate.MAX : other.published;
        int byDay = mine.compareTo(theirs);
        return byDay != 0 ? byDay : key.compareTo(other.key);
    }

    /** The same with what a person put right. */
    public ReportedEvent with(Event corrected) {
        return new ReportedEvent(key, report, published, corrected, tolls);
    }
}
