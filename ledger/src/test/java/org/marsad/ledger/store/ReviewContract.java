package org.marsad.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marsad.ledger.store.Waiting.Kind;
import org.marsad.model.ActorRef;
import org.marsad.model.DataIssue;
import org.marsad.model.DataIssue.Severity;
import org.marsad.model.LedgerEvent;
import org.marsad.model.Participant;
import org.marsad.model.Reading;
import org.marsad.model.SubEventType;
import org.marsad.model.When;

/** What waits for people, and what they decide. */
abstract class ReviewContract extends DecidedLedger {
    @Test
    void an_uncertain_merge_waits_with_its_score_and_why() {
        keep(fight("a", TestReading.BER, "2024-05-06", 14), doubtful("b"));

        assertThat(waiting(Kind.DOUBT)).singleElement().satisfies(one -> {
            Waiting.UncertainMerge merge = (Waiting.UncertainMerge) one;
            assertThat(Set.of(merge.event().id(), merge.other().id())).isEqualTo(Set.of(eventOf("a"), eventOf("b")));
            assertThat(merge.score()).isBetween(0.27, 0.73);
            assertThat(merge.why()).contains("same place", "two days apart", "different perpetrators, same target");
        });
        assertThat(ledger.review().counts(WaitingFilter.ALL))
                .isEqualTo(Map.of(Kind.DOUBT, 1, Kind.PLACE, 0, Kind.ISSUE, 0));
        assertThat(all(ledger)).allMatch(LedgerEvent::review);
    }

    @Test
    void two_events_that_a_person_merges_are_one_and_no_longer_wait() {
        keep(fight("a", TestReading.BER, "2024-05-06", 14), doubtful("b"));

        Ruled ruled = decide(new Ruling.Merge(eventOf("a"), eventOf("b")));

        assertThat(ruled.events()).singleElement().satisfies(event -> {
            assertThat(event.members()).hasSize(2);
            assertThat(event.members().get(0).why()).containsExactly("joined by a person");
            assertThat(event.review()).isFalse();
        });
        assertThat(ruled.events()).isEqualTo(all(ledger));
        assertThat(ruled.corrections()).singleElement().satisfies(correction -> {
            assertThat(correction.author()).isEqualTo("Aminata");
            assertThat(correction.reason()).isEqualTo(WHY);
        });
        assertThat(waiting(Kind.values())).isEmpty();
    }

    @Test
    void merging_joins_what_nothing_else_would() {
        keep(
                fight("a", TestReading.BER, "2024-05-06", 14),
                fight("b", TestReading.BER, "2024-05-06", 14),
                fight("c", TestReading.DJIBO, "2023-01-01", 2),
                fight("d", TestReading.DJIBO, "2023-01-01", 2));
        assertThat(all(ledger)).hasSize(2);

        Ruled ruled = decide(new Ruling.Merge(eventOf("a"), eventOf("d")));

        assertThat(ruled.corrections())
                .as("rows, of which two sides of two need no four")
                .hasSize(3);
        assertThat(all(ledger)).hasSize(1);
        keep(fight("e", TestReading.BER, "2024-05-06", 14));
        assertThat(reportsWith("a")).contains("b", "c", "d");
    }

    @Test
    void merging_twice_is_refused_and_changes_nothing() {
        keep(fight("a", TestReading.BER, "2024-05-06", 14), doubtful("b"));
        decide(new Ruling.Merge(eventOf("a"), eventOf("b")));
        List<LedgerEvent> before = all(ledger);

        assertThatThrownBy(() -> decide(new Ruling.Merge(eventOf("a"), eventOf("b"))))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("are one event already");

        assertThat(all(ledger)).isEqualTo(before);
        assertThat(decisions()).isEqualTo(1);
    }

