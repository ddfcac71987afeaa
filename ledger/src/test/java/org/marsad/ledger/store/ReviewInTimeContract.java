package org.marsad.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.marsad.model.Event;
import org.marsad.model.LedgerEvent;
import org.marsad.model.Reading;
import org.marsad.model.Statement;
import org.marsad.model.SubEventType;

/** What people decided, while reports are kept and read again, and in views of an earlier time. */
abstract class ReviewInTimeContract extends DecidedLedger {
    @Test
    void decisions_survive_that_reports_are_read_again() {
        Reading a = fight("a", TestReading.BER, "2024-05-06", 14);
        keep(a, doubtful("b"), fight("c", GAO, "2024-03-01", 3), fight("d", GAO, "2024-03-01", 3));
        decide(new Ruling.Merge(eventOf("a"), eventOf("b")));
        decide(new Ruling.Correct(eventOf("a"), Field.PLACE, Field.write(TestReading.DJIBO)));
        decide(new Ruling.Split(eventOf("c"), List.of("d")));
        List<LedgerEvent> before = all(ledger);

        ledger.reread("better reader", Map.of(1, renamed(a, "e7")));
        ledger.reread("better reader", Map.of(2, doubtful("b")));
        ledger.reread(
                "better reader", Map.of(3, fight("c", GAO, "2024-03-01", 3), 4, fight("d", GAO, "2024-03-01", 3)));

        assertThat(all(ledger))
                .hasSize(3)
                .extracting(LedgerEvent::id)
                .containsExactlyElementsOf(before.stream().map(LedgerEvent::id).toList());
        assertThat(reportsWith("a")).containsExactly("a", "b");
        assertThat(ledger.event(eventOf("a"), null).orElseThrow().place()).isEqualTo(TestReading.DJIBO);
        assertThat(reportsWith("c")).containsExactly("c");
        keep(fight("e", TestReading.DJIBO, "2024-05-06", 14));
        assertThat(reportsWith("a")).containsExactly("a", "b", "e");
    }

    @Test
    void an_event_that_a_reading_drops_and_a_later_one_brings_back_has_its_key_and_all_decisions_again() {
        Reading a = fight("a", TestReading.BER, "2024-05-06", 14);
        keep(a, doubtful("b"));
        String key = eventOf("a");
        decide(new Ruling.Merge(eventOf("a"), eventOf("b")));
        decide(new Ruling.Correct(eventOf("a"), Field.SUB_EVENT_TYPE, "Attack"));
        List<LedgerEvent> before = all(ledger);

        ledger.reread("worse reader", Map.of(1, new Reading(a.report(), List.of(), List.of(), List.of())));
        assertThat(all(ledger))
                .singleElement()
                .satisfies(event -> assertThat(event.members()).hasSize(1));
        ledger.reread("as bad a reader", Map.of(1, new Reading(a.report(), List.of(), List.of(), List.of())));
        ledger.reread("better reader", Map.of(1, renamed(a, "e5")));

        assertThat(reportsWith("a")).containsExactly("a", "b");
        LedgerEvent back = ledger.event(key, null).orElseThrow();
        assertThat(back.subType()).isEqualTo(SubEventType.ATTACK);
        assertThat(all(ledger))
                .extracting(LedgerEvent::id)
                .containsExactly(before.get(0).id());
        assertThat(decisions()).isEqualTo(3);
    }

    @Test
    void another_event_does_not_get_the_key_of_one_that_is_gone() {
        Reading a = fight("a", TestReading.BER, "2024-05-06", 14);
        keep(a);
        String key = eventOf("a");
        Event event = a.events().get(0);
        Event other = new Event(
                event.id(),
                SubEventType.PEACEFUL_PROTEST,
                true,
                false,
                event.date(),
                GAO,
                List.of(),
                List.of(),
                List.of());

        ledger.reread("worse reader", Map.of(1, new Reading(a.report(), List.of(), List.of(), List.of())));
        ledger.reread("other reader", Map.of(1, new Reading(a.report(), List.of(other), List.of(), List.of())));

        assertThat(eventOf("a")).isNotEqualTo(key);
        assertThat(ledger.event(key, null)).isEmpty();
        ledger.reread("better reader", Map.of(1, a));
        assertThat(eventOf("a")).isEqualTo(key);
    }

    private static Reading renamed(Reading reading, String id) {
        Event event = reading.events().get(0);
        return new Reading(
                reading.report(),
                List.of(new Event(
                        id,
                        event.subType(),
                        event.main(),
                        event.background(),
                        event.date(),
                        event.place(),
                        event.perpetrators(),
                        event.targets(),
                        event.statements())),
                reading.statements().stream()
                        .map(statement -> new Statement(
                                statement.id(),
                                statement.kind(),
                                id,
                                statement.sentence(),
                                statement.span(),
                                statement.text(),
                                statement.attribution(),
                                statement.certainty(),
                                statement.detail(),
                                statement.rules()))
                        .toList(),
                List.of());
    }

