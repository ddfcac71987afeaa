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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.evaluation.Bootstrap;
import org.marsad.evaluation.Evaluation;
import org.marsad.evaluation.format.ScoreJson;
import org.marsad.evaluation.format.ScoreTable;
import org.marsad.evaluation.input.KeyFolder;
import org.marsad.evaluation.input.PredictionFile;
import org.marsad.evaluation.match.NameMatching;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** This room and the scorer that defines the figures, {@code score.py}, say the same to the last digit. */
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
    void bothFindAFaithfulReadingRight() throws Exception {
        Path keys = SharedData.copyDevKeys(folder.resolve("keys"));
        Path predictions = folder.resolve("predictions.jsonl");
        write(predictions, keys, new PerturbedGold(1, 0));
        assertSame(keys, predictions);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.15, 0.3, 0.5})
    void bothSayTheSameOfFaultyReadings(double faults) throws Exception {
        Path keys = SharedData.copyDevKeys(folder.resolve("keys"));
        for (int variant = 0; variant < 9; variant++) {
            Path predictions = folder.resolve("predictions-" + variant + ".jsonl");
            write(predictions, keys, new PerturbedGold(variant, faults));
            assertSameFigures(keys, predictions);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.3, 0.6})
    void bothSayTheSameWithKeysThatGiveAlternatives(double faults) throws Exception {
        Path original = SharedData.copyDevKeys(folder.resolve("original"));
        for (int variant = 0; variant < 5; variant++) {
            PerturbedGold perturbed = new PerturbedGold(1000 + variant, faults);
            Path keys = Files.createDirectory(folder.resolve("keys-" + variant));
            for (Path key : listed(original)) {
                Files.writeString(
                        keys.resolve(key.getFileName()),
                        perturbed.key(MAPPER.readTree(Files.readString(key))).toString());
            }
            Path predictions = folder.resolve("predictions-" + variant + ".jsonl");
            write(predictions, original, perturbed);
            assertSameFigures(keys, predictions);
        }
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
                                + " \"perpetrators\": [\"%s\"]}",
                        type,
                        random.nextDouble() < battles ? "Battles" : "Protests",
                        10 + random.nextInt(4),
                        random.nextBoolean() ? "Gao" : "Ansongo",
                        random.nextBoolean() ? "JNIM" : "CMA"))
                .toList()
                .toString();
    }

    private static void write(Path predictions, Path keys, PerturbedGold perturbed) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path key : listed(keys)) {
            ObjectNode reading = perturbed.reading(MAPPER.readTree(Files.readString(key)));
            lines.add(reading.toString());
        }
        Files.write(predictions, lines);
    }

    private static List<Path> listed(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static void assertSame(Path keys, Path predictions) throws IOException, InterruptedException {
        assertSameFigures(keys, predictions);
        assertThat(ScoreTable.lines(ours(keys, predictions).cards()))
                .as("table of %s", predictions)
                .isEqualTo(Python.run(script(), keys, predictions).lines().toList());
    }

    private static void assertSameFigures(Path keys, Path predictions) throws IOException, InterruptedException {
        List<JsonNode> theirs = new ArrayList<>();
        MAPPER.readTree(Python.run(script(), keys, predictions, "--json")).forEach(theirs::add);
        List<String> ours = ScoreJson.cards(ours(keys, predictions).cards());
        assertThat(ours.stream().map(MAPPER::readTree).toList())
                .as("figures of %s", predictions)
                .isEqualTo(theirs);
    }

    private static Path script() {
        return SharedData.folder("gold").resolve("score.py");
    }

    private static Evaluation ours(Path keys, Path predictions) {
        return Evaluation.of(
                KeyFolder.read(keys, id -> true),
                PredictionFile.read(predictions),
                NameMatching.standard(),
                Bootstrap.NONE);
    }
}
