package org.marsad.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marsad.model.LedgerEvent;
import org.marsad.model.Reading;
import org.marsad.model.SubEventType;

/** What checking a store finds, and what making it anew mends, on either store. */
abstract class VerificationContract {
    private Ledger ledger;

    /** Address of a store that is new and empty. */
    abstract String newStore();

    @BeforeEach
    void keepSomeReports() {
        ledger = Ledger.create(newStore(), LedgerContract.REGION);
        ledger.keep("reader 1", readings(), List.of());
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    /** Ten events: some told twice, one told in doubt, one without a day. */
    static List<Reading> readings() {
        List<Reading> readings = new ArrayList<>();
        for (int day = 1; day < 10; day++) {
            readings.add(fight("first" + day, "2024-05-0" + day, 10 + day, "narrator")
                    .read());
            if (day % 3 == 0) {
                readings.add(fight("second" + day, "2024-05-0" + day, 20 + day, "JNIM")
                        .read());
            }
        }
        readings.add(TestReading.of("neighbour")
                .saying("ܐ 𞤀𞤣 ")
                .event(SubEventType.ATTACK, TestReading.DJIBO, null, "JNIM", "Civilians (Mali)", 3, "mayor")
                .read());
        return readings;
    }

    private static TestReading fight(String id, String day, int killed, String speaker) {
        return TestReading.of(id)
                .published("2024-05-11")
                .clash(TestReading.BER, day, "JNIM", "Military Forces of Mali", killed, speaker);
    }

    private List<Flaw> flaws() {
        return new Verification(ledger, Watcher.NONE).flaws();
    }

    private void change(String sql) {
        ledger.database().write(handle -> handle.execute(sql));
    }

    private List<LedgerEvent> events() {
        List<LedgerEvent> events = new ArrayList<>();
        ledger.events(EventFilter.ALL, null, events::add);
        return events;
    }

    @Test
    void a_store_that_only_marsad_wrote_has_no_flaw() {
        assertThat(flaws()).isEmpty();

        ledger.reread(
                "reader 2",
                Map.of(2, fight("first2", "2024-05-03", 12, "narrator").read()));

        assertThat(flaws()).isEmpty();
        assertThat(events())
                .hasSizeGreaterThan(4)
                .anyMatch(event -> event.members().size() > 1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "update report set body = body || 'x' where number = 3 ; report 3 (first3) ; has another text",
                "update statement set words = 'other' where number = 4 ; statement 4 (s1 of report second3) ; gives as words",
                "update statement set span_end = 9999 where number = 4 ; statement 4 (s1 of report second3) ; ends at 9999",
                "update statement set span_begin = 90, span_end = 8 where number = 4 ; statement 4 ; ends before it begins",
                "update told_event set report = 1 where number = 2 ; told event 2 ; belongs to no reading of its report",
                "update statement set told = 1 where number = 2 ; statement 2 ; is about an event that its reading does not tell",
                "update told_event set perpetrators = '[{' where number = 2 ; told event 2 ; cannot be read",
            })
    void what_is_kept_and_was_changed_by_hand_is_told_and_not_mended(String sql, String row, String message) {
        change(sql);

        assertThat(found(false)).anySatisfy(flaw -> {
            assertThat(flaw.row()).startsWith(row);
            assertThat(flaw.message()).contains(message);
        });
    }

    /** Flaws of what is kept, or of what is computed; a store that cannot even be merged anew tells the former. */
    private List<Flaw> found(boolean computed) {
        List<Flaw> flaws = new ArrayList<>();
        if (computed) {
            new Verification(ledger, Watcher.NONE).run(flaws::add);
        } else {
            new Verification(ledger, Watcher.NONE).runOnKept(flaws::add);
        }
        flaws.removeIf(flaw -> flaw.computed() != computed);
        return flaws;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "delete from member where told = 1 ; is a member of no merged event",
                "delete from event where id = (select min(id) from event) ; is a member of an event that there is not",
                "update event set date_from = '2023-01-01' where id = (select min(id) from event)"
                        + " ; is not what merging anew gives: date",
                "update event set review = 1 - review where id = (select min(id) from event)"
                        + " ; is not what merging anew gives: review",
                "update member set log_odds = 7.5 where log_odds is not null ; is not what merging anew gives: members",
                "delete from party where side = 'target' ; has other parties",
                "update event set killed_low = 77 where id = (select min(id) from event) ; has other figures",
                "update event set public_id = 'm-0' where id = (select min(id) from event) ; another public id",
                "delete from neighbourhood where told = 2 ; is missing from neighbourhood",
                "insert into doubt select min(key), max(key), 0.5, '[]' from member ; is kept with log odds 0.5",
                "update member set event = (select max(id) from event) where told = 1 ; is not what merging anew gives: members",
                "delete from report_words where REPORT = 2 ; is not in the index of words",
                "DOUBLE ; is in the index of words but not kept",
            })
    void what_is_computed_and_was_changed_by_hand_is_told_and_made_anew(String sql, String message) {
        List<LedgerEvent> before = events();
        change(inWordsOfTheStore(sql));

        assertThat(found(true)).anySatisfy(flaw -> assertThat(flaw.message()).contains(message));

        new Verification(ledger, Watcher.NONE).repair();
        assertThat(flaws()).isEmpty();
        assertThat(events()).isEqualTo(before);
    }

    /** The index of words is the one thing that has other columns in each store. */
    abstract String inWordsOfTheStore(String sql);

    @Test
    void a_repair_that_fails_leaves_the_store_as_it_was() {
        List<LedgerEvent> before = events();
        Watcher interrupted = (step, done, all) -> {
            if (step.equals("indexing words")) {
                throw new IllegalStateException("stopped");
            }
        };

        assertThat(catchThrowable(() -> new Verification(ledger, interrupted).repair()))
                .hasMessage("stopped");

        assertThat(flaws()).isEmpty();
        assertThat(events()).isEqualTo(before);
    }
}
