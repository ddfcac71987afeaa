package org.marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.model.LedgerEvent;

/**
 * Kills an ingest at random moments, a few by default; {@code ./crash} does it two hundred times. Whatever was kept must be
 * there and whole, and the run that follows must end where an undisturbed one does.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrashTest {
    private static final int KILLS = Integer.getInteger("marsad.crash.kills", 3);
    private static final int TIMES = Integer.getInteger("marsad.crash.corpus", 4);
    private static final int BATCH = 12;

    /** So many kills that some must fall between the first batch and the last. */
    private static final int ENOUGH = 20;

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
        MarsadProcess ingest = ingest(store);
        assertThat(ingest.await()).as(ingest.messages()).isIn(0, 3);
        return (System.nanoTime() - began) / 1_000_000;
    }

    private MarsadProcess ingest(String store) {
        return MarsadProcess.start(
                List.of(), List.of("-Dmarsad.ingest.batch=" + BATCH), "ingest", reports.toString(), "--store", store);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void whatWasKeptIsWholeAfterEveryKillAndTheNextRunGoesOn(String kind) {
        Random random = new Random(SEED);
        long milliseconds = millisecondsInto(Stores.fresh(kind, folder));
        String store = Stores.fresh(kind, folder);
        Set<String> before = Set.of();
        int partly = 0;
        for (int kills = 0; kills < KILLS; ) {
            MarsadProcess ingest = ingest(store);
            if (ingest.endsWithin(random.nextLong(milliseconds))) {
                assertThat(ingest.await()).as(ingest.messages()).isIn(0, 3);
                assertThat(Stores.texts(store)).isEqualTo(texts);
                store = Stores.fresh(kind, folder);
                before = Set.of();
                continue;
            }
            ingest.kill();
            kills++;
            if (Stores.isMade(store)) {
                Set<String> kept = Stores.texts(store);
                assertThat(kept).as("kept before kill %d", kills).containsAll(before);
                assertThat(Stores.ask(store, "select count(*) from reading")).containsExactly("" + kept.size());
                assertThat(Stores.flaws(store)).as("flaws after kill %d", kills).isEmpty();
                partly += !kept.isEmpty() && kept.size() < texts.size() ? 1 : 0;
                before = kept;
            }
            if (kills % 10 == 0) {
                tell(kind, kills, partly);
            }
        }
        MarsadProcess last = ingest(store);
        assertThat(last.await()).as(last.messages()).isIn(0, 3);
        assertThat(Stores.texts(store)).isEqualTo(texts);
        assertThat(Stores.events(store)).isEqualTo(undisturbed);
        assertThat(Stores.flaws(store)).isEmpty();
        tell(kind, KILLS, partly);
        if (KILLS >= ENOUGH) {
            assertThat(partly).as("kills between two batches").isPositive();
        }
    }

    private static void tell(String kind, int kills, int partly) {
        System.out.printf("%s: %d kills, %d of them with part of the reports kept%n", kind, kills, partly);
    }
}
