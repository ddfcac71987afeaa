package org.marsad.exchange.collection;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marsad.exchange.table.Columns;
import org.marsad.exchange.table.CsvRow;
import org.marsad.exchange.table.CsvTable;
import org.marsad.model.DataIssue;
import org.marsad.model.DataIssue.Severity;
import org.marsad.model.RecordedEvent;

/** What every collection asks of its rows: an id that no row before had, and a time. */
final class Rows {
    private Rows() {}

    static Stream<RecordedEvent> read(
            CsvTable table,
            Columns columns,
            boolean fromFirst,
            String idColumn,
            Function<CsvRow, Optional<RecordedEvent>> event,
            Consumer<DataIssue> issues) {
        SeenIds seen = new SeenIds();
        return table.rows(columns, fromFirst, issues)
                .filter(row -> !row.isTags() && isNew(row, idColumn, seen))
                .map(event)
                .flatMap(Optional::stream);
    }

    private static boolean isNew(CsvRow row, String idColumn, SeenIds seen) {
        String id = row.text(idColumn);
        if (id == null) {
            row.issue("missing-id", Severity.UNREADABLE, idColumn, "there is no id; the row was left out.");
            return false;
        }
        if (!seen.add(id)) {
            row.issue(
                    "repeated-id",
                    Severity.PARTIAL,
                    idColumn,
                    "\"" + id + "\" stood in an earlier row of this file, which was kept; this one was left out.");
            return false;
        }
        return true;
    }

    /** Whether both ends of a time are known and in order; tells of it where they are not. */
    static boolean isTime(
            CsvRow row, String fromColumn, @Nullable LocalDate from, String toColumn, @Nullable LocalDate to) {
        if (from != null && to != null && !to.isBefore(from)) {
            return true;
        }
        String wrong = from == null
                ? "there is no day that could be read"
                : to == null
                        ? "there is no last day that could be read"
                        : "the last day " + to + " is before the first, " + from;
        row.issue(
                "no-date",
                Severity.UNREADABLE,
                from == null ? fromColumn : toColumn,
                wrong + "; the row was left out.");
        return false;
    }
}