    @Test
    void a_doubt_that_is_accepted_stays_away_however_much_is_kept_later() {
        keep(fight("a", TestReading.BER, "2024-05-06", 14), doubtful("b"));

        decide(new Ruling.Accept(eventOf("a"), eventOf("b")));

        assertThat(waiting(Kind.values())).isEmpty();
        assertThat(all(ledger)).hasSize(2).noneMatch(LedgerEvent::review);
        keep(fight("c", TestReading.BER, "2024-05-06", 14));
        keep(doubtful("d"));
        assertThat(waiting(Kind.values())).isEmpty();
        assertThat(reportsWith("a")).containsExactly("a", "c");
        assertThat(reportsWith("b")).containsExactly("b", "d");
        assertThatThrownBy(() -> decide(new Ruling.Accept(eventOf("a"), eventOf("b"))))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("there is no doubt");
        assertThatThrownBy(() -> decide(new Ruling.Accept(eventOf("a"), null)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("waits for a decision");
    }

    @Test
    void members_that_a_person_splits_off_are_an_event_of_their_own_and_stay_so() {
        keep(
                fight("a", TestReading.BER, "2024-05-06", 14),
                fight("b", TestReading.BER, "2024-05-06", 14),
                fight("c", TestReading.BER, "2024-05-06", 14));

        Ruled ruled = decide(new Ruling.Split(eventOf("a"), List.of("c", "b/e1")));

        assertThat(ruled.events()).hasSize(2);
        assertThat(reportsWith("a")).containsExactly("a");
        assertThat(reportsWith("b")).containsExactly("b", "c");
        keep(fight("d", TestReading.BER, "2024-05-06", 14));
        assertThat(all(ledger)).hasSizeLessThanOrEqualTo(3);
        assertThat(reportsWith("a")).doesNotContain("b", "c");
    }

    @Test
    void a_later_decision_stands_above_an_earlier_one_and_both_are_kept() {
        keep(fight("a", TestReading.BER, "2024-05-06", 14), fight("b", TestReading.BER, "2024-05-06", 14));

        decide(new Ruling.Split(eventOf("a"), List.of("b")));
        assertThat(all(ledger)).hasSize(2);
        decide(new Ruling.Merge(eventOf("a"), eventOf("b")));
        assertThat(all(ledger)).hasSize(1);
        decide(new Ruling.Split(eventOf("a"), List.of("a")));
        assertThat(all(ledger)).hasSize(2);
        assertThat(decisions()).isEqualTo(3);

        decide(new Ruling.Correct(eventOf("a"), Field.SUB_EVENT_TYPE, "Attack"));
        decide(new Ruling.Correct(eventOf("a"), Field.SUB_EVENT_TYPE, "Looting/property destruction"));
        assertThat(ledger.event(eventOf("a"), null).orElseThrow().subType()).isEqualTo(SubEventType.LOOTING);
    }

    @Test
    void each_field_can_be_put_right_and_what_was_read_is_kept_beside_it() {
        keep(fight("a", TestReading.BER, "2024-05-06", 14), fight("b", TestReading.BER, "2024-05-06", 14));
        String id = eventOf("a");

        Ruled ruled = decide(new Ruling.Correct(id, Field.SUB_EVENT_TYPE, "Attack"));
        decide(new Ruling.Correct(id, Field.DATE, Field.write(When.day(LocalDate.of(2024, 5, 4)))));
        decide(new Ruling.Correct(id, Field.PLACE, Field.write(GAO)));
        decide(new Ruling.Correct(id, Field.PERPETRATORS, Field.write(party("Islamic State Sahel Province (ISSP)"))));
        decide(new Ruling.Correct(id, Field.TARGETS, Field.write(party("Civilians (Mali)"))));

        LedgerEvent event = ledger.event(id, null).orElseThrow();
        assertThat(event.subType()).isEqualTo(SubEventType.ATTACK);
        assertThat(event.date().iso()).isEqualTo("2024-05-04");
        assertThat(event.place()).isEqualTo(GAO);
        assertThat(event.perpetrators())
                .extracting(one -> one.actor().name())
                .containsExactly("Islamic State Sahel Province (ISSP)");
        assertThat(event.targets()).extracting(one -> one.actor().name()).containsExactly("Civilians (Mali)");
        assertThat(event.members()).hasSize(2);
        assertThat(ruled.corrections()).hasSize(2).allSatisfy(correction -> {
            assertThat(correction.before()).isEqualTo("Armed clash");
            assertThat(correction.after()).isEqualTo("Attack");
        });
        decide(new Ruling.Correct(id, Field.DATE, Field.UNKNOWN));
        decide(new Ruling.Correct(id, Field.PLACE, Field.UNKNOWN));
        event = ledger.event(id, null).orElseThrow();
        assertThat(event.date()).isNull();
        assertThat(event.place()).isNull();
    }

    private static List<Participant> party(String name) {
        return List.of(new Participant(new ActorRef(null, name), null, null, false));
    }

    @Test
    void an_event_put_elsewhere_meets_what_is_told_there_before_and_after() {
        keep(fight("a", TestReading.BER, "2024-05-06", 14), fight("b", GAO, "2024-05-06", 14));
        assertThat(all(ledger)).hasSize(2);

        decide(new Ruling.Correct(eventOf("a"), Field.PLACE, Field.write(GAO)));
        keep(fight("c", GAO, "2024-05-06", 14));
        keep(fight("d", TestReading.BER, "2024-05-06", 14));

        assertThat(reportsWith("a")).containsExactly("a", "b", "c");
        assertThat(reportsWith("d")).containsExactly("d");
    }

    @Test
    void whoever_was_merged_with_an_event_that_is_put_elsewhere_goes_with_it() {
        keep(
                fight("a", TestReading.BER, "2024-05-06", 14),
                fight("b", TestReading.BER, "2024-05-06", 14),
                doubtful("x"));
        assertThat(waiting(Kind.DOUBT)).hasSize(1);

        decide(new Ruling.Correct(eventOf("b"), Field.DATE, Field.write(When.day(LocalDate.of(2023, 1, 1)))));

        assertThat(reportsWith("a")).containsExactly("a", "b");
        assertThat(waiting(Kind.DOUBT)).isEmpty();
        assertThat(all(ledger)).hasSize(2).noneMatch(LedgerEvent::review);
    }

    @Test
    void a_conflict_of_places_waits_until_it_is_accepted_and_comes_back_only_with_another_place() {
        keep(fight("a", TestReading.BER, "2024-05-06", 53), fight("b", BER_WELL, "2024-05-06", 53));
        assertThat(waiting(Kind.PLACE)).singleElement().satisfies(one -> {
            Waiting.ConflictingPlace conflict = (Waiting.ConflictingPlace) one;
            assertThat(conflict.places())
                    .extracting(named -> named.place().name() + " " + named.reports())
                    .containsExactlyInAnyOrder("Ber [a]", "Ber well [b]");
        });

        decide(new Ruling.Accept(eventOf("a"), null));

        assertThat(waiting(Kind.values())).isEmpty();
        keep(fight("c", BER_WELL, "2024-05-06", 53));
        assertThat(reportsWith("a")).containsExactly("a", "b", "c");
        assertThat(waiting(Kind.PLACE)).isEmpty();
        keep(fight("d", TestReading.point("Ber camp", 16.91, -2.49, "Tombouctou", "MLI"), "2024-05-06", 53));
        assertThat(reportsWith("a")).containsExactly("a", "b", "c", "d");
        assertThat(waiting(Kind.PLACE)).hasSize(1);
    }

    @Test
    void a_place_that_a_person_gives_ends_the_conflict_for_good() {
        keep(fight("a", TestReading.BER, "2024-05-06", 53), fight("b", BER_WELL, "2024-05-06", 53));

        decide(new Ruling.Correct(eventOf("a"), Field.PLACE, Field.write(TestReading.BER)));
        keep(fight("c", BER_WELL, "2024-05-06", 53));

        assertThat(reportsWith("a")).containsExactly("a", "b", "c");
        assertThat(waiting(Kind.values())).isEmpty();
        assertThat(ledger.event(eventOf("a"), null).orElseThrow().place()).isEqualTo(TestReading.BER);
    }

    @Test
    void issues_wait_until_they_are_closed_and_stay_away() {
        DataIssue broken = new DataIssue("no-text", Severity.UNREADABLE, "x.pdf", null, "nothing in it");
        DataIssue remark = new DataIssue("undated-event", Severity.NOTE, "y", null, "no date");
        ledger.keep(READER, List.of(), List.of(broken, remark));
        assertThat(waiting(Kind.values())).singleElement().satisfies(one -> {
            assertThat(((Waiting.ReadingIssue) one).issue()).isEqualTo(broken);
        });
        assertThat(ledger.review().counts(WaitingFilter.ALL.withNotes())).containsEntry(Kind.ISSUE, 2);

        String key = ((Waiting.ReadingIssue) waiting(Kind.ISSUE).get(0)).key();
        decide(new Ruling.Accept(key.substring(0, 12), null));
        ledger.keep(READER, List.of(), List.of(broken));

        assertThat(waiting(Kind.values())).isEmpty();
        assertThatThrownBy(() -> decide(new Ruling.Accept(key, null)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("closed already");
        assertThatThrownBy(() -> decide(new Ruling.Accept("issue-0", null)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("no issue is called issue-0");
    }

    @Test
    void what_waits_comes_in_pages_and_by_area_and_time() {
        List<Reading> readings = new ArrayList<>();
        for (int month = 1; month <= 5; month++) {
            readings.add(fight("a" + month, TestReading.BER, "2023-0" + month + "-06", 14));
            readings.add(TestReading.of("b" + month)
                    .clash(
                            TestReading.BER,
                            "2023-0" + month + "-08",
                            "Dan Na Ambassagou",
                            "Military Forces of Mali",
                            5,
                            "x")
                    .read());
        }
        readings.add(fight("p", TestReading.BER, "2022-05-06", 53));
        readings.add(fight("q", BER_WELL, "2022-05-06", 53));
        ledger.keep(
                READER,
                readings,
                List.of(new DataIssue("no-text", Severity.UNREADABLE, "x.pdf", null, "nothing in it")));
        Review review = ledger.review();
        List<Waiting> all = review.waiting(WaitingFilter.ALL, 0, 100);
        assertThat(all).hasSize(7);

        List<Waiting> paged = new ArrayList<>();
        for (int skip = 0; skip < 9; skip += 2) {
            paged.addAll(review.waiting(WaitingFilter.ALL, skip, 2));
        }
        assertThat(paged).isEqualTo(all);
        EventFilter march = EventFilter.ALL.between(LocalDate.of(2023, 3, 1), LocalDate.of(2023, 3, 31));
        assertThat(review.counts(WaitingFilter.ALL.of(march)))
                .isEqualTo(Map.of(Kind.DOUBT, 1, Kind.PLACE, 0, Kind.ISSUE, 0));
        assertThat(review.counts(WaitingFilter.ALL.of(EventFilter.ofArea("MLI", "Tombouctou"))))
                .isEqualTo(Map.of(Kind.DOUBT, 5, Kind.PLACE, 1, Kind.ISSUE, 0));
        assertThat(review.waiting(WaitingFilter.ALL.of(EventFilter.ofArea("BFA", null)), 0, 10))
                .isEmpty();
    }

    @Test
    void what_cannot_be_decided_is_refused_in_words_and_nothing_is_kept() {
        keep(fight("a", TestReading.BER, "2024-05-06", 14), doubtful("b"));
        String a = eventOf("a");
        String b = eventOf("b");
        Map<Ruling, String> refused = Map.of(
                new Ruling.Merge(a, "nothing"), "no event is called nothing",
                new Ruling.Merge("", b), "no event is called",
                new Ruling.Merge(a, a), "are one event already",
                new Ruling.Split(a, List.of("b")), "member b is none of the members of event " + a,
                new Ruling.Split(a, List.of("a")), "0 would stay",
                new Ruling.Split(a, List.of()), "0 would leave",
                new Ruling.Correct(a, Field.SUB_EVENT_TYPE, "Skirmish"), "no sub-event type is called Skirmish",
                new Ruling.Correct(a, Field.DATE, "yesterday"), "value of date cannot be yesterday",
                new Ruling.Accept(a, a), "they are one event",
                new Ruling.Accept("nothing", null), "no event is called nothing");

        refused.forEach((ruling, message) -> assertThatThrownBy(() -> decide(ruling))
                .as("%s", ruling)
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(message));
        Review review = ledger.review();
        assertThatThrownBy(() -> review.decide(new Ruling.Merge(a, b), "Aminata", " "))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("reason must be given");
        assertThatThrownBy(() -> review.decide(new Ruling.Merge(a, b), "", "because"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("author must be given");
        assertThat(decisions()).isZero();
    }

    @Test
    void events_are_called_by_the_beginning_of_their_key_where_it_is_the_only_such() {
        keep(fight("a", TestReading.BER, "2024-05-06", 14), doubtful("b"));

        decide(new Ruling.Merge(eventOf("a").substring(0, 9), eventOf("b").substring(0, 9)));

        assertThat(all(ledger)).hasSize(1);
    }
}
