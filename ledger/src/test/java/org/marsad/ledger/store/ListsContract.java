package org.marsad.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.marsad.model.DatePrecision;
import org.marsad.model.Event;
import org.marsad.model.Killed;
import org.marsad.model.LedgerEvent;
import org.marsad.model.PublicId;
import org.marsad.model.Reading;
import org.marsad.model.Statement;
import org.marsad.model.SubEventType;
import org.marsad.model.When;

/** The lists that a server asks a ledger for, page by page, on either store. */
abstract class ListsContract {
    private static final String READER = "test reader";

    /** Address of a store that is new and empty. */
    abstract String newStore();

    private static Reading fight(String id, String day, String published) {
        return TestReading.of(id)
                .published(published)
                .clash(TestReading.BER, day, "JNIM", "Military Forces of Mali", 5, "governor")
                .read();
    }

    /** A fight elsewhere that lasted from one day to another. */
    private static Reading lasting(String id, String from, String to) {
        Reading reading = TestReading.of(id)
                .published(to)
                .clash(TestReading.DJIBO, from, "JNIM", "Military Forces of Burkina Faso", 5, "governor")
                .read();
        List<Event> events = reading.events().stream()
                .map(event -> event.withDate(
                        new When(LocalDate.parse(from), LocalDate.parse(to), DatePrecision.MONTH, null, null)))
                .toList();
        return new Reading(reading.report(), events, reading.statements(), List.of());
    }

    /** Six fights a month apart, one that lasted for a month, one without a date. */
    private static void keep(Ledger ledger) {
        List<Reading> readings = new ArrayList<>();
        for (int month = 1; month <= 6; month++) {
            readings.add(fight("fight-" + month, "2024-0" + month + "-05", "2024-0" + month + "-07"));
        }
        readings.add(lasting("siege", "2023-11-20", "2024-03-02"));
        readings.add(TestReading.of("someday")
                .clash(TestReading.DJIBO, null, "JNIM", "Civilians (Burkina Faso)", 3, "narrator")
                .read());
        ledger.keep(READER, readings, List.of());
    }

    private static List<String> paged(Ledger ledger, EventFilter filter, @Nullable Instant asOf, int size) {
        return paged(ledger, filter, EventOrder.OLDEST, asOf, size);
    }

    private static List<String> paged(
            Ledger ledger, EventFilter filter, EventOrder order, @Nullable Instant asOf, int size) {
        List<String> ids = new ArrayList<>();
        EventPage.Position after = EventPage.Position.START;
        while (after != null) {
            EventPage page = ledger.page(filter, order, asOf, after, size);
            assertThat(page.events()).hasSizeLessThanOrEqualTo(size);
            page.events().forEach(event -> ids.add(event.members().get(0).report()));
            after = page.next();
        }
        return ids;
    }

    @Test
    void pages_of_any_size_give_the_same_events_in_the_order_of_their_days() {
        try (Ledger ledger = Ledger.create(newStore(), LedgerContract.REGION)) {
            keep(ledger);

            for (int size = 1; size <= 9; size++) {
                assertThat(paged(ledger, EventFilter.ALL, null, size))
                        .as("pages of %s", size)
                        .containsExactly(
                                "siege", "fight-1", "fight-2", "fight-3", "fight-4", "fight-5", "fight-6", "someday");
                assertThat(paged(ledger, EventFilter.ALL, Instant.parse("2999-01-01T00:00:00Z"), size))
                        .isEqualTo(paged(ledger, EventFilter.ALL, null, size));
            }
        }
    }

