package org.marsad.exchange.run;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.marsad.exchange.collection.RecordReader;
import org.marsad.exchange.table.CsvTable;
import org.marsad.model.DataIssue;
import org.marsad.model.DataIssue.Severity;
import org.marsad.model.RecordedEvent;

/** Reads a table of another collection into a ledger, and counts. */
public final class ImportRun {
    /** So many issues are kept to be listed; all are counted. */
    private static final int LISTED = 1000;

    private final List<DataIssue> listed = new ArrayList<>();
    private final Map<Severity, Long> counts = new EnumMap<>(Severity.class);
    private long events;

    /**
     * How it went.
     *
     * @param events that could be read
     * @param fresh of these, that the ledger did not have
     * @param marked number of issues with events that were kept nevertheless, or with rows that an earlier one replaces
     * @param leftOut number of rows that could not be read, the end of a broken file counted as one
     * @param issues the first thousand, in the order of the file
     */
    public record Outcome(long events, long fresh, long marked, long leftOut, List<DataIssue> issues) {
        public Outcome {
            issues = List.copyOf(issues);
        }
    }

    /**
     * @param ledger keeps the events, and says how many of them are new
     * @throws org.marsad.exchange.table.UnreadableTableException when the table is not of this collection
     */
    public Outcome run(CsvTable table, RecordReader reader, ToLongFunction<Stream<RecordedEvent>> ledger) {
        long fresh;
        try (Stream<RecordedEvent> read = reader.read(table, this::note)) {
            fresh = ledger.applyAsLong(read.peek(event -> events++));
        }
        return new Outcome(
                events,
                fresh,
                counts.getOrDefault(Severity.PARTIAL, 0L) + counts.getOrDefault(Severity.NOTE, 0L),
                counts.getOrDefault(Severity.UNREADABLE, 0L),
                listed);
    }

    private void note(DataIssue issue) {
        counts.merge(issue.severity(), 1L, Long::sum);
        if (listed.size() < LISTED) {
            listed.add(issue);
        }
    }
}
