package org.marsad.exchange.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.model.WellFormed;

/** One row after the other for a table whose columns are known: values by column, unknown ones empty. */
public final class CsvSheet {
    private final List<String> columns;
    private final Set<String> known;
    private final Map<String, String> cells = new HashMap<>();

    public CsvSheet(List<String> columns) {
        this.columns = List.copyOf(columns);
        this.known = Set.copyOf(columns);
    }

    /** The line of the columns' names. */
    public String head() {
        return line(columns);
    }

    /** A line of plain cells, such as a second header. */
    public static String line(List<String> values) {
        return String.join(",", values.stream().map(CsvCell::plain).toList()) + "\r\n";
    }

    /** Sets a text, which cannot run as a formula; null leaves the cell empty. */
    public CsvSheet text(String column, @Nullable String value) {
        return set(column, value == null ? null : CsvCell.guarded(WellFormed.text(value)));
    }

    /** Sets a number, a date or a code; null leaves the cell empty. */
    public CsvSheet value(String column, @Nullable Object value) {
        return set(column, value == null ? null : CsvCell.plain(value.toString()));
    }

    private CsvSheet set(String column, @Nullable String cell) {
        if (!known.contains(column)) {
            throw new IllegalArgumentException("column is " + column + ", but must be one of " + columns);
        }
        if (cell != null) {
            cells.put(column, cell);
        }
        return this;
    }

    /** The line of what has been set since the last one, which begins anew. */
    public String row() {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            line.append(i == 0 ? "" : ",").append(cells.getOrDefault(columns.get(i), ""));
        }
        cells.clear();
        return line.append("\r\n").toString();
    }
}
