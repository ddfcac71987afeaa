package org.marsad.ledger.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tables of words that lie beside this class; lines that begin with # are comments. */
final class WordTable {
    private WordTable() {}

    static List<String> lines(String table) {
        try (InputStream in = WordTable.class.getResourceAsStream(table)) {
            if (in == null) {
                throw new IllegalStateException("table " + table + " must be packed beside its class");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keys of all words of a table, several on a line. */
    static Set<String> keys(String table) {
        Set<String> keys = new HashSet<>();
        for (String line : lines(table)) {
            WordCutter.of(line, Integer.MAX_VALUE).forEach(word -> keys.add(word.key()));
        }
        return keys;
    }
}
