package org.marsad.region;

import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Language;

/**
 * One table of a pack: UTF-8, tab-separated, one header line, no quoting; lists inside a cell are separated by {@code |}.
 *
 * <p>Some 900 kB go through here at every start of the program, on a cold machine. Separators are therefore looked for in
 * a Latin-1 view of the bytes (they are ASCII, and UTF-8 never hides ASCII inside another character), cells are decoded
 * when asked for, and lists are split when looked into.
 */
final class Table {
    private final String file;
    private final byte[] bytes;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final List<Row> rows = new ArrayList<>();

    private Table(String file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    /** @throws PackException where a line has another number of cells than the header */
    static Table parse(String file, byte[] bytes) {
        return parse(file, bytes, wrong -> {
            throw wrong;
        });
    }

    /** @param onWrongRow takes what is wrong with a row, which is then left out */
    static Table parse(String file, byte[] bytes, Consumer<PackException> onWrongRow) {
        Table table = new Table(file, bytes);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int line = 0;
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            int last = end > start && text.charAt(end - 1) == '\r' ? end - 1 : end;
            line++;
            if (line == 1) {
                String header = new String(bytes, start, last - start, StandardCharsets.UTF_8);
                for (String column : split(header, '\t')) {
                    table.columns.put(column, table.columns.size());
                }
            } else if (last > start) {
                try {
                    table.rows.add(table.row(text, line, start, last));
                } catch (PackException wrong) {
                    onWrongRow.accept(wrong);
                }
            }
            start = end + 1;
        }
        return table;
    }

    private Row row(String text, int line, int start, int last) {
        int[] ends = new int[columns.size()];
        int cells = 0;
        for (int from = start; from <= last; ) {
            int tab = text.indexOf('\t', from);
            int end = tab < 0 || tab > last ? last : tab;
            if (cells < ends.length) {
                ends[cells] = end;
            }
            cells++;
            from = end + 1;
        }
        if (cells != ends.length) {
            throw new PackException(new PackProblem(
                    file,
                    line,
                    null,
                    "has " + cells + " cells where the header has " + ends.length,
                    "a tab is missing or one too many"));
        }
        return new Row(line, start, ends);
    }

    List<Row> rows() {
        return rows;
    }

    String file() {
        return file;
    }

    List<String> columns() {
        return List.copyOf(columns.keySet());
    }

    static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(separator, from); at >= 0; at = text.indexOf(separator, from)) {
            parts.add(text.substring(from, at));
            from = at + 1;
        }
        parts.add(text.substring(from));
        return parts;
    }

    /** One row, with its line in the file (the header is line 1). */
    final class Row {
        private final int line;
        private final int start;
        private final int[] ends;

        private Row(int line, int start, int[] ends) {
            this.line = line;
            this.start = start;
            this.ends = ends;
        }

        int line() {
            return line;
        }

        /** The cell, empty where nothing is known. */
        String get(String column) {
            Integer index = columns.get(column);
            if (index == null) {
                throw new PackException(
                        new PackProblem(file, 1, column, "is missing from the header", "it was renamed"));
            }
            int from = index == 0 ? start : ends[index - 1] + 1;
            int length = ends[index] - from;
            return length == 0 ? "" : new String(bytes, from, length, StandardCharsets.UTF_8);
        }

        @Nullable
        String orNull(String column) {
            String cell = get(column);
            return cell.isEmpty() ? null : cell;
        }

        /** The parts of the cell; split at the first look. */
        List<String> list(String column) {
            String cell = get(column);
            return cell.isEmpty() ? List.of() : new Parts(cell);
        }

        /** The first cell, then the parts of the second. */
        List<String> list(String firstColumn, String column) {
            String first = get(firstColumn);
            String rest = get(column);
            if (first.isEmpty() || rest.isEmpty()) {
                return list(first.isEmpty() ? column : firstColumn);
            }
            return new Parts(first + '|' + rest);
        }

        @Nullable
        Double number(String column) {
            String cell = get(column);
            if (cell.isEmpty()) {
                return null;
            }
            try {
                return Decimal.parse(cell);
            } catch (NumberFormatException e) {
                throw wrong(column, "must be a number, but was \"" + cell + "\"");
            }
        }

        /** The cell as a constant of an enum, written in lower case. */
        <K extends Enum<K>> K kind(String column, Class<K> kinds) {
            String cell = get(column);
            for (K kind : kinds.getEnumConstants()) {
                if (cell.equalsIgnoreCase(kind.name())) {
                    return kind;
                }
            }
            List<String> known = new ArrayList<>();
            for (K kind : kinds.getEnumConstants()) {
                known.add(kind.name().toLowerCase(Locale.ROOT));
            }
            throw wrong(column, "must be one of " + String.join(", ", known) + ", but was \"" + cell + "\"");
        }

        Language language(String column) {
            String cell = get(column);
            return Language.ofTag(cell)
                    .orElseThrow(() -> wrong(column, "must be ar, fr or en, but was \"" + cell + "\""));
        }

        PackException wrong(String column, String message) {
            return new PackException(new PackProblem(file, line, column, message, null));
        }
    }

    /** The parts of a cell. Reading Arabic alone, a program never splits the French ones. */
    private static final class Parts extends AbstractList<String> {
        // one or the other; a race would only split twice
        private volatile Object cellOrParts;

        Parts(String cell) {
            this.cellOrParts = cell;
        }

        @SuppressWarnings("unchecked") // either the cell or the list made of it below
        private List<String> parts() {
            Object known = cellOrParts;
            if (known instanceof String cell) {
                List<String> parts = List.copyOf(split(cell, '|'));
                cellOrParts = parts;
                return parts;
            }
            return (List<String>) known;
        }

        @Override
        public String get(int index) {
            return parts().get(index);
        }

        @Override
        public int size() {
            return parts().size();
        }
    }
}
