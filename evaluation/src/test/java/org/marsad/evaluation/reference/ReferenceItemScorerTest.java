package org.marsad.evaluation.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.evaluation.format.ItemLines;
import org.marsad.evaluation.items.Item;
import org.marsad.evaluation.items.ItemKey;
import org.marsad.evaluation.items.ItemScore;
import org.marsad.evaluation.items.ItemScorer;
import org.marsad.evaluation.items.ReadStatements;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** This room and the scorer of the seed report say the same, down to the items that are missing. */
class ReferenceItemScorerTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final List<String> SPEAKERS = List.of(
            "narrator",
            "observers",
            "JNIM",
            "Military Forces of Mali",
            "LEAK",
            "mayor",
            "Al-Amin",
            "الأمين",
            "AES",
            "");
    private static final List<String> ROLES = List.of("author", "observer", "party", "official", "witness");
    private static final List<String> CERTAINTIES =
            List.of("asserted", "claimed", "confirmed", "possible", "unknown", "question", "denied");

    @TempDir
    Path folder;

    @Test
    void bothSayTheSameOfReadingsWithFaults() throws Exception {
        Path seed = SharedData.folder("seed");
        List<Item> items = ItemKey.read(seed.resolve("key.json"), Files.readString(seed.resolve("report.txt")));
        for (int variant = 0; variant < 12; variant++) {
            String reading = reading(items, new Random(variant), variant / 12.0).toString();
            Path file = Files.writeString(folder.resolve("reading-" + variant + ".json"), reading + "\n");
            ItemScore score = ItemScorer.standard().score(items, ReadStatements.parse(reading, "reading"));
            List<String> ours = new ArrayList<>(List.of(ItemLines.words(score)));
            ours.addAll(ItemLines.missing(score));
            assertThat(ours)
                    .as("variant %d", variant)
                    .isEqualTo(Python.run(seed.resolve("score.py"), file, "--missing")
                            .lines()
                            .toList());
        }
    }

    /** A statement for most items, with a shifted span, another speaker or another certainty by chance. */
    private static ObjectNode reading(List<Item> items, Random random, double faults) {
        ObjectNode reading = MAPPER.createObjectNode();
        ArrayNode statements = reading.putArray("statements");
        for (Item item : items) {
            ObjectNode statement = statements.addObject();
            int shift = random.nextDouble() < faults ? random.nextInt(-20, 20) : 0;
            int begin = Math.max(0, item.span().begin() + shift);
            statement.putArray("span").add(begin).add(begin + item.span().length() - random.nextInt(3));
            boolean sure = random.nextDouble() >= faults;
            statement.put("certainty", sure ? item.certainty() : pick(CERTAINTIES, random));
            String speaker = random.nextDouble() < faults ? pick(SPEAKERS, random) : item.source();
            statement
                    .putObject("attribution")
                    .putObject("speaker")
                    .putNull("id")
                    .put("name", speaker)
                    .put("role", pick(ROLES, random));
        }
        statements.addObject().putArray("span");
        return reading;
    }

    private static String pick(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