    @Test
    void a_reading_that_places_an_event_elsewhere_leaves_the_others_of_its_event_in_place() {
        Reading a = fight("a", TestReading.BER, "2024-05-06", 14);
        keep(a, fight("b", TestReading.BER, "2024-05-06", 14), doubtful("x"));
        Event event = a.events().get(0);
        Reading moved = new Reading(
                a.report(),
                List.of(new Event(
                        event.id(),
                        event.subType(),
                        true,
                        false,
                        event.date(),
                        GAO,
                        event.perpetrators(),
                        event.targets(),
                        event.statements())),
                a.statements(),
                List.of());

        ledger.reread("better reader", Map.of(1, moved));

        assertThat(reportsWith("a")).containsExactly("a");
        assertThat(reportsWith("b")).containsExactly("b");
    }

    @Test
    void views_of_an_earlier_time_know_nothing_of_later_decisions() {
        restartAt("2024-06-01T00:00:00Z");
        keep(fight("a", TestReading.BER, "2024-05-06", 14), doubtful("b"), fight("c", GAO, "2024-05-06", 14));
        List<LedgerEvent> atFirst = all(ledger);
        restartAt("2024-06-02T00:00:00Z");
        decide(new Ruling.Merge(eventOf("a"), eventOf("b")));
        List<LedgerEvent> merged = all(ledger);
        restartAt("2024-06-03T00:00:00Z");
        decide(new Ruling.Correct(eventOf("a"), Field.PLACE, Field.write(TestReading.DJIBO)));
        List<LedgerEvent> placed = all(ledger);
        restartAt("2024-06-04T00:00:00Z");
        decide(new Ruling.Split(eventOf("a"), List.of("b")));

        assertThat(asOf(ledger, "2024-06-01T12:00:00Z")).isEqualTo(atFirst);
        assertThat(asOf(ledger, "2024-06-02T12:00:00Z")).isEqualTo(merged);
        assertThat(asOf(ledger, "2024-06-03T12:00:00Z")).isEqualTo(placed);
        assertThat(asOf(ledger, "2024-06-04T12:00:00Z")).isEqualTo(all(ledger));
        Instant third = Instant.parse("2024-06-03T12:00:00.5Z");
        List<LedgerEvent> inBurkina = new ArrayList<>();
        ledger.events(EventFilter.ofArea("BFA", null), third, inBurkina::add);
        assertThat(inBurkina).hasSize(1).containsAnyElementsOf(placed);
        assertThat(ledger.event(eventOf("a"), Instant.parse("2024-06-01T12:00:00Z")))
                .get()
                .extracting(LedgerEvent::place)
                .isEqualTo(TestReading.BER);
    }

    @Test
    void what_was_merged_before_a_place_was_put_right_is_merged_in_views_of_that_time() {
        restartAt("2024-06-01T00:00:00Z");
        keep(fight("a", TestReading.BER, "2024-05-06", 14));
        keep(fight("b", TestReading.BER, "2024-05-06", 14));
        decide(new Ruling.Split(eventOf("a"), List.of("b")));
        decide(new Ruling.Merge(eventOf("a"), eventOf("b")));
        restartAt("2024-06-02T00:00:00Z");
        decide(new Ruling.Split(eventOf("a"), List.of("b")));
        decide(new Ruling.Correct(eventOf("b"), Field.PLACE, Field.write(GAO)));
        restartAt("2024-06-03T00:00:00Z");
        keep(fight("c", GAO, "2024-05-06", 14));

        assertThat(asOf(ledger, "2024-06-01T12:00:00Z")).hasSize(1);
        assertThat(reportsWith("b")).containsExactly("b", "c");
    }

    @Test
    void people_decide_while_reports_are_kept() throws InterruptedException, ExecutionException {
        keep(fight("a", TestReading.BER, "2024-05-06", 14), fight("b", TestReading.BER, "2024-05-06", 14));
        String a = eventOf("a");
        ExecutorService others = Executors.newFixedThreadPool(2);
        try (Ledger second = Ledger.create(store, REGION);
                Ledger third = Ledger.create(store, REGION)) {
            Future<?> keeping = others.submit(() -> IntStream.range(0, 20)
                    .forEach(i -> second.keep(
                            READER,
                            List.of(fight("n" + i, i % 2 == 0 ? TestReading.BER : GAO, "2024-05-06", 14)),
                            List.of())));
            Future<?> correcting = others.submit(() -> IntStream.range(0, 10)
                    .forEach(i -> third.review()
                            .decide(
                                    new Ruling.Correct(a, Field.PLACE, Field.write(i % 2 == 0 ? GAO : TestReading.BER)),
                                    "Boubacar",
                                    WHY)));
            for (int i = 0; i < 10; i++) {
                decide(new Ruling.Correct(a, Field.SUB_EVENT_TYPE, i % 2 == 0 ? "Attack" : "Armed clash"));
            }
            keeping.get();
            correcting.get();
        } finally {
            others.shutdownNow();
        }
        assertThat(all(ledger).stream()
                        .mapToInt(event -> event.members().size())
                        .sum())
                .isEqualTo(22);
        assertThat(ledger.event(a, null).orElseThrow().subType()).isEqualTo(SubEventType.ARMED_CLASH);
    }
}
