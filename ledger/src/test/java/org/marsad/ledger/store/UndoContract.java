package org.marsad.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.ledger.review.TrainingData;
import org.marsad.ledger.store.Waiting.Kind;
import org.marsad.model.DataIssue;
import org.marsad.model.DataIssue.Severity;
import org.marsad.model.LedgerEvent;
import org.marsad.model.When;

/** Decisions that are taken back. */
abstract class UndoContract extends DecidedLedger {
    @AfterEach
    void isWhole() {
        try (Ledger its = Ledger.read(store, REGION)) {
            List<Flaw> flaws = new ArrayList<>();
            new Verification(its, Watcher.NONE).run(flaws::add);
            assertThat(flaws).isEmpty();
        }
    }

    private Ruled undo(Ruled ruled) {
        return decide(new Ruling.Undo(ruled.number(), true));
    }

    /** Decides, takes it back, and holds that everything is as it was. */
    private void thereAndBack(Ruling ruling) {
        List<LedgerEvent> before = all(ledger);
        List<Waiting> waiting = waiting(Kind.values());
        int rows = decisions();

        Ruled ruled = decide(ruling);
        assertThat(waiting(Kind.values()).equals(waiting) && all(ledger).equals(before))
                .as("%s changes something", ruling)
                .isFalse();
        undo(ruled);

        assertThat(all(ledger)).isEqualTo(before);
        assertThat(waiting(Kind.values())).isEqualTo(waiting);
        assertThat(decisions())
                .as("both are kept")
                .isGreaterThan(rows + ruled.corrections().size());
    }

    @Test
    void whatever_was_decided_is_as_before_once_it_is_taken_back() {
        keep(
                fight("a", TestReading.BER, "2024-05-06", 14),
                fight("b", TestReading.BER, "2024-05-06", 14),
                doubtful("x"),
                fight("e", GAO, "2024-05-06", 14),
                fight("p", TestReading.BER, "2022-05-06", 53),
                fight("q", BER_WELL, "2022-05-06", 53));
        DataIssue broken = new DataIssue("no-text", Severity.UNREADABLE, "x.pdf", null, "nothing in it");
        ledger.keep(READER, List.of(), List.of(broken));

        thereAndBack(new Ruling.Accept(eventOf("a"), eventOf("x")));
        thereAndBack(new Ruling.Merge(eventOf("a"), eventOf("x")));
        thereAndBack(new Ruling.Merge(eventOf("a"), eventOf("e")));
        thereAndBack(new Ruling.Split(eventOf("a"), List.of("b")));
        thereAndBack(new Ruling.Correct(eventOf("a"), Field.PLACE, Field.write(GAO)));
        thereAndBack(new Ruling.Correct(eventOf("a"), Field.DATE, Field.write(When.day(LocalDate.of(2023, 1, 1)))));
        thereAndBack(new Ruling.Correct(eventOf("a"), Field.SUB_EVENT_TYPE, "Attack"));
        thereAndBack(new Ruling.Correct(eventOf("a"), Field.PERPETRATORS, "[]"));
        thereAndBack(new Ruling.Accept(eventOf("p"), null));
        thereAndBack(new Ruling.Accept(IssueRows.key(broken), null));
    }

    @Test
    void what_later_decisions_rest_on_is_taken_back_only_after_them() {
        keep(
                fight("a", TestReading.BER, "2024-05-06", 14),
                doubtful("x"),
                fight("b", TestReading.BER, "2023-05-06", 14));
        List<LedgerEvent> before = all(ledger);
        Ruled merged = decide(new Ruling.Merge(eventOf("a"), eventOf("x")));
        Ruled placed = decide(new Ruling.Correct(eventOf("a"), Field.PLACE, Field.write(GAO)));

        assertThatThrownBy(() -> undo(merged))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("decision " + merged.number() + " cannot be taken back")
                .hasMessageContaining("decision " + placed.number() + " (correct by Aminata");
        assertThat(reportsWith("a")).contains("x");

        undo(placed);
        undo(merged);
        assertThat(all(ledger)).isEqualTo(before);
    }

    @Test
    void decisions_that_do_not_bear_on_each_other_are_taken_back_in_any_order() {
        keep(fight("a", TestReading.BER, "2024-05-06", 14), doubtful("x"));
        List<LedgerEvent> before = all(ledger);
        Ruled accepted = decide(new Ruling.Accept(eventOf("a"), eventOf("x")));
        Ruled typed = decide(new Ruling.Correct(eventOf("a"), Field.SUB_EVENT_TYPE, "Attack"));
        Ruled by = decide(new Ruling.Correct(eventOf("a"), Field.PERPETRATORS, "[]"));

        undo(accepted);
        assertThat(waiting(Kind.DOUBT)).hasSize(1);
        undo(typed);
        undo(by);

        assertThat(all(ledger)).isEqualTo(before);
    }

    @Test
    void a_later_value_of_the_same_field_goes_first_and_the_earlier_one_counts_again() {
        keep(fight("a", TestReading.BER, "2024-05-06", 14));
        Ruled first = decide(new Ruling.Correct(eventOf("a"), Field.SUB_EVENT_TYPE, "Attack"));
        Ruled second = decide(new Ruling.Correct(eventOf("a"), Field.SUB_EVENT_TYPE, "Looting/property destruction"));

        assertThatThrownBy(() -> undo(first)).isInstanceOf(RefusedException.class);
        undo(second);

        assertThat(ledger.event(eventOf("a"), null).orElseThrow().subType().label())
                .isEqualTo("Attack");
    }

