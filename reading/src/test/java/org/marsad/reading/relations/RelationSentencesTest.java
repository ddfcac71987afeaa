package org.marsad.reading.relations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.marsad.model.ActorRef;
import org.marsad.model.Language;
import org.marsad.model.Presence;
import org.marsad.model.Relation;
import org.marsad.model.Report;
import org.marsad.model.Statement;
import org.marsad.model.When;
import org.marsad.reading.Reader;
import org.marsad.reading.SahelReader;

/**
 * Sentences written for these tests, class of wording by class of wording: what they tell of relations and presence is
 * read, and sentences that only name the same actors together tell nothing.
 */
class RelationSentencesTest {
    private static final Reader READER = SahelReader.READER;
    private static final When PUBLISHED = When.day(LocalDate.of(2025, 6, 15));

    /** @param told kinds with their ends, in the form of {@link #written}; empty where nothing is told */
    record Row(Language language, Set<String> told, String text) {
        @Override
        public String toString() {
            return language.code() + ": " + text;
        }
    }

    static Stream<Row> relations() {
        return rows("relations.tsv");
    }

    static Stream<Row> presences() {
        return rows("presences.tsv");
    }

    @ParameterizedTest
    @MethodSource("relations")
    void tellsItsRelationsAndNoOthers(Row row) {
        assertThat(written(row, false)).isEqualTo(row.told());
    }

    @ParameterizedTest
    @MethodSource("presences")
    void tellsWhoIsWhere(Row row) {
        assertThat(written(row, true)).containsAll(row.told());
    }

    @Test
    void everyPlaceThatATableNamesIsKnown() throws IOException {
        for (Language language : Language.values()) {
            String table = "/org/marsad/reading/" + language.code() + "/cues-relations.tsv";
            for (String attribute : attributes(table)) {
                String[] told = attribute.split("=", 2);
                if (Set.of("from", "to", "actor", "other").contains(told[0]) && !told[1].equals("state")) {
                    for (String place : told[1].split(",")) {
                        assertThat(Slots.isKnown(place))
                                .as("%s in %s", place, table)
                                .isTrue();
                    }
                }
            }
        }
    }

    private static List<String> attributes(String table) throws IOException {
        InputStream stream = Objects.requireNonNull(RelationSentencesTest.class.getResourceAsStream(table), table);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> line.startsWith("relation") || line.startsWith("presence"))
                    .flatMap(line -> Stream.of(line.split("\t")[1].split(";")))
                    .toList();
        }
    }

    private static Set<String> written(Row row, boolean presence) {
        Report report = new Report("test", null, null, PUBLISHED, row.language(), row.text());
        Set<String> told = new TreeSet<>();
        for (Statement statement : READER.read(report).statements()) {
            if (!presence && statement.detail() instanceof Relation relation) {
                told.add(kind(relation.kind()) + ": " + name(relation.from()) + " > " + name(relation.to()));
            } else if (presence && statement.detail() instanceof Presence held) {
                told.add(kind(held.kind()) + ": " + name(held.actor()));
            }
        }
        return told;
    }

    private static String kind(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static String name(ActorRef actor) {
        return actor.name();
    }

    private static Stream<Row> rows(String table) {
        InputStream stream = Objects.requireNonNull(RelationSentencesTest.class.getResourceAsStream(table), table);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> row(line.split("\t", -1)))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(table, e);
        }
    }

    private static Row row(String[] columns) {
        Set<String> told = new TreeSet<>();
        for (String one : columns[1].split(";")) {
            if (!one.isBlank() && !one.equals("-")) {
                told.add(one.strip());
            }
        }
        return new Row(Language.ofTag(columns[0]).orElseThrow(), told, columns[2]);
    }
}
