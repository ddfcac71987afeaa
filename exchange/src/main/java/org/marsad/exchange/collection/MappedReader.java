package org.marsad.exchange.collection;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marsad.exchange.table.Columns;
import org.marsad.exchange.table.CsvRow;
import org.marsad.exchange.table.CsvTable;
import org.marsad.model.DataIssue;
import org.marsad.model.DataIssue.Severity;
import org.marsad.model.RecordedEvent;

/** Reads a table of one's own by a {@link Mapping}. */
public final class MappedReader implements RecordReader {
    private final Mapping mapping;
    private final String vintage;

    /**
     * @param vintage release of the collection, where the mapping does not tell it
     */
    public MappedReader(Mapping mapping, String vintage) {
        this.mapping = mapping;
        this.vintage = mapping.vintage().orElse(vintage);
    }

    @Override
    public Stream<RecordedEvent> read(CsvTable table, Consumer<DataIssue> issues) {
        Columns columns = new Columns(table.first());
        columns.require(table.name(), mapping.columns().values());
        return Rows.read(table, columns, false, column(Field.ID), this::event, issues);
    }

    /** The column that holds a field; a name that no table has where the mapping has none. */
    private String column(Field field) {
        return mapping.columns().getOrDefault(field, "(no column of " + field.label() + ")");
    }

    private @Nullable String text(CsvRow row, Field field) {
        return mapping.columns().containsKey(field) ? row.text(column(field)) : null;
    }

    private @Nullable Integer count(CsvRow row, Field field) {
        return mapping.columns().containsKey(field) ? row.count(column(field)) : null;
    }

    private Optional<RecordedEvent> event(CsvRow row) {
        String id = row.text(column(Field.ID));
        Field first = mapping.columns().containsKey(Field.DATE) ? Field.DATE : Field.FROM;
        Field last = mapping.columns().containsKey(Field.TO) ? Field.TO : first;
        LocalDate from = row.day(column(first), this::first);
        LocalDate to = from == null && last == first ? null : row.day(column(last), this::last);
        if (id == null || !Rows.isTime(row, column(first), from, column(last), to) || from == null || to == null) {
            return Optional.empty();
        }
        Position position = Position.of(row, column(Field.LATITUDE), column(Field.LONGITUDE));
        Deaths deaths = Deaths.of(row, column(Field.LOW), column(Field.BEST), column(Field.HIGH));
        return Optional.of(new RecordedEvent(
                mapping.collection(),
                vintage,
                id,
                text(row, Field.KIND),
                from,
                to,
                count(row, Field.DATE_PRECISION),
                text(row, Field.SIDE_A),
                text(row, Field.SIDE_B),
                text(row, Field.PLACE),
                text(row, Field.ADMIN1),
                text(row, Field.ADMIN2),
                text(row, Field.COUNTRY),
                iso3(row),
                position.latitude(),
                position.longitude(),
                count(row, Field.PLACE_PRECISION),
                mapping.columns().containsKey(Field.CELL) ? row.code(column(Field.CELL), 1, 259_200) : null,
                deaths.low(),
                deaths.best(),
                deaths.high(),
                count(row, Field.CIVILIANS)));
    }

    private @Nullable String iso3(CsvRow row) {
        String code = text(row, Field.ISO3);
        if (code != null && CountryCodes.find(code).isEmpty()) {
            row.issue(
                    "unknown-code",
                    Severity.PARTIAL,
                    column(Field.ISO3),
                    "\"" + code + "\" is no country of three letters (ISO 3166), and was kept as unknown.");
            return null;
        }
        return code;
    }

    private LocalDate first(String cell) {
        if (mapping.dayForm().isPresent()) {
            return mapping.dayForm().get().parse(cell);
        }
        return switch (cell.length()) {
            case 4 -> Year.parse(cell).atDay(1);
            case 7 -> YearMonth.parse(cell).atDay(1);
            default -> Days.iso(cell);
        };
    }

    private LocalDate last(String cell) {
        if (mapping.dayForm().isPresent()) {
            return mapping.dayForm().get().parse(cell);
        }
        return switch (cell.length()) {
            case 4 -> Year.parse(cell).atMonth(12).atEndOfMonth();
            case 7 -> YearMonth.parse(cell).atEndOfMonth();
            default -> Days.iso(cell);
        };
    }
}
