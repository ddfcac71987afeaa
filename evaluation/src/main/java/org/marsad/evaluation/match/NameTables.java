package org.marsad.evaluation.match;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Tab-separated tables beside a class: one row per line, {@code #} begins a remark. */
public final class NameTables {
    private NameTables() {}

    /** Rows of a table beside {@code owner}, as lists of cells. */
    public static List<List<String>> rows(Class<?> owner, String table) {
        try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(table), table)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rows of a table beside this class. */
    static List<List<String>> rows(String table) {
        return rows(NameTables.class, table);
    }

    /** The first cell of each row. */
    static List<String> column(String table) {
        return rows(table).stream().map(row -> row.get(0)).toList();
    }
}
