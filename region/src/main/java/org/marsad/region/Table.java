package org.marsad.region;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Language;

/**
 * One table of a pack: UTF-8, tab-separated, one header line, no quoting; lists inside a cell are separated by {@code |}.
 *
 * <p>Runs over {@code 700 kB} at every start of the program, hence no regular expressions and no streams.
 */
final class Table {
    private final String file;
    private final Map<String, Integer> columns;
    private final List<Row> rows;

    private Table(String file, Map<String, Integer> columns, List<Row> rows) {
        this.file = file;
        this.columns = columns;
        this.rows = rows;
    }

    /** @throws PackException where a line has another number of cells than the header */
    static Table parse(String file, String text) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        List<Row> rows = new ArrayList<>();
        Table table = new Table(file, columns, rows);
        int line = 0;
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            int last = end > start && text.charAt(end - 1) == '\r' ? end - 1 : end;
            line++;
            if (line == 1) {
                for (String column : split(text, start, last, '\t')) {
                    columns.put(column, columns.size());
                }
            } else if (last > start) {
                List<String> cells = split(text, start, last, '\t');
                if (cells.size() != columns.size()) {
                    throw new PackException(
                            file,
                            line,
                            null,
                            "has " + cells.size() + " cells where the header has " + columns.size()
                                    + ". Maybe a tab is missing or one too many.");
                }
                rows.add(table.new Row(line, cells));
            }
            start = end + 1;
        }
        return table;
    }

    List<Row> rows() {
        return rows;
    }

    boolean has(String column) {
        return columns.containsKey(column);
    }

    static List<String> split(String text, int start, int end, char separator) {
        List<String> parts = new ArrayList<>();
        int from = start;
        for (int at = text.indexOf(separator, from); at >= 0 && at < end; at = text.indexOf(separator, from)) {
            parts.add(text.substring(from, at));
            from = at + 1;
        }
        parts.add(text.substring(from, end));
        return parts;
    }

    /** One row, with its line in the file (the header is line 1). */
    final class Row {
        private final int line;
        private final List<String> cells;

        private Row(int line, List<String> cells) {
            this.line = line;
            this.cells = cells;
        }

        int line() {
            return line;
        }

        /** The cell, empty where nothing is known. */
        String get(String column) {
            Integer index = columns.get(column);
            if (index == null) {
                throw new PackException(file, 1, column, "is missing from the header. Maybe it was renamed.");
            }
            return cells.get(index);
        }

        @Nullable
        String orNull(String column) {
            String cell = get(column);
            return cell.isEmpty() ? null : cell;
        }

        Optional<String> find(String column) {
            return Optional.ofNullable(orNull(column));
        }

        List<String> list(String column) {
            String cell = get(column);
            return cell.isEmpty() ? List.of() : List.copyOf(split(cell, 0, cell.length(), '|'));
        }

        @Nullable
        Double number(String column) {
            String cell = get(column);
            if (cell.isEmpty()) {
                return null;
            }
            try {
                return Double.valueOf(cell);
            } catch (NumberFormatException e) {
                throw wrong(column, "must be a number, but was \"" + cell + "\"");
            }
        }

        /** The cell as a constant of an enum, written in lower case. */
        <K extends Enum<K>> K kind(String column, Class<K> kinds) {
            String cell = get(column);
            List<String> known = new ArrayList<>();
            for (K kind : kinds.getEnumConstants()) {
                String name = kind.name().toLowerCase(Locale.ROOT);
                if (cell.equals(name)) {
                    return kind;
                }
                known.add(name);
            }
            throw wrong(column, "must be one of " + String.join(", ", known) + ", but was \"" + cell + "\"");
        }

        Language language(String column) {
            String cell = get(column);
            return Language.ofTag(cell)
                    .orElseThrow(() -> wrong(column, "must be ar, fr or en, but was \"" + cell + "\""));
        }

        PackException wrong(String column, String message) {
            return new PackException(file, line, column, message);
        }
    }
}