    @Test
    void only_who_decided_or_somebody_who_may_takes_a_decision_back() {
        keep(fight("a", TestReading.BER, "2024-05-06", 14));
        Ruled ruled = decide(new Ruling.Correct(eventOf("a"), Field.SUB_EVENT_TYPE, "Attack"));
        Review review = ledger.review();

        assertThatThrownBy(() -> review.decide(new Ruling.Undo(ruled.number(), true), "Boubacar", "no"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("is Aminata's");
        review.decide(new Ruling.Undo(ruled.number(), false), "Boubacar", "as admin");

        assertThat(ledger.event(eventOf("a"), null).orElseThrow().subType().label())
                .isEqualTo("Armed clash");
    }

    @Test
    void a_decision_is_taken_back_once_and_that_for_good() {
        keep(fight("a", TestReading.BER, "2024-05-06", 14));
        Ruled ruled = decide(new Ruling.Correct(eventOf("a"), Field.SUB_EVENT_TYPE, "Attack"));
        Ruled undone = undo(ruled);

        assertThatThrownBy(() -> undo(ruled))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("taken back already, by Aminata");
        assertThatThrownBy(() -> undo(undone))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("cannot be taken back itself");
        assertThatThrownBy(() -> decide(new Ruling.Undo(99, false)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("there is no decision 99");
        decide(new Ruling.Correct(eventOf("a"), Field.SUB_EVENT_TYPE, "Attack"));
        assertThat(ledger.event(eventOf("a"), null).orElseThrow().subType().label())
                .isEqualTo("Attack");
    }

    @Test
    void history_tells_both_and_earlier_states_show_what_stood_between() {
        restartAt("2024-06-01T00:00:00Z");
        keep(fight("a", TestReading.BER, "2024-05-06", 14));
        restartAt("2024-06-02T00:00:00Z");
        Ruled moved = decide(new Ruling.Correct(eventOf("a"), Field.PLACE, Field.write(GAO)));
        restartAt("2024-06-03T00:00:00Z");
        undo(moved);

        List<Happening.Decided> decided = ledger.history(eventOf("a")).stream()
                .filter(Happening.Decided.class::isInstance)
                .map(Happening.Decided.class::cast)
                .toList();
        assertThat(decided)
                .extracting(one -> one.number() + " " + one.kind() + " " + one.undone() + " " + one.annuls())
                .containsExactly("1 CORRECT true null", "2 UNDO false 1");
        assertThat(asOf(ledger, "2024-06-02T12:00:00Z"))
                .singleElement()
                .satisfies(event -> assertThat(event.place()).isEqualTo(GAO));
        assertThat(all(ledger))
                .singleElement()
                .satisfies(event -> assertThat(event.place().name()).isEqualTo("Ber"));
        keep(fight("g", GAO, "2024-05-06", 14), fight("h", TestReading.BER, "2024-05-06", 14));
        assertThat(reportsWith("a")).containsExactly("a", "h");
    }

    @Test
    void what_was_taken_back_does_not_stand_as_an_example() {
        keep(fight("a", TestReading.BER, "2024-05-06", 14), doubtful("x"));
        Ruled accepted = decide(new Ruling.Accept(eventOf("a"), eventOf("x")));
        Ruled merged = decide(new Ruling.Merge(eventOf("a"), eventOf("x")));
        undo(merged);

        List<String> lines = new ArrayList<>();
        TrainingData data = new TrainingData();
        ledger.review().examples(example -> lines.add(data.line(example)));

        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).contains("\"number\":" + accepted.number(), "\"stands\":true");
        assertThat(lines.get(1)).contains("\"number\":" + merged.number(), "\"stands\":false");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void however_much_is_decided_taking_all_of_it_back_from_the_last_on_leaves_nothing_of_it(long seed) {
        Random random = new Random(seed);
        String[] reports = {"a", "b", "c", "x", "y"};
        keep(
                fight("a", TestReading.BER, "2024-05-06", 14),
                fight("b", TestReading.BER, "2024-05-06", 14),
                fight("c", GAO, "2024-05-06", 14),
                doubtful("x"),
                doubtful("y"));
        List<LedgerEvent> before = all(ledger);
        List<Ruled> made = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String one = reports[random.nextInt(reports.length)];
            String other = reports[random.nextInt(reports.length)];
            Ruling ruling = switch (random.nextInt(4)) {
                case 0 -> new Ruling.Merge(eventOf(one), eventOf(other));
                case 1 -> new Ruling.Split(eventOf(one), List.of(other));
                case 2 ->
                    new Ruling.Correct(eventOf(one), Field.PLACE, Field.write(random.nextBoolean() ? GAO : BER_WELL));
                default -> new Ruling.Accept(eventOf(one), eventOf(other));
            };
            try {
                made.add(decide(ruling));
            } catch (RefusedException e) {
                assertThat(e).as("may well be nothing to decide").hasMessageNotContaining("back");
            }
        }
        assertThat(made).isNotEmpty();
        for (int i = made.size() - 1; i >= 0; i--) {
            undo(made.get(i));
        }

        assertThat(all(ledger)).isEqualTo(before);
    }
}
