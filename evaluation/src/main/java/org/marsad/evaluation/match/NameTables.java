package org.marsad.evaluation.match;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The tab-separated tables beside this class: one row per line, {@code #} begins a remark. */
final class NameTables {
    private NameTables() {}

    /** Rows of a table as lists of cells. */
    static List<List<String>> rows(String table) {
        try (InputStream in = Objects.requireNonNull(NameTables.class.getResourceAsStream(table), table)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first cell of each row. */
    static List<String> column(String table) {
        return rows(table).stream().map(row -> row.get(0)).toList();
    }
}
