package org.marsad.evaluation.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.evaluation.Bootstrap;
import org.marsad.evaluation.Evaluation;
import org.marsad.evaluation.ScoreCard;
import org.marsad.evaluation.format.ScoreJson;
import org.marsad.evaluation.format.ScoreTable;
import org.marsad.evaluation.input.KeyFolder;
import org.marsad.evaluation.input.PredictionFile;
import org.marsad.evaluation.match.NameMatching;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** This room and the scorer that defines the figures, {@code score.py}, say the same to the last digit. */
@Tag("long")
class ReferenceScorerTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @TempDir
    Path folder;

    @Test
    void bothSayTheSameOfAnEmptyFile() throws Exception {
        Path keys = SharedData.copyDevKeys(folder.resolve("keys"));
        assertSame(keys, Files.writeString(folder.resolve("predictions.jsonl"), "\n"));
    }

    @Test
    void bothSayTheSameOfReadingsThatSayNothing() throws Exception {
        Path keys = SharedData.copyDevKeys(folder.resolve("keys"));
        List<String> lines = SharedData.devIds().stream()
                .map(id -> "{\"report\": {\"id\": \"" + id + "\"}, \"events\": [], \"statements\": null}")
                .toList();
        assertSame(keys, Files.write(folder.resolve("predictions.jsonl"), lines));
    }

    @Test
    void bothFindFaithfulReadingsRight() throws Exception {
        assertSameOfVariants(0, 1, false);
    }

    @Test
    void bothPrintTheSameTable() throws Exception {
        assertSameOfVariants(0.2, 1, false);
        Path keys = folder.resolve("keys");
        Path readings = folder.resolve("readings.jsonl");
        Evaluation ours = Evaluation.of(
                KeyFolder.read(keys, id -> true),
                PredictionFile.read(readings),
                NameMatching.standard(),
                Bootstrap.NONE);
        assertThat(ScoreTable.lines(ours.cards()))
                .isEqualTo(Python.run(script(), keys, readings).lines().toList());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.15, 0.3, 0.5})
    void bothSayTheSameOfFaultyReadings(double faults) throws Exception {
        assertSameOfVariants(faults, 9, false);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.3, 0.6})
    void bothSayTheSameWithKeysThatGiveAlternatives(double faults) throws Exception {
        assertSameOfVariants(faults, 5, true);
    }

    /** All variants are scored as one large set, since starting the reference takes longer than scoring. */
    private void assertSameOfVariants(double faults, int variants, boolean alternatives) throws Exception {
        Path original = SharedData.copyDevKeys(folder.resolve("original"));
        Path keys = Files.createDirectory(folder.resolve("keys"));
        List<String> readings = new ArrayList<>();
        for (int variant = 0; variant < variants; variant++) {
            PerturbedGold perturbed = new PerturbedGold(variant, faults);
            for (Path file : listed(original)) {
                ObjectNode key = (ObjectNode) MAPPER.readTree(Files.readString(file));
                key.put("id", key.path("id").asString() + "-" + variant);
                Files.writeString(
                        keys.resolve(key.path("id").asString() + ".json"),
                        alternatives ? perturbed.key(key).toString() : key.toString());
                readings.add(perturbed.reading(key).toString());
            }
        }
        assertSame(keys, Files.write(folder.resolve("readings.jsonl"), readings));
    }

    /** Reports of many like events, of which few are found and some are split: the order of the search decides. */
    @Test
    void bothSayTheSameOfCrowdedReports() throws Exception {
        Random random = new Random(7);
        Path keys = Files.createDirectory(folder.resolve("keys"));
        List<String> readings = new ArrayList<>();
        for (int report = 0; report < 150; report++) {
            String id = "en" + report;
            Files.writeString(
                    keys.resolve(id + ".json"),
                    "{\"id\": \"" + id + "\", \"lang\": \"en\", \"events\": " + crowd(random, 17, "type", 0.2) + "}");
            readings.add("{\"report\": {\"id\": \"" + id + "\"}, \"events\": "
                    + crowd(random, 2 + random.nextInt(8), "event_type", 1) + "}");
        }
        assertSame(keys, Files.write(folder.resolve("predictions.jsonl"), readings));
    }

    private static String crowd(Random random, int events, String type, double battles) {
        return IntStream.range(0, events)
                .mapToObj(i -> String.format(
                        Locale.ROOT,
                        "{\"%s\": \"%s\", \"date\": \"2024-09-%02d\", \"place\": {\"name\": \"%s\", \"admin1\": \"Gao\"},"
                                + " \"perpetrators\": [%s]}",
                        type,
                        random.nextDouble() < battles ? "Battles" : "Protests",
                        10 + random.nextInt(4),
                        random.nextBoolean() ? "Gao" : "Ansongo",
                        List.of("\"JNIM\"", "\"CMA\"", "").get(random.nextInt(3))))
                .toList()
                .toString();
    }

    private static List<Path> listed(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static void assertSame(Path keys, Path readings) throws IOException, InterruptedException {
        List<ScoreCard> ours = Evaluation.of(
                        KeyFolder.read(keys, id -> true),
                        PredictionFile.read(readings),
                        NameMatching.standard(),
                        Bootstrap.NONE)
                .cards();
        List<JsonNode> theirs = new ArrayList<>();
        MAPPER.readTree(Python.run(script(), keys, readings, "--json")).forEach(theirs::add);
        assertThat(ScoreJson.cards(ours).stream().map(MAPPER::readTree).toList())
                .isEqualTo(theirs);
    }

    private static Path script() {
        return SharedData.folder("gold").resolve("score.py");
    }
}
