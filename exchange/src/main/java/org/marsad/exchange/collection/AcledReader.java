package org.marsad.exchange.collection;

import java.time.LocalDate;
import java.time.YearMonth;
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
 * Reads a user's own ACLED export. Its terms forbid passing it on: nothing of it is ever written by a profile other than
 * {@code internal}, and none comes with this project.
 *
 * <p>ACLED gives one day; where it knows the week only, the middle of it, and where the month only, a day within (codebook,
 * "time precision"): the event then happened within three days of that day, or within its month. Its fatalities are one
 * number without an interval.
 */
public final class AcledReader implements RecordReader {
    private final String vintage;

    /**
     * @param vintage the day on which the user downloaded the file: ACLED revises events without releases
     */
    public AcledReader(String vintage) {
        this.vintage = vintage;
    }

    @Override
    public Stream<RecordedEvent> read(CsvTable table, Consumer<DataIssue> issues) {
        Columns columns = new Columns(table.first());
        if (!columns.has("event_id_cnty")) {
            throw new UnreadableTableException(table.name() + " is not an ACLED export: it has no column event_id_cnty."
                    + RecordFormat.detect(table.first())
                            .map(format ->
                                    " Maybe it is " + format.label() + ": marsad import " + format.command() + ".")
                            .orElse(" Maybe it is a table of your own: marsad import csv."));
        }
        columns.require(table.name(), AcledColumns.NEEDED);
        return Rows.read(table, columns, false, "event_id_cnty", this::event, issues);
    }

    private Optional<RecordedEvent> event(CsvRow row) {
        String id = row.text("event_id_cnty");
        LocalDate day = row.day("event_date", Days::acled);
        if (id == null || !Rows.isTime(row, "event_date", day, "event_date", day) || day == null) {
            return Optional.empty();
        }
        Integer precision = row.code("time_precision", 1, 3);
        Position position = Position.of(row, "latitude", "longitude");
        return Optional.of(new RecordedEvent(
                "acled",
                vintage,
                id,
                row.text("sub_event_type"),
                from(day, precision),
                to(day, precision),
                precision,
                row.text("actor1"),
                row.text("actor2"),
                row.text("location"),
                row.text("admin1"),
                row.text("admin2"),
                row.text("country"),
                CountryCodes.iso3OfNumber(row.count("iso")),
                position.latitude(),
                position.longitude(),
                row.code("geo_precision", 1, 3),
                null,
                null,
                row.count("fatalities"),
                null,
                null));
    }

    private static LocalDate from(LocalDate day, @Nullable Integer precision) {
        if (precision == null || precision == 1) {
            return day;
        }
        return precision == 2 ? day.minusDays(3) : YearMonth.from(day).atDay(1);
    }

    private static LocalDate to(LocalDate day, @Nullable Integer precision) {
        if (precision == null || precision == 1) {
            return day;
        }
        return precision == 2 ? day.plusDays(3) : YearMonth.from(day).atEndOfMonth();
    }
}
