package org.marsad.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.marsad.model.Language;

/** Rows of a test table: tab-separated columns, without lines of comment. */
public final class TestRows {
    private TestRows() {}

    /** Rows of {@code /org/marsad/reading/<pass>/<language>.tsv} in the test resources. */
    public static List<List<String>> of(String pass, Language language) {
        String path = "/org/marsad/reading/" + pass + "/" + language.code() + ".tsv";
        InputStream stream = TestRows.class.getResourceAsStream(path);
        if (stream == null) {
            throw new IllegalStateException("test table " + path + " is missing");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
