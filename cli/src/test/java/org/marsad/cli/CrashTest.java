package org.marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.model.LedgerEvent;

/**
 * Kills an ingest at random moments, a few by default; {@code ./crash} does it two hundred times. Whatever was kept must be
 * there and whole, and each ledger that is taken on to its end must be what an undisturbed run makes.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("failures")
class CrashTest {
    private static final int KILLS = Integer.getInteger("marsad.crash.kills", 3);
    private static final int TIMES = Integer.getInteger("marsad.crash.corpus", 2);
    private static final int BATCH = 6;

    /** So many kills that some must fall between the first batch and the last. */
    private static final int ENOUGH = 20;

    /**
     * One kill in so many falls at any moment of a run, also before there is anything to write. The others fall within the
     * time of a batch after some batches were seen to be kept, so that they fall while reports are kept however fast the
     * machine is.
     */
    private static final int ANY_TIME = 4;

    private static final int MOST_BATCHES = 4;
    private static final int LOOKED_AFTER_MILLISECONDS = 30;

    private static final long SEED = Long.getLong("marsad.crash.seed", 20_241_122);

    private Path folder;
    private Path reports;
    private List<LedgerEvent> undisturbed;
    private Set<String> texts;

    @BeforeAll
    void ingestWithoutDisturbance(@TempDir Path temporary) {
        folder = temporary;
        reports = Corpus.in(folder.resolve("reports"), TIMES);
        String store = Stores.fresh("sqlite", folder);
        millisecondsInto(store);
        undisturbed = Stores.events(store);
        texts = Stores.texts(store);
        assertThat(undisturbed).isNotEmpty();
    }

    /** How long an ingest takes that nobody disturbs. */
    private long millisecondsInto(String store) {
        long began = System.nanoTime();
        Ran.of(ingest(store)).isDone();
        return (System.nanoTime() - began) / 1_000_000;
    }

    private MarsadProcess ingest(String store) {
        return MarsadProcess.start(
                List.of(), List.of("-Dmarsad.ingest.batch=" + BATCH), "ingest", reports.toString(), "--store", store);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void whatWasKeptIsWholeAfterEveryKillAndTheNextRunGoesOn(String kind) {
        String store = Stores.fresh(kind, folder);
        long whole = millisecondsInto(store);
        long idle = Math.min(millisecondsInto(store), whole);
        Tally tally = new Tally(kind);
        tally.begin(whole, idle);
        Random random = new Random(SEED);
        store = Stores.fresh(kind, folder);
        Set<String> before = Set.of();
        while (tally.kills < KILLS) {
            MarsadProcess ingest = ingest(store);
            boolean ended = random.nextInt(ANY_TIME) == 0
                    ? ingest.endsWithin(random.nextLong(whole))
                    : endsBefore(before.size() + random.nextInt(1, MOST_BATCHES * BATCH + 1), ingest, store)
                            || ingest.endsWithin(random.nextLong(1 + (whole - idle) * BATCH / texts.size()));
            if (ended) {
                Ran.of(ingest).isDone();
                assertFinished(store);
                tally.finished++;
                store = Stores.fresh(kind, folder);
                before = Set.of();
                continue;
            }
            ingest.kill();
            if (Stores.isMade(store)) {
                Set<String> kept = Stores.texts(store);
                assertThat(kept).as("kept before kill %d", tally.kills + 1).containsAll(before);
                assertThat(Stores.ask(store, "select count(*) from reading")).containsExactly("" + kept.size());
                assertThat(Stores.flaws(store))
                        .as("flaws after kill %d", tally.kills + 1)
                        .isEmpty();
                tally.killed(kept.size() - before.size(), kept.size());
                before = kept;
            } else {
                tally.killed(0, 0);
            }
        }
        Ran.of(ingest(store)).isDone();
        assertFinished(store);
        tally.finished++;
        tally.end();
        if (KILLS >= ENOUGH) {
            assertThat(tally.partly).as("kills between two batches").isPositive();
        }
    }

    /** Whether an ingest ends before it is seen to have kept so many reports. */
    private static boolean endsBefore(int reports, MarsadProcess ingest, String store) {
        boolean made = false;
        while (!ingest.endsWithin(LOOKED_AFTER_MILLISECONDS)) {
            made = made || Stores.isMade(store);
            if (made && Stores.texts(store).size() >= reports) {
                return false;
            }
        }
        return true;
    }

    private void assertFinished(String store) {
        assertThat(Stores.texts(store)).isEqualTo(texts);
        assertThat(Stores.events(store)).isEqualTo(undisturbed);
        assertThat(Stores.flaws(store)).isEmpty();
    }

    /** What the kills met with, for a person who waits. */
    private final class Tally {
        private final String kind;
        private final long began = System.nanoTime();
        private final List<Integer> kept = new ArrayList<>();
        private int kills;
        private int partly;
        private int finished;

        Tally(String kind) {
            this.kind = kind;
        }

        void begin(long whole, long idle) {
            tell(
                    "an ingest of %d reports takes %d ms undisturbed, %d ms where all are kept",
                    texts.size(), whole, idle);
        }

        /**
         * @param more reports that the killed run has kept
         * @param all reports that are kept after it
         */
        void killed(int more, int all) {
            kills++;
            partly += all > 0 && all < texts.size() ? 1 : 0;
            kept.add(more);
            if (kills % 10 == 0) {
                long seconds = seconds();
                tell("%s; %d s, some %d s to go", sum(), seconds, seconds * (KILLS - kills) / kills);
            }
        }

        void end() {
            Collections.sort(kept);
            tell(
                    "%s; all as it should be after %d s; a killed run kept %d reports more (median), %d at most",
                    sum(), seconds(), kept.get(kept.size() / 2), kept.get(kept.size() - 1));
        }

        private String sum() {
            return "%d of %d kills, %d with a part of the reports kept; %d ledgers taken to their end"
                    .formatted(kills, KILLS, partly, finished);
        }

        private long seconds() {
            return (System.nanoTime() - began) / 1_000_000_000;
        }

        private void tell(String words, Object... values) {
            System.out.println("crash: " + kind + ": " + words.formatted(values));
        }
    }
}