    @Test
    void an_event_that_began_earlier_and_lasted_into_the_days_stands_before_those_that_began_in_them() {
        EventFilter spring = EventFilter.ALL.between(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 4, 30));
        try (Ledger ledger = Ledger.create(newStore(), LedgerContract.REGION)) {
            keep(ledger);

            for (int size = 1; size <= 5; size++) {
                assertThat(paged(ledger, spring, null, size)).containsExactly("siege", "fight-2", "fight-3", "fight-4");
                assertThat(paged(ledger, spring, Instant.parse("2999-01-01T00:00:00Z"), size))
                        .containsExactly("siege", "fight-2", "fight-3", "fight-4");
                assertThat(paged(
                                ledger,
                                EventFilter.ofArea("BFA", "Sahel").between(LocalDate.of(2024, 3, 2), null),
                                null,
                                size))
                        .containsExactly("siege");
            }
            assertThat(paged(ledger, EventFilter.ofArea("BFA", null).between(LocalDate.of(2024, 3, 3), null), null, 2))
                    .isEmpty();
            assertThat(paged(
                            ledger,
                            EventFilter.ALL.between(LocalDate.of(2024, 3, 3), LocalDate.of(2024, 3, 4)),
                            null,
                            2))
                    .isEmpty();
        }
    }

    @Test
    void the_newest_come_first_where_that_is_asked_for_and_the_undated_are_last_all_the_same() {
        EventFilter spring = EventFilter.ALL.between(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 4, 30));
        EventFilter mali = EventFilter.ofArea("MLI", null).between(null, LocalDate.of(2024, 4, 30));
        try (Ledger ledger = Ledger.create(newStore(), LedgerContract.REGION)) {
            keep(ledger);
            ledger.keep(
                    READER,
                    List.of(
                            TestReading.of("elsewhere")
                                    .clash(
                                            TestReading.DJIBO,
                                            "2024-06-05",
                                            "ISSP",
                                            "Civilians (Burkina Faso)",
                                            9,
                                            "mayor")
                                    .read(),
                            TestReading.of("some-other-day")
                                    .clash(TestReading.BER, null, "FLA", "Civilians (Mali)", 80, "narrator")
                                    .read()),
                    List.of());

            for (int size = 1; size <= 11; size++) {
                for (Instant asOf : Arrays.asList(null, Instant.parse("2999-01-01T00:00:00Z"))) {
                    List<String> all = paged(ledger, EventFilter.ALL, EventOrder.NEWEST, asOf, size);
                    List<String> oldest = paged(ledger, EventFilter.ALL, asOf, size);
                    assertThat(all)
                            .hasSize(10)
                            .containsSubsequence(
                                    "fight-6", "fight-5", "fight-4", "fight-3", "fight-2", "fight-1", "siege");
                    assertThat(all.subList(0, 8)).as("those of one day, too").isEqualTo(reversed(oldest.subList(0, 8)));
                    assertThat(all.subList(8, 10))
                            .isEqualTo(oldest.subList(8, 10))
                            .containsExactlyInAnyOrder("someday", "some-other-day");
                    assertThat(paged(ledger, spring, EventOrder.NEWEST, asOf, size))
                            .isEqualTo(reversed(paged(ledger, spring, asOf, size)))
                            .startsWith("fight-4", "fight-3", "fight-2", "siege");
                    assertThat(paged(ledger, mali, EventOrder.NEWEST, asOf, size))
                            .containsExactly("fight-4", "fight-3", "fight-2", "fight-1");
                }
            }
        }
    }

    private static List<String> reversed(List<String> list) {
        List<String> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }

    @Test
    void a_page_after_what_was_added_meanwhile_neither_repeats_nor_leaves_out() {
        try (Ledger ledger = Ledger.create(newStore(), LedgerContract.REGION)) {
            keep(ledger);
            EventPage first = ledger.page(EventFilter.ALL, null, EventPage.Position.START, 3);
            ledger.keep(READER, List.of(fight("late", "2023-01-01", "2024-09-01")), List.of());

            assertThat(ledger.page(EventFilter.ALL, null, first.next(), 3).events())
                    .extracting(event -> event.members().get(0).report())
                    .containsExactly("fight-3", "fight-4", "fight-5");
        }
    }

    @Test
    void an_actor_is_found_whether_it_took_part_in_few_events_or_in_none() {
        EventFilter jnim = new EventFilter(null, null, null, null, "JNIM", null, false, true);
        EventFilter nobody = new EventFilter(null, null, null, null, "Nobody", null, false, true);
        EventFilter strikes = new EventFilter(null, null, null, null, null, SubEventType.AIR_DRONE_STRIKE, false, true);
        try (Ledger ledger = Ledger.create(newStore(), LedgerContract.REGION)) {
            keep(ledger);

            assertThat(paged(ledger, jnim, null, 3)).hasSize(8);
            assertThat(paged(ledger, nobody, null, 3)).isEmpty();
            assertThat(paged(ledger, strikes, null, 3)).isEmpty();
        }
    }

    @Test
    void outlines_are_the_events_in_their_order_with_what_their_accounts_say_of_the_killed() {
        try (Ledger ledger = Ledger.create(newStore(), LedgerContract.REGION)) {
            keep(ledger);

            for (EventFilter filter : List.of(
                    EventFilter.ALL,
                    EventFilter.ALL.between(LocalDate.parse("2024-01-15"), LocalDate.parse("2024-04-30")))) {
                List<LedgerEvent> events = new ArrayList<>();
                ledger.events(filter, null, events::add);
                List<EventOutline> outlines = new ArrayList<>();
                ledger.outlines(filter, outlines::add);

                assertThat(outlines).hasSizeGreaterThan(1).hasSameSizeAs(events);
                for (int i = 0; i < events.size(); i++) {
                    Event line = outlines.get(i).event();
                    assertThat(line)
                            .usingRecursiveComparison()
                            .ignoringFields("main")
                            .isEqualTo(events.get(i).line());
                    assertThat(outlines.get(i).killed()).isEqualTo(Killed.of(events.get(i)));
                }
            }
        }
    }

    @Test
    void counts_add_up_by_day_month_type_and_country() {
        try (Ledger ledger = Ledger.create(newStore(), LedgerContract.REGION)) {
            keep(ledger);

            List<EventCount> months = ledger.counts(EventFilter.ALL, EventCount.Period.MONTH, EventCount.Split.NONE);
            assertThat(months)
                    .extracting(EventCount::period)
                    .containsExactly("2023-11", "2024-01", "2024-02", "2024-03", "2024-04", "2024-05", "2024-06", null);
            assertThat(months).allMatch(count -> count.events() == 1 && count.open() == 0);
            assertThat(months.get(1))
                    .extracting(EventCount::killedLow, EventCount::killedHigh)
                    .containsExactly(5L, 5L);
            assertThat(ledger.counts(EventFilter.ALL, EventCount.Period.DAY, EventCount.Split.TYPE))
                    .hasSize(8)
                    .allMatch(count -> "battles".equals(count.group()));
            assertThat(ledger.counts(
                            EventFilter.ALL.between(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 3, 31)),
                            EventCount.Period.MONTH,
                            EventCount.Split.COUNTRY))
                    .extracting(count -> count.period() + " " + count.group())
                    .containsExactly("2024-01 MLI", "2024-02 MLI", "2024-03 MLI");
        }
    }

    @Test
    void the_state_is_another_after_every_change_and_only_then() {
        try (Ledger ledger = Ledger.create(newStore(), LedgerContract.REGION)) {
            String empty = ledger.state();
            keep(ledger);
            String kept = ledger.state();
            String event = ledger.page(EventFilter.ALL, null, EventPage.Position.START, 1)
                    .events()
                    .get(0)
                    .id();
            assertThat(ledger.state()).isEqualTo(kept).isNotEqualTo(empty);

            ledger.review().decide(new Ruling.Correct(event, Field.DATE, Field.UNKNOWN), "someone", "for a test");

            assertThat(ledger.state()).isNotEqualTo(kept);
        }
    }

    @Test
    void an_event_is_found_by_its_public_id() {
        try (Ledger ledger = Ledger.create(newStore(), LedgerContract.REGION)) {
            keep(ledger);
            LedgerEvent event = ledger.page(EventFilter.ALL, null, EventPage.Position.START, 1)
                    .events()
                    .get(0);

            assertThat(ledger.publicEvent(PublicId.of(event.id()), null)).contains(event);
            assertThat(ledger.publicEvent(event.id(), null)).isEmpty();
            assertThat(ledger.publicEvent("m-0000000000000000", null)).isEmpty();
        }
    }

    @Test
    void reports_are_listed_from_the_newest_and_found_by_id_or_hash() {
        try (Ledger ledger = Ledger.create(newStore(), LedgerContract.REGION)) {
            keep(ledger);
            for (int size = 1; size <= 9; size++) {
                List<String> ids = new ArrayList<>();
                ReportPage.Position after = ReportPage.Position.START;
                while (after != null) {
                    ReportPage page = ledger.reports(ReportFilter.ALL, after, size);
                    page.reports().forEach(report -> ids.add(report.id()));
                    after = page.next();
                }
                assertThat(ids)
                        .containsExactly(
                                "fight-6", "someday", "fight-5", "fight-4", "fight-3", "siege", "fight-2", "fight-1");
            }
            ReportHead one = ledger.reportsCalled("fight-4").get(0);
            assertThat(ledger.reportsCalled(one.sha256())).containsExactly(one);
            assertThat(ledger.report(one.number()).orElseThrow().text()).contains("governor");
            assertThat(ledger.reportsCalled("fight")).isEmpty();
            assertThat(ledger.reports(
                                    ReportFilter.ALL.between(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 31)),
                                    ReportPage.Position.START,
                                    9)
                            .reports())
                    .extracting(ReportHead::id)
                    .containsExactly("fight-3", "siege");
        }
    }

    @Test
    void statements_are_those_of_the_latest_readings_with_the_event_they_became_part_of() {
        try (Ledger ledger = Ledger.create(newStore(), LedgerContract.REGION)) {
            keep(ledger);
            int number = ledger.reportsCalled("fight-2").get(0).number();
            ledger.reread("later reader", Map.of(number, fight("fight-2", "2024-02-05", "2024-02-07")));

            List<KeptStatement> all = new ArrayList<>();
            int after = 0;
            while (true) {
                List<KeptStatement> page = ledger.statements(StatementFilter.ALL, after, 3);
                if (page.isEmpty()) {
                    break;
                }
                all.addAll(page);
                after = page.get(page.size() - 1).number();
            }
            assertThat(all).hasSize(8).allMatch(one -> one.event() != null);
            String event = String.valueOf(all.get(0).event());
            assertThat(ledger.statements(StatementFilter.ofEvent(event), 0, 9))
                    .singleElement()
                    .isEqualTo(all.get(0));
            assertThat(ledger.statements(StatementFilter.ofReport("fight-3"), 0, 9))
                    .hasSize(1);
            assertThat(ledger.statements(StatementFilter.ofKind(Statement.Kind.PRESENCE), 0, 9))
                    .isEmpty();
            assertThat(ledger.statements(
                            new StatementFilter(
                                    null,
                                    null,
                                    Statement.Kind.CLAIM,
                                    "governor",
                                    LocalDate.of(2024, 2, 1),
                                    LocalDate.of(2024, 4, 30)),
                            0,
                            9))
                    .extracting(one -> one.report().id())
                    .containsExactlyInAnyOrder("fight-2", "fight-3", "fight-4", "siege");
        }
    }
}
