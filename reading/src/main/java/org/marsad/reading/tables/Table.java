package org.marsad.reading.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.marsad.model.Language;

/**
 * A table of words: UTF-8 lines of tab-separated columns; empty lines and lines that begin with {@code #} say nothing.
 * A table that is missing or has a row with too few columns is an error of the distribution and fails loudly.
 */
public final class Table {
    private Table() {}

    /** Rows of {@code /org/marsad/reading/<language>/<name>.tsv}, each with {@code columns} columns. */
    public static List<List<String>> rows(Language language, String name, int columns) {
        String path = "/org/marsad/reading/" + language.code() + "/" + name + ".tsv";
        InputStream stream = Table.class.getResourceAsStream(path);
        if (stream == null) {
            throw new IllegalStateException("word table " + path + " is missing from the class path");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            List<List<String>> rows = new ArrayList<>();
            String line;
            for (int number = 1; (line = reader.readLine()) != null; number++) {
                if (line.isBlank() || line.charAt(0) == '#') {
                    continue;
                }
                List<String> row = split(line);
                if (row.size() != columns) {
                    throw new IllegalStateException(path + ", line " + number + ": " + row.size() + " columns where "
                            + columns + " are wanted: \"" + line + "\"");
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("word table " + path + " cannot be read", e);
        }
    }

    private static List<String> split(String line) {
        List<String> row = new ArrayList<>();
        int from = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
            row.add(line.substring(from, tab).strip());
            from = tab + 1;
        }
        row.add(line.substring(from).strip());
        return List.copyOf(row);
    }
}
