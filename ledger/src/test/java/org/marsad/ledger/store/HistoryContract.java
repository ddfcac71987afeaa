package org.marsad.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.marsad.ledger.review.TrainingData;
import org.marsad.model.Event;
import org.marsad.model.Reading;
import org.marsad.model.Report;
import org.marsad.model.SubEventType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How an event came to be what it is, which reports another reader has read, and what decisions teach. */
abstract class HistoryContract extends DecidedLedger {
    @Test
    void an_event_tells_what_arrived_what_was_read_otherwise_and_what_was_decided_in_the_order_of_time() {
        restartAt("2024-06-01T00:00:00Z");
        Reading a = fight("a", TestReading.BER, "2024-05-06", 14);
        keep(a);
        restartAt("2024-06-02T00:00:00Z");
        keep(fight("b", TestReading.BER, "2024-05-06", 14));
        restartAt("2024-06-03T00:00:00Z");
        ledger.reread("reader 2", Map.of(1, attack(a)));
        restartAt("2024-06-04T00:00:00Z");
        decide(new Ruling.Correct(eventOf("a"), Field.PLACE, Field.write(TestReading.DJIBO)));
        restartAt("2024-06-05T00:00:00Z");
        ledger.reread("reader 3", Map.of(1, attack(a)));
        keep(new Reading(
                new Report("copy", null, "Other Agency", null, null, a.report().text()),
                List.of(),
                List.of(),
                List.of()));
        restartAt("2024-06-06T00:00:00Z");
        decide(new Ruling.Split(eventOf("a"), List.of("b")));

        List<Happening> history = ledger.history(eventOf("a"));

        String key = eventOf("a");
        String other = eventOf("b");
        assertThat(history)
                .containsExactly(
                        new Happening.Arrived("2024-06-01T00:00:00Z", "a", "Test Agency", key),
                        new Happening.ReadAgain(
                                "2024-06-03T00:00:00Z",
                                "a",
                                key,
                                "reader 2",
                                List.of(new Happening.Change("sub_event_type", "Armed clash", "Attack"))),
                        new Happening.Decided(
                                "2024-06-04T00:00:00Z",
                                1,
                                false,
                                null,
                                "Aminata",
                                WHY,
                                Correction.Kind.CORRECT,
                                Field.PLACE,
                                List.of("Ber (mli-ber, exact)"),
                                "Djibo (bfa-djibo, exact)",
                                List.of(key)),
                        new Happening.CameAgain("2024-06-05T00:00:00Z", "a", "copy", "Other Agency"),
                        new Happening.Decided(
                                "2024-06-06T00:00:00Z",
                                3,
                                false,
                                null,
                                "Aminata",
                                WHY,
                                Correction.Kind.SPLIT,
                                null,
                                List.of(),
                                null,
                                List.of(other, key)));
        assertThatThrownBy(() -> ledger.history("nothing")).isInstanceOf(RefusedException.class);
    }

    private static Reading attack(Reading reading) {
        Event event = reading.events().get(0);
        return new Reading(
                reading.report(),
                List.of(new Event(
                        event.id(),
                        SubEventType.ATTACK,
                        true,
                        false,
                        event.date(),
                        event.place(),
                        event.perpetrators(),
                        event.targets(),
                        event.statements())),
                reading.statements(),
                List.of());
    }

    @Test
    void reports_that_another_reader_has_read_last_are_given_as_they_were_taken_in() {
        Reading a = fight("a", TestReading.BER, "2024-05-06", 14);
        Reading b = fight("b", TestReading.BER, "2024-05-06", 14);
        keep(a, b, fight("c", GAO, "2024-05-06", 14));

        assertThat(ledger.readByOthers(READER, 0, 10)).isEmpty();
        assertThat(ledger.readByOthers("reader 2", 0, 2)).isEqualTo(Map.of(1, a.report(), 2, b.report()));
        assertThat(ledger.charactersReadByOthers("reader 2"))
                .isEqualTo(ledger.readByOthers("reader 2", 0, 10).values().stream()
                        .mapToLong(report -> report.text().length())
                        .sum());
        ledger.reread("reader 2", Map.of(2, b));
        assertThat(ledger.readByOthers("reader 2", 0, 10)).containsOnlyKeys(1, 3);
        assertThat(ledger.readByOthers("reader 2", 1, 10)).containsOnlyKeys(3);
    }

    @Test
    void decisions_are_examples_with_what_they_were_about_and_without_who_made_them() {
        keep(fight("a", TestReading.BER, "2024-05-06", 14), doubtful("b"));
        decide(new Ruling.Accept(eventOf("a"), eventOf("b")));
        ledger.review().decide(new Ruling.Merge(eventOf("a"), eventOf("b")), "Boubacar", "a secret of Boubacar");
        decide(new Ruling.Correct(eventOf("a"), Field.PLACE, Field.write(TestReading.DJIBO)));

        List<JsonNode> lines = new ArrayList<>();
        TrainingData data = new TrainingData();
        ledger.review().examples(example -> {
            String line = data.line(example);
            assertThat(line).doesNotContain("Aminata", "Boubacar", "secret", "Test Agency", "\n");
            lines.add(JsonMapper.shared().readTree(line));
        });

        assertThat(lines).hasSize(4);
        assertThat(lines)
                .extracting(line -> line.get("decision").stringValue() + " "
                        + line.get("stands").booleanValue() + " "
                        + line.get("person").intValue())
                .containsExactly("different false 1", "same true 2", "correct true 1", "correct true 1");
        JsonNode same = lines.get(1);
        assertThat(same.get("score").doubleValue()).isBetween(0.27, 0.73);
        assertThat(same.get("why").toString()).contains("two days apart");
        assertThat(same.get("event").get("statements").get(0).stringValue()).contains("killed");
        assertThat(same.get("other").get("place").get("id").stringValue()).isEqualTo("mli-ber");
        JsonNode placed = lines.get(2);
        assertThat(placed.get("field").stringValue()).isEqualTo("place");
        assertThat(placed.get("before").get("name").stringValue()).isEqualTo("Ber");
        assertThat(placed.get("after").get("name").stringValue()).isEqualTo("Djibo");
        assertThat(placed.get("event").get("place").get("name").stringValue()).isEqualTo("Ber");
        assertThat(placed.get("other").isNull()).isTrue();
    }
}
