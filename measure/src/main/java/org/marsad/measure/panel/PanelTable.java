package org.marsad.measure.panel;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.marsad.model.DataIssue;
import org.marsad.model.DataIssue.Severity;
import org.marsad.model.Month;

/**
 * Makes a panel of the rows of a table, and names every row that is not right with its line and column. What is not told
 * stays unknown: a gap is never filled, and where two rows contradict each other neither is taken.
 */
public final class PanelTable {
    /** Of a month as VIEWS counts it; four digits are more likely a year. */
    private static final Pattern MONTH_ID = Pattern.compile("\\d{1,3}");

    /** Older rows are slips of the pen: no collection goes back so far. */
    private static final Month EARLIEST = Month.of(1900, 1);

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d+)?([eE][-+]?\\d{1,2})?");

    private final String file;
    private final Function<String, Optional<Unit>> units;
    private final Month now;
    private final Consumer<DataIssue> issues;
    private final Map<Unit, TreeMap<Month, Cell>> cells = new TreeMap<>();

    private record Cell(long line, double value, boolean contradicted) {}

    /**
     * @param file as messages call it
     * @param units finds a unit by its id; empty where there is none
     * @param now months after this one are left out
     * @param issues takes what is wrong
     */
    public PanelTable(String file, Function<String, Optional<Unit>> units, Month now, Consumer<DataIssue> issues) {
        this.file = file;
        this.units = units;
        this.now = now;
        this.issues = issues;
    }

    /** Takes a row in. */
    public void add(PanelRow row) {
        Optional<Unit> unit = units.apply(row.unit().strip());
        if (unit.isEmpty()) {
            issue(
                    row,
                    "unknown-unit",
                    Severity.UNREADABLE,
                    "unit",
                    "\"" + row.unit()
                            + "\" is no unit that the pack knows; the row was left out. Maybe write it as MLI, MLI/Gao or 152284.");
        }
        Month month = month(row);
        Double value = value(row);
        if (unit.isEmpty() || month == null || value == null) {
            return;
        }
        if (month.compareTo(EARLIEST) < 0) {
            issue(
                    row,
                    "unreadable-month",
                    Severity.UNREADABLE,
                    "month",
                    month + " is before " + EARLIEST + "; the row was left out. Maybe a digit is missing.");
            return;
        }
        if (month.compareTo(now) > 0) {
            issue(
                    row,
                    "future-date",
                    Severity.UNREADABLE,
                    "month",
                    month + " is after " + now + "; the row was left out.");
            return;
        }
        TreeMap<Month, Cell> months = cells.computeIfAbsent(unit.get(), u -> new TreeMap<>());
        Cell before = months.get(month);
        months.put(month, before == null ? new Cell(row.line(), value, false) : twice(row, month, before, value));
    }

    private Cell twice(PanelRow row, Month month, Cell before, double value) {
        boolean same = Double.compare(before.value, value) == 0 && !before.contradicted;
        issue(
                row,
                "duplicate-month",
                same ? Severity.NOTE : Severity.PARTIAL,
                "month",
                row.unit() + " has " + month
                        + " in line " + before.line + " too, "
                        + (same
                                ? "with the same value."
                                : "with another value; both were left out, and the month is unknown."));
        return new Cell(before.line, same ? value : Double.NaN, !same);
    }

    private @Nullable Month month(PanelRow row) {
        String text = row.month().strip();
        try {
            return MONTH_ID.matcher(text).matches() ? new Month(Integer.parseInt(text)) : Month.parse(text);
        } catch (DateTimeException e) {
            issue(
                    row,
                    "unreadable-month",
                    Severity.UNREADABLE,
                    "month",
                    "\"" + row.month() + "\" is no month; the row was left out. Maybe write it as 2023-10.");
            return null;
        }
    }

    private @Nullable Double value(PanelRow row) {
        String text = row.value().strip();
        if (text.isEmpty()) {
            return Double.NaN;
        }
        Double value = NUMBER.matcher(text).matches() ? (Double) Double.parseDouble(text) : null;
        if (value == null || value < 0) {
            issue(
                    row,
                    value == null ? "unreadable-number" : "negative-number",
                    Severity.UNREADABLE,
                    "value",
                    "\"" + row.value()
                            + "\" is no number of 0 or more; the row was left out, and the month is unknown.");
            return null;
        }
        return value;
    }

    /**
     * The panel of all rows taken in, from the first month of any unit to the last.
     *
     * @throws UnreadablePanelException when there is no row, or units of several kinds
     */
    public Panel panel() {
        Month first = cells.values().stream()
                .map(TreeMap::firstKey)
                .min(Comparator.naturalOrder())
                .orElse(null);
        Month last = cells.values().stream()
                .map(TreeMap::lastKey)
                .max(Comparator.naturalOrder())
                .orElse(null);
        if (first == null || last == null) {
            throw new UnreadablePanelException(file + " has no row that can be read.");
        }
        Map<UnitKind, Unit> kinds = new HashMap<>();
        cells.keySet().forEach(unit -> kinds.putIfAbsent(unit.kind(), unit));
        if (kinds.size() > 1) {
            throw new UnreadablePanelException(file + " has units of several kinds: "
                    + String.join(
                            ", ", kinds.values().stream().map(Unit::id).sorted().toList())
                    + ". Maybe make a file for each kind.");
        }
        List<Unit> rows = new ArrayList<>(cells.keySet());
        double[][] values = new double[rows.size()][last.since(first) + 1];
        int u = 0;
        for (Map.Entry<Unit, TreeMap<Month, Cell>> entry : cells.entrySet()) {
            double[] row = values[u++];
            Arrays.fill(row, Double.NaN);
            entry.getValue().forEach((month, cell) -> row[month.since(first)] = cell.value);
            gaps(entry.getKey(), entry.getValue());
        }
        return new Panel(rows, first, values);
    }

    private void gaps(Unit unit, TreeMap<Month, Cell> months) {
        Month expected = months.firstKey();
        for (Map.Entry<Month, Cell> entry : months.entrySet()) {
            if (entry.getKey().compareTo(expected) > 0) {
                String last = entry.getKey().plus(-1).toString();
                String span = expected.toString().equals(last) ? last : expected + " to " + last;
                issues.accept(new DataIssue(
                        "gap",
                        Severity.PARTIAL,
                        file,
                        null,
                        "line "
                                + entry.getValue().line + ", month: " + unit.id() + " has no row for " + span
                                + ", which stays unknown. Maybe write 0 where nothing happened."));
            }
            expected = entry.getKey().plus(1);
        }
    }

    private void issue(PanelRow row, String kind, Severity severity, String column, String message) {
        issues.accept(new DataIssue(kind, severity, file, null, "line " + row.line() + ", " + column + ": " + message));
    }
}
