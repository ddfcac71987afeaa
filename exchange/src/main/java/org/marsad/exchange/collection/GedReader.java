package org.marsad.exchange.collection;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marsad.exchange.table.Columns;
import org.marsad.exchange.table.CsvRow;
import org.marsad.exchange.table.CsvTable;
import org.marsad.exchange.table.UnreadableTableException;
import org.marsad.model.DataIssue;
import org.marsad.model.RecordedEvent;

/**
 * Reads UCDP GED as CSV: yearly releases, candidate releases with or without a header, and extracts that lack some columns
 * (Sundberg and Melander 2013; codebook 24.1). GED has no initiator: side A is the state, or the perpetrator of one-sided
 * violence.
 */
public final class GedReader implements RecordReader {
    private final Vintage vintage;

    public GedReader(Vintage vintage) {
        this.vintage = vintage;
    }

    @Override
    public Stream<RecordedEvent> read(CsvTable table, Consumer<DataIssue> issues) {
        boolean headless = GedColumns.isData(table.first());
        Columns columns = new Columns(headless ? GedColumns.ALL : table.first());
        if (!headless && !columns.has("type_of_violence")) {
            throw new UnreadableTableException(
                    table.name() + " is not UCDP GED: its first row is neither GED's header nor an " + "event of "
                            + GedColumns.ALL.size() + " columns." + maybe(table));
        }
        columns.require(table.name(), GedColumns.NEEDED);
        return Rows.read(table, columns, headless, "id", this::event, issues);
    }

    private static String maybe(CsvTable table) {
        return RecordFormat.detect(table.first())
                .map(format -> " Maybe it is " + format.label() + ": marsad import " + format.command() + ".")
                .orElse(" Maybe it is a table of your own: marsad import csv.");
    }

    private Optional<RecordedEvent> event(CsvRow row) {
        String id = row.text("id");
        LocalDate from = row.day("date_start", Days::iso);
        LocalDate to = row.day("date_end", Days::iso);
        if (id == null || !Rows.isTime(row, "date_start", from, "date_end", to) || from == null || to == null) {
            return Optional.empty();
        }
        Deaths deaths = Deaths.of(row, "low", "best", "high");
        Position position = Position.of(row, "latitude", "longitude");
        return Optional.of(new RecordedEvent(
                vintage.collection(),
                vintage.release(),
                id,
                kind(row),
                from,
                to,
                row.code("date_prec", 1, 5),
                row.text("side_a"),
                row.text("side_b"),
                row.text("where_coordinates"),
                row.text("adm_1"),
                row.text("adm_2"),
                row.text("country"),
                CountryCodes.iso3OfGleditschWard(row.count("country_id")),
                position.latitude(),
                position.longitude(),
                row.code("where_prec", 1, 7),
                row.code("priogrid_gid", 1, 259_200),
                deaths.low(),
                deaths.best(),
                deaths.high(),
                row.count("deaths_civilians")));
    }

    private static @Nullable String kind(CsvRow row) {
        Integer type = row.code("type_of_violence", 1, 3);
        if (type == null) {
            return null;
        }
        return switch (type) {
            case 1 -> "state-based";
            case 2 -> "non-state";
            default -> "one-sided";
        };
    }
}
