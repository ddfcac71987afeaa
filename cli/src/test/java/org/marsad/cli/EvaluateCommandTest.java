package org.marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
    private static final String KEY = """
            {"id": "%s", "lang": "en", "published": "2024-09-18", "negative": false, "events": [
              {"type": "Battles", "sub_type": "Armed clash", "date": "2024-09-17", "place": {"name": "Gao", "country": "Mali"},
               "perpetrators": ["JNIM"], "targets": [], "claims": [], "main": true, "background": false}],
             "relations": [], "presence": []}
            """;
    private static final String READING = """
            {"report": {"id": "%s"}, "events": [{"id": "e1", "event_type": "Battles", "sub_event_type": "Attack", "place": {"name": "Gao"}, \
            "date": {"from": "2024-09-17", "to": "2024-09-17"}, "perpetrators": [{"name": "JNIM"}]}], "statements": []}
            """;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path keys;
    private Path readings;

    @BeforeEach
    void writeKeysAndReadings() throws IOException {
        keys = Files.createDirectory(folder.resolve("keys"));
        Files.writeString(keys.resolve("en01.json"), KEY.formatted("en01"));
        Files.writeString(keys.resolve("en02.json"), KEY.formatted("en02"));
        Files.writeString(folder.resolve("INDEX.tsv"), "id\tsplit\nen01\tdev\nen02\ttest\n");
        readings = Files.writeString(
                folder.resolve("readings.jsonl"), READING.formatted("en01") + READING.formatted("en02"));
    }

    private int evaluate(Object... arguments) {
        String[] words = new String[arguments.length + 1];
        words[0] = "evaluate";
        for (int i = 0; i < arguments.length; i++) {
            words[i + 1] = arguments[i].toString();
        }
        return Marsad.run(new PrintWriter(out), new PrintWriter(err), words);
    }

    private List<String> lines() {
        return out.toString().lines().toList();
    }

    @Test
    void readingsFromAFileAreScored() {
        assertThat(evaluate(keys, "--predictions", readings)).isZero();
        assertThat(lines()).hasSize(3);
        assertThat(lines().get(2)).startsWith("all    2  1.00  1.00  1.00  0.00  1.00  1.00  1.00");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void reportsAreReadAndScored() throws IOException {
        Path reports = Files.createDirectory(folder.resolve("reports"));
        Files.writeString(
                reports.resolve("en01.txt"),
                "title: Cattle\npublished: 2024-09-18\nlanguage: en\n\nThe price of cattle rose at the market.\n");
        assertThat(evaluate(keys, reports)).isZero();
        assertThat(lines().get(2)).startsWith("all    2  0.00").endsWith(" 1");
    }

    @Test
    void aReportThatCannotBeReadIsToldAndTheOthersAreScored() throws IOException {
        Path reports = Files.createDirectory(folder.resolve("reports"));
        Files.writeString(reports.resolve("en01.txt"), "language: en\n\nThe price of cattle rose at the market.\n");
        Files.write(reports.resolve("en02.txt"), new byte[0]);
        assertThat(evaluate(keys, reports)).isEqualTo(3);
        assertThat(err.toString()).contains("en02");
        assertThat(lines()).hasSize(3);
    }

    @Test
    void onlyTheWantedSplitIsOpened() throws IOException {
        Files.writeString(keys.resolve("en02.json"), "held back and not even JSON");
        Path reports = Files.createDirectory(folder.resolve("reports"));
        Files.write(reports.resolve("en02.txt"), new byte[0]);
        assertThat(evaluate(keys, reports, "--split", "dev")).isZero();
        assertThat(lines().get(2)).startsWith("all    1 ");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void anIndexElsewhereAndALanguageMayBeChosen() throws IOException {
        Path index = Files.writeString(folder.resolve("other.tsv"), "id\tsplit\nen02\tdev\n");
        assertThat(evaluate(keys, "--predictions", readings, "--split", "dev", "--index", index))
                .isZero();
        assertThat(lines().get(2)).startsWith("all    1 ");
        assertThat(evaluate(keys, "--predictions", readings, "--lang", "fr")).isZero();
        assertThat(lines()).hasSize(4);
    }

    @Test
    void errorsStandBelowTheFigures() {
        assertThat(evaluate(keys, "--predictions", readings, "--errors")).isZero();
        assertThat(lines().subList(3, 6))
                .containsExactly(
                        "en01  wrong-sub-type      gold: Battles/Armed clash | read: Battles/Attack | in Armed clash @ Gao [e1]",
                        "en02  wrong-sub-type      gold: Battles/Armed clash | read: Battles/Attack | in Armed clash @ Gao [e1]",
                        "    2  wrong-sub-type");
    }

    @Test
    void jsonIsOneObjectPerLine() {
        assertThat(evaluate(keys, "--predictions", readings, "--errors", "--format", "json", "--bootstrap", "20"))
                .isZero();
        assertThat(lines())
                .hasSize(4)
                .allSatisfy(line -> assertThat(line).startsWith("{").endsWith("}"));
        assertThat(lines().get(1)).contains("\"set\":\"all\"", "\"intervals\"", "\"events_f1\":[1.0,1.0]");
        assertThat(lines().get(2)).contains("\"kind\":\"wrong-sub-type\"");
    }

    @Test
    void markdownIsATable() {
        assertThat(evaluate(keys, "--predictions", readings, "--format", "markdown"))
                .isZero();
        assertThat(lines()).startsWith("| figure | en | all |").allMatch(line -> line.startsWith("|"));
    }

    @Test
    void theSameSeedGivesTheSameIntervals() {
        assertThat(evaluate(keys, "--predictions", readings, "--bootstrap", "20", "--random-seed", "7"))
                .isZero();
        String first = out.toString();
        out.getBuffer().setLength(0);
        assertThat(evaluate(keys, "--predictions", readings, "--bootstrap", "20", "--random-seed", "7"))
                .isZero();
        assertThat(out.toString()).isEqualTo(first).contains("from");
    }

    @Test
    void aMissingPathIsWrongUseAndNamed() {
        assertThat(evaluate(folder.resolve("nokeys"), "--predictions", readings))
                .isEqualTo(2);
        assertThat(err.toString()).contains("KEYS is " + folder.resolve("nokeys"));
        assertThat(evaluate(keys, folder.resolve("noreports"))).isEqualTo(2);
        assertThat(err.toString()).contains("REPORTS is " + folder.resolve("noreports"));
        assertThat(evaluate(keys, "--predictions", "no.jsonl")).isEqualTo(2);
        assertThat(err.toString()).contains("--predictions is no.jsonl");
        assertThat(evaluate(keys, "--predictions", readings, "--split", "dev", "--index", "no.tsv"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--index is no.tsv");
    }

    @Test
    void reportsAndReadingsTogetherOrNeitherIsWrongUse() {
        assertThat(evaluate(keys)).isEqualTo(2);
        assertThat(evaluate(keys, folder, "--predictions", readings)).isEqualTo(2);
        assertThat(evaluate(keys, "--predictions", readings, "--bootstrap", "-1"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("either REPORTS or --predictions", "--bootstrap must not be negative");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aMalformedKeyOrReadingIsNamedWithItsFile() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.jsonl"), "{\"report\": {\"id\": \"en01\"}\n");
        assertThat(evaluate(keys, "--predictions", broken)).isEqualTo(1);
        assertThat(err.toString()).contains(broken + ", line 1: not JSON");
        Files.writeString(keys.resolve("en01.json"), "{\"id\": \"en01\"}");
        assertThat(evaluate(keys, "--predictions", readings)).isEqualTo(1);
        assertThat(err.toString()).contains(keys.resolve("en01.json") + ": lacks \"lang\"");
    }

    @Test
    void oneReportIsScoredAgainstItsItems() throws IOException {
        Path report = Files.writeString(folder.resolve("report.txt"), "JNIM attacked the camp. Ten soldiers died.\n");
        Path key = Files.writeString(folder.resolve("key.json"), """
                {"sentences": [{"i": 0, "text": "JNIM attacked the camp."}, {"i": 1, "text": "Ten soldiers died."}],
                 "items": [{"id": "a", "s": 0, "type": "event", "snippet_ar": "JNIM attacked", "span": [0, 13],
                            "attribution": {"source": "AUTHOR"}, "certainty": "asserted", "required": true},
                           {"id": "b", "s": 1, "type": "claim", "snippet_ar": "Ten soldiers", "span": [0, 12],
                            "attribution": {"source": "JNIM"}, "certainty": "claimed", "required": true}]}
                """);
        Path reading = Files.writeString(folder.resolve("reading.json"), """
                {"statements": [{"span": [0, 23], "certainty": "asserted", "attribution": {"speaker": {"name": "narrator"}}}]}
                """);
        assertThat(evaluate("--seed", key, report, "--predictions", reading, "--missing"))
                .isZero();
        assertThat(lines())
                .containsExactly(
                        "seed: required 2, found 1 (0.50), said 1 (0.50), full 1 (0.50)",
                        "   b claim JNIM Ten soldiers");
        assertThat(evaluate("--seed", key, report, "--format", "json")).isZero();
        assertThat(lines().get(2)).startsWith("{\"required\":2,");
        assertThat(evaluate("--seed", key)).isEqualTo(2);
        assertThat(evaluate("--seed", key, readings)).isEqualTo(1);
        assertThat(err.toString()).contains("must hold one report");
    }
}
