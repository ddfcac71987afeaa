package org.marsad.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.ledger.merge.Merger;
import org.marsad.ledger.merge.ReportedEvent;
import org.marsad.model.DataIssue;
import org.marsad.model.Event;
import org.marsad.model.LedgerEvent;
import org.marsad.model.Measure;
import org.marsad.model.Measure.About;
import org.marsad.model.Reading;
import org.marsad.model.RecordedEvent;
import org.marsad.model.Report;
import org.marsad.model.Statement;
import org.marsad.model.SubEventType;
import org.marsad.region.Region;
import org.marsad.region.RegionPack;

/** What a ledger does on either store. */
abstract class LedgerContract {
    static final Region REGION = RegionPack.sahel();
    private static final String READER = "test reader";

    /** Address of a store that is new and empty. */
    abstract String newStore();

    private static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }

    private static List<LedgerEvent> all(Ledger ledger) {
        return of(ledger, EventFilter.ALL);
    }

    private static List<LedgerEvent> of(Ledger ledger, EventFilter filter) {
        List<LedgerEvent> events = new ArrayList<>();
        ledger.events(filter, null, events::add);
        return events;
    }

    private static Reading fight(String id, int killed, String speaker) {
        return TestReading.of(id)
                .clash(TestReading.BER, "2024-05-06", "JNIM", "Military Forces of Mali", killed, speaker)
                .read();
    }

    @Test
    void reports_of_one_fight_become_one_event_with_their_accounts_side_by_side() {
        try (Ledger ledger = Ledger.create(newStore(), REGION)) {
            ledger.keep(READER, List.of(fight("a", 14, "Government of Mali")), List.of());
            ledger.keep(READER, List.of(fight("b", 31, "JNIM")), List.of());

            List<LedgerEvent> events = all(ledger);

            assertThat(events).hasSize(1);
            LedgerEvent event = events.get(0);
            assertThat(event.members()).extracting(LedgerEvent.Member::report).containsExactlyInAnyOrder("a", "b");
            assertThat(event.accounts())
                    .extracting(account ->
                            account.speaker().name() + " " + account.measure().low())
                    .containsExactlyInAnyOrder("Government of Mali 14", "JNIM 31");
            assertThat(event.accounts()).allMatch(account -> account.interested());
            assertThat(event.disputed()).containsExactly(About.KILLED);
            assertThat(event.sources()).isEqualTo(2);
            for (LedgerEvent.Member member : event.members()) {
                assertThat(member.score()).isGreaterThan(0.7);
                assertThat(member.why()).contains("same place", "same day");
            }
            assertThat(ledger.event(event.id(), null)).contains(event);
        }
    }

    @Test
    void what_is_kept_is_there_when_the_store_is_opened_again() {
        String store = newStore();
        List<LedgerEvent> before;
        try (Ledger ledger = Ledger.create(store, REGION)) {
            ledger.keep(READER, List.of(fight("a", 14, "Government of Mali")), List.of());
            before = all(ledger);
        }
        try (Ledger ledger = Ledger.read(store, REGION)) {
            assertThat(all(ledger)).isEqualTo(before);
        }
    }

    @Test
    void a_text_is_kept_once_however_often_it_comes() {
        Reading first = fight("a", 14, "Government of Mali");
        Reading copy = new Reading(
                new Report(
                        "other-name",
                        null,
                        "Other Agency",
                        null,
                        null,
                        first.report().text()),
                first.events(),
                first.statements(),
                List.of());
        try (Ledger ledger = Ledger.create(newStore(), REGION)) {
            assertThat(ledger.keep(READER, List.of(first), List.of())).isEqualTo(new Kept(1, 0, 1, 1));
            assertThat(ledger.keep(READER, List.of(copy, first), List.of())).isEqualTo(new Kept(0, 2, 0, 0));

            assertThat(all(ledger)).hasSize(1);
            assertThat(all(ledger).get(0).members()).hasSize(1);
            assertThat(ledger.knows(first.report().sha256())).isTrue();
            assertThat(ledger.knows("0".repeat(64))).isFalse();
        }
    }

    @Test
    void two_fights_at_one_town_in_one_week_stay_two() {
        try (Ledger ledger = Ledger.create(newStore(), REGION)) {
            ledger.keep(
                    READER,
                    List.of(
                            fight("a", 14, "narrator"),
                            TestReading.of("b")
                                    .published("2024-05-12")
                                    .clash(
                                            TestReading.BER,
                                            "2024-05-10",
                                            "JNIM",
                                            "Military Forces of Mali",
                                            14,
                                            "narrator")
                                    .read()),
                    List.of());

            assertThat(all(ledger)).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void arriving_in_any_order_and_in_any_parts_comes_to_the_same_as_merging_all_at_once(long seed) {
        Random random = new Random(seed);
        List<Reading> readings = many(random);
        List<Reading> shuffled = new ArrayList<>(readings);
        Collections.shuffle(shuffled, random);
        try (Ledger ledger = Ledger.create(newStore(), REGION)) {
            while (!shuffled.isEmpty()) {
                List<Reading> batch = shuffled.subList(0, Math.min(1 + random.nextInt(4), shuffled.size()));
                ledger.keep(READER, List.copyOf(batch), List.of());
                batch.clear();
            }

            assertThat(groups(all(ledger))).isEqualTo(mergedAtOnce(readings));
            List<Flaw> flaws = new ArrayList<>();
            new Verification(ledger, Watcher.NONE).run(flaws::add);
            assertThat(flaws).isEmpty();
        }
    }

    private static TreeSet<String> groups(List<LedgerEvent> events) {
        TreeSet<String> groups = new TreeSet<>();
        for (LedgerEvent event : events) {
            groups.add(new TreeSet<>(event.members().stream()
                            .map(member -> member.report() + "/" + member.event())
                            .toList())
                    .toString());
        }
        return groups;
    }

    private static TreeSet<String> mergedAtOnce(List<Reading> readings) {
        List<ReportedEvent> events = new ArrayList<>();
        Map<String, String> names = new HashMap<>();
        for (Reading reading : readings) {
            String sha256 = reading.report().sha256();
            for (Event event : reading.events()) {
                List<Measure> tolls = new ArrayList<>();
                for (Statement statement : reading.statements()) {
                    if (event.id().equals(statement.event()) && statement.detail() instanceof Measure measure) {
                        tolls.add(measure);
                    }
                }
                String key = sha256.substring(0, 16) + "-" + event.id();
                names.put(key, reading.report().id() + "/" + event.id());
                events.add(new ReportedEvent(
                        key, sha256, reading.report().published().from(), event, tolls));
            }
        }
        TreeSet<String> groups = new TreeSet<>();
        new Merger(new Groups(REGION))
                .merge(events, List.of())
                .events()
                .forEach(event -> groups.add(new TreeSet<>(
                                MergedView.keys(event).stream().map(names::get).toList())
                        .toString()));
        return groups;
    }

    private static List<Reading> many(Random random) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            TestReading reading = TestReading.of("r" + i);
            for (int j = 0; j <= i % 3; j++) {
                reading.clash(
                        random.nextBoolean() ? TestReading.BER : TestReading.DJIBO,
                        "2024-05-0" + (1 + random.nextInt(5)),
                        random.nextBoolean() ? "JNIM" : "Islamic State Sahel Province (ISSP)",
                        "Military Forces of Mali",
                        1 + random.nextInt(20),
                        "narrator");
            }
            readings.add(reading.read());
        }
        return readings;
    }

    @Test
    void events_are_found_by_area_month_kind_and_party() {
        try (Ledger ledger = Ledger.create(newStore(), REGION)) {
            ledger.keep(
                    READER,
                    List.of(
                            fight("a", 14, "narrator"),
                            TestReading.of("b")
                                    .event(
                                            SubEventType.ATTACK,
                                            TestReading.DJIBO,
                                            "2024-06-01",
                                            "Islamic State Sahel Province (ISSP)",
                                            "Civilians (Burkina Faso)",
                                            3,
                                            "narrator")
                                    .read()),
                    List.of());

            assertThat(of(ledger, EventFilter.ofArea("MLI", "Tombouctou"))).hasSize(1);
            assertThat(of(ledger, EventFilter.ofArea("MLI", "Gao"))).isEmpty();
            assertThat(of(ledger, EventFilter.ofArea("BFA", null))).hasSize(1);
            assertThat(of(ledger, EventFilter.ALL.between(LocalDate.of(2024, 6, 1), LocalDate.of(2024, 6, 30))))
                    .extracting(LedgerEvent::subType)
                    .containsExactly(SubEventType.ATTACK);
            assertThat(of(ledger, new EventFilter(null, null, null, null, "JNIM", null, false, true)))
                    .extracting(LedgerEvent::subType)
                    .containsExactly(SubEventType.ARMED_CLASH);
            assertThat(of(ledger, new EventFilter(null, null, null, null, null, SubEventType.ATTACK, false, true)))
                    .hasSize(1);
        }
    }

    @Test
    void pages_follow_each_other_without_a_gap() {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < 1203; i++) {
            readings.add(TestReading.of("r" + i)
                    .clash(
                            TestReading.point("Village " + i, 12 + i / 100.0, -5, "Mopti", "MLI"),
                            i % 7 == 0
                                    ? null
                                    : LocalDate.of(2020, 1, 1).plusDays(i % 50).toString(),
                            "JNIM",
                            "Military Forces of Mali",
                            i % 9,
                            "narrator")
                    .read());
        }
        try (Ledger ledger = Ledger.create(newStore(), REGION)) {
            ledger.keep(READER, readings, List.of());

            List<LedgerEvent> events = all(ledger);
            assertThat(events.stream().flatMap(event -> event.members().stream().map(LedgerEvent.Member::report)))
                    .hasSize(1203)
                    .doesNotHaveDuplicates();
            assertThat(events).isSortedAccordingTo(EventOrder.OLDEST.comparator());
        }
    }

    @Test
    void the_ledger_is_given_as_it_was_known_then() {
        String store = newStore();
        try (Ledger ledger = Ledger.create(store, REGION, at("2024-05-09T08:00:00Z"))) {
            ledger.keep(READER, List.of(fight("a", 14, "Government of Mali")), List.of());
        }
        try (Ledger ledger = Ledger.create(store, REGION, at("2024-05-20T08:00:00Z"))) {
            ledger.keep(READER, List.of(fight("b", 31, "JNIM")), List.of());

            List<LedgerEvent> then = new ArrayList<>();
            ledger.events(EventFilter.ALL, Instant.parse("2024-05-10T00:00:00Z"), then::add);
            assertThat(then).hasSize(1);
            assertThat(then.get(0).members()).hasSize(1);
            assertThat(then.get(0).disputed()).isEmpty();
            assertThat(ledger.event(then.get(0).id(), Instant.parse("2024-05-10T00:00:00Z")))
                    .contains(then.get(0));

            List<LedgerEvent> later = new ArrayList<>();
            ledger.events(EventFilter.ALL, Instant.parse("2024-05-21T00:00:00Z"), later::add);
            assertThat(later).isEqualTo(all(ledger));

            List<LedgerEvent> before = new ArrayList<>();
            ledger.events(EventFilter.ALL, Instant.parse("2024-05-01T00:00:00Z"), before::add);
            assertThat(before).isEmpty();
        }
    }

    @Test
    void a_report_read_again_replaces_what_was_told_and_keeps_the_keys_of_what_stays() {
        Reading first = TestReading.of("a")
                .clash(TestReading.BER, "2024-05-06", "JNIM", "Military Forces of Mali", 14, "narrator")
                .clash(TestReading.DJIBO, "2024-05-06", "JNIM", "Military Forces of Burkina Faso", 9, "narrator")
                .read();
        Event second = first.events().get(1);
        Statement claim = first.statements().get(1);
        Reading better = new Reading(
                first.report(),
                List.of(new Event(
                        "e1",
                        second.subType(),
                        true,
                        false,
                        second.date(),
                        second.place(),
                        second.perpetrators(),
                        second.targets(),
                        List.of("s1"))),
                List.of(new Statement(
                        "s1",
                        claim.kind(),
                        "e1",
                        claim.sentence(),
                        claim.span(),
                        claim.text(),
                        claim.attribution(),
                        claim.certainty(),
                        claim.detail(),
                        claim.rules())),
                List.of());
        try (Ledger ledger = Ledger.create(newStore(), REGION)) {
            ledger.keep(READER, List.of(first, fight("b", 14, "narrator")), List.of());
            String djibo = all(ledger).stream()
                    .filter(event -> event.place().name().equals("Djibo"))
                    .findFirst()
                    .orElseThrow()
                    .id();

            ledger.reread("better reader", Map.of(1, better));

            List<LedgerEvent> events = all(ledger);
            assertThat(events).hasSize(2);
            assertThat(ledger.event(djibo, null).orElseThrow().place().name()).isEqualTo("Djibo");
            assertThat(events.stream()
                            .filter(event -> event.place().name().equals("Ber"))
                            .findFirst()
                            .orElseThrow()
                            .members())
                    .extracting(LedgerEvent.Member::report)
                    .containsExactly("b");
        }
    }

    @Test
    void texts_that_databases_cannot_keep_are_kept_all_the_same() {
        String odd = "Ber \u0000 \uD83D تمبكتو 🛰 'quoted' -- ; drop table report;";
        Reading reading = TestReading.of("odd").saying(odd).read();
        try (Ledger ledger = Ledger.create(newStore(), REGION)) {
            Kept kept = ledger.keep(
                    READER,
                    List.of(reading),
                    List.of(new DataIssue(
                            "no-text", DataIssue.Severity.UNREADABLE, "x\u0000.pdf", null, "nothing in it")));

            assertThat(kept.kept()).isEqualTo(1);
            assertThat(ledger.knows(reading.report().sha256())).isTrue();
        }
    }

    @Test
    void releases_of_other_collections_are_kept_apart_each_event_once_and_given_back_as_they_were() {
        RecordedEvent full = recorded("24.1", "2", LocalDate.of(2023, 10, 2), 95);
        RecordedEvent bare = new RecordedEvent(
                "ucdp-candidate",
                "2023-10",
                "2",
                null,
                full.from(),
                full.to(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        RecordedEvent earlier = recorded("24.1", "3", LocalDate.of(2023, 3, 1), 5);
        try (Ledger ledger = Ledger.create(newStore(), REGION)) {
            assertThat(ledger.releases()).isEmpty();
            assertThat(ledger.record(Stream.of(full, earlier, bare))).isEqualTo(3);
            assertThat(ledger.record(Stream.of(full))).isZero();

            assertThat(ledger.releases())
                    .containsExactly(
                            new KeptRelease("ucdp-candidate", "2023-10", 1), new KeptRelease("ucdp-ged", "24.1", 2));
            List<RecordedEvent> yearly = new ArrayList<>();
            ledger.recorded("ucdp-ged", "24.1", yearly::add);
            assertThat(yearly).containsExactly(earlier, full);
            List<RecordedEvent> candidates = new ArrayList<>();
            ledger.recorded("ucdp-candidate", "2023-10", candidates::add);
            assertThat(candidates).containsExactly(bare);
        }
    }

    private static RecordedEvent recorded(String vintage, String id, LocalDate to, int best) {
        return new RecordedEvent(
                "ucdp-ged",
                vintage,
                id,
                "state-based",
                to.minusDays(4),
                to,
                1,
                "Government of Mali",
                "JNIM",
                "Ber",
                "Tombouctou region",
                "Tombouctou cercle",
                "Mali",
                "MLI",
                16.84,
                -2.53,
                1,
                153711,
                best - 1,
                best,
                best + 1,
                0);
    }
}
