package org.marsad.region;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects what the checks of a pack find. */
record Findings(List<PackProblem> problems) {
    void add(Table table, Table.Row row, @Nullable String column, String message, @Nullable String maybe) {
        problems.add(new PackProblem(table.file(), row.line(), column, message, maybe));
    }

    void add(Table table, Table.Row row, @Nullable String column, String message) {
        add(table, row, column, message, null);
    }

    /** The rows by a column that must be unique and not empty. */
    Map<String, Table.Row> unique(Table table, String column) {
        Map<String, Table.Row> rows = new HashMap<>();
        for (Table.Row row : table.rows()) {
            String id = row.get(column);
            Table.Row before = rows.putIfAbsent(id, row);
            if (id.isEmpty()) {
                add(table, row, column, "is empty");
            } else if (before != null) {
                add(table, row, column, "\"" + id + "\" is in line " + before.line() + " too", "a row was copied");
            }
        }
        return rows;
    }

    /** The cell must be empty or one of the known values. */
    void known(Table table, Table.Row row, String column, Collection<String> known) {
        String cell = row.get(column);
        if (!cell.isEmpty() && !known.contains(cell)) {
            String near = Guess.nearest(cell, known);
            add(table, row, column, "\"" + cell + "\" is not known", near == null ? null : "\"" + near + "\" is meant");
        }
    }

    /** The cell must be a constant of the enum, in lower case. */
    <K extends Enum<K>> void kind(Table table, Table.Row row, String column, Class<K> kinds) {
        List<String> names = Guess.names(kinds);
        if (row.get(column).isEmpty()) {
            add(table, row, column, "is empty", "it is one of " + String.join(", ", names));
        }
        known(table, row, column, names);
    }
}
