package org.marsad.intake.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tables that ship with this room: tab-separated, UTF-8, lines that begin with # are remarks. */
public final class Table {
    private Table() {}

    /** The rows of a table that lies beside {@code place}; each has exactly {@code columns} columns. */
    public static List<List<String>> read(Class<?> place, String name, int columns) {
        InputStream in = place.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("the table " + name + " is missing beside " + place.getName());
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> row(line, name, columns))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> row(String line, String name, int columns) {
        List<String> row = List.of(line.split("\t", -1));
        if (row.size() != columns) {
            throw new IllegalStateException("a row of " + name + " must have " + columns + " columns: " + line);
        }
        return row;
    }
}
