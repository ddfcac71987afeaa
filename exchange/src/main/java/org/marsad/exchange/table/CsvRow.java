package org.marsad.exchange.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.marsad.model.DataIssue;
import org.marsad.model.DataIssue.Severity;

/**
 * One row. What cannot be read becomes an issue that names line, column and value, and is unknown from then on; an empty cell
 * is unknown without one.
 */
public final class CsvRow {
    private static final Pattern WHOLE = Pattern.compile("(\\d{1,9})(\\.0+)?");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?\\d{1,3}([.,]\\d*)?([eE][-+]?\\d{1,2})?");

    private final String table;
    private final long line;
    private final Columns columns;
    private final List<String> cells;
    private final Consumer<DataIssue> issues;

    CsvRow(String table, long line, Columns columns, List<String> cells, Consumer<DataIssue> issues) {
        this.table = table;
        this.line = line;
        this.columns = columns;
        this.cells = cells;
        this.issues = issues;
    }

    /** How a date is written. */
    @FunctionalInterface
    public interface DayForm {
        /**
         * @throws DateTimeException when the cell is no such date
         */
        LocalDate parse(String cell);
    }

    /** Number of the line on which the row begins, from 1. */
    public long line() {
        return line;
    }

    /** Whether it is a row of HXL tags ({@code #event+code}), which stands below a header. */
    public boolean isTags() {
        return cells.stream().anyMatch(cell -> cell.startsWith("#"))
                && cells.stream().allMatch(cell -> cell.isBlank() || cell.startsWith("#"));
    }

    /** The cell without spaces around it; null where it is empty or there is no such column. */
    public @Nullable String text(String column) {
        int place = columns.find(column);
        if (place < 0) {
            return null;
        }
        String cell = cells.get(place).strip();
        if (cell.indexOf('\uFFFD') >= 0) {
            issue(
                    "encoding",
                    Severity.PARTIAL,
                    column,
                    "\"" + cell + "\" has letters that could not be decoded. Maybe save the file as UTF-8.");
        }
        return cell.isEmpty() ? null : cell;
    }

    /** A number of people or things, 0 or more; {@code 12.0} counts as 12. */
    public @Nullable Integer count(String column) {
        String cell = text(column);
        if (cell == null) {
            return null;
        }
        var whole = WHOLE.matcher(cell);
        if (!whole.matches()) {
            issue(
                    "unreadable-number",
                    Severity.PARTIAL,
                    column,
                    "\"" + cell + "\" is no whole number of 0 or more, and was kept as unknown.");
            return null;
        }
        return Integer.valueOf(whole.group(1));
    }

    /** One of a collection's own codes. */
    public @Nullable Integer code(String column, int least, int greatest) {
        Integer code = count(column);
        if (code != null && (code < least || code > greatest)) {
            issue(
                    "unknown-code",
                    Severity.PARTIAL,
                    column,
                    "\"" + code + "\" is no code of " + least + " to " + greatest + ", and was kept as unknown.");
            return null;
        }
        return code;
    }

    /** Degrees within ± a limit. */
    public @Nullable Double degrees(String column, int limit) {
        String cell = text(column);
        if (cell == null) {
            return null;
        }
        if (DECIMAL.matcher(cell).matches()) {
            double degrees = Double.parseDouble(cell.replace(',', '.'));
            if (Math.abs(degrees) <= limit) {
                return degrees;
            }
        }
        issue(
                "unreadable-number",
                Severity.PARTIAL,
                column,
                "\"" + cell + "\" is no degree of -" + limit + " to " + limit + ", and was kept as unknown.");
        return null;
    }

    public @Nullable LocalDate day(String column, DayForm form) {
        String cell = text(column);
        if (cell == null) {
            return null;
        }
        try {
            return form.parse(cell);
        } catch (DateTimeException e) {
            issue("unreadable-date", Severity.PARTIAL, column, "\"" + cell + "\" is no date of the expected form.");
            return null;
        }
    }

    /** Tells of something wrong with a column of this row. */
    public void issue(String kind, Severity severity, String column, String message) {
        issues.accept(new DataIssue(kind, severity, table, null, "line " + line + ", " + column + ": " + message));
    }
}
