package org.marsad.reading.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.marsad.model.Language;

/**
 * Loads the cue tables of a language: {@code <language>/cues-*.tsv} with the columns kind, attributes ({@code k=v;k=v})
 * and forms (separated by {@code |}, notation of {@link PhrasePattern}). Lines beginning with {@code #} are comments.
 */
public final class CueTables {
    private static final List<String> TABLES =
            List.of("cues-events", "cues-tolls", "cues-speech", "cues-relations", "cues-grammar", "cues-assessments");
    private static final Map<Language, PhraseTrie<Cue>> LOADED = new EnumMap<>(Language.class);

    private CueTables() {}

    /** The compiled cues of a language; loaded once. */
    public static synchronized PhraseTrie<Cue> of(Language language) {
        return LOADED.computeIfAbsent(language, CueTables::load);
    }

    private static PhraseTrie<Cue> load(Language language) {
        PhraseTrie<Cue> trie = new PhraseTrie<>(language);
        for (String table : TABLES) {
            String resource = "/org/marsad/reading/" + language.code() + "/" + table + ".tsv";
            try (InputStream in = CueTables.class.getResourceAsStream(resource)) {
                if (in != null) {
                    read(in, resource, language, trie);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("reading table " + resource, e);
            }
        }
        return trie;
    }

    private static void read(InputStream in, String resource, Language language, PhraseTrie<Cue> trie)
            throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            try {
                add(line.split("\t", -1), language, trie);
            } catch (RuntimeException e) {
                throw new IllegalStateException(resource + " line " + number + ": " + e.getMessage(), e);
            }
        }
    }

    private static void add(String[] columns, Language language, PhraseTrie<Cue> trie) {
        if (columns.length != 3) {
            throw new IllegalArgumentException(
                    "a row has kind, attributes and forms, but this has " + columns.length + " columns");
        }
        Cue cue = new Cue(CueKind.valueOf(columns[0].strip().toUpperCase(Locale.ROOT)), attributes(columns[1]));
        for (String form : PhrasePattern.splitTop(columns[2], '|')) {
            trie.add(PhrasePattern.compile(form, language), cue);
        }
    }

    private static Map<String, String> attributes(String column) {
        Map<String, String> attributes = new HashMap<>();
        for (String pair : column.split(";")) {
            if (!pair.isBlank()) {
                int equals = pair.indexOf('=');
                if (equals < 0) {
                    throw new IllegalArgumentException("attribute must be key=value, but was " + pair);
                }
                attributes.put(
                        pair.substring(0, equals).strip(),
                        pair.substring(equals + 1).strip());
            }
        }
        return attributes;
    }
}
