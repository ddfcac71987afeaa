package org.marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.marsad.ledger.store.Ledger;
import org.marsad.ledger.store.StoreException;
import org.marsad.model.DataIssue;
import org.marsad.model.LedgerEvent;
import org.marsad.region.RegionPack;

/** A PostgreSQL server that goes away while Marsad writes to it, that is not there, or that lets nobody in. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisabledOnOs(OS.WINDOWS)
@Tag("failures")
class ServerFailuresTest {
    private static final String SERVER = "jdbc:postgresql://";
    private static final String BATCH = "-Dmarsad.ingest.batch=8";

    private MortalServer server;
    private Path reports;
    private Set<String> texts;
    private List<LedgerEvent> undisturbed;

    @BeforeAll
    void start(@TempDir Path folder) {
        server = new MortalServer(folder.resolve("server"));
        server.askForPassword("desk", "Gao-1960");
        reports = Corpus.in(folder.resolve("reports"), 4);
        String alone = Stores.fresh("sqlite", folder);
        Ran.here("ingest", "--quiet", reports.toString(), "--store", alone).isDone();
        texts = Stores.texts(alone);
        undisturbed = Stores.events(alone);
    }

    @AfterAll
    void stop() throws IOException {
        server.close();
    }

    private MarsadProcess ingest(String store) {
        return MarsadProcess.start(List.of(), List.of(BATCH), "ingest", reports.toString(), "--store", store);
    }

    /** Waits until a part of the reports is kept, and says which. */
    private static Set<String> midway(MarsadProcess ingest, String store) {
        while (!ingest.endsWithin(5)) {
            if (Stores.isMade(store)) {
                Set<String> kept = Stores.texts(store);
                if (!kept.isEmpty()) {
                    return kept;
                }
            }
        }
        throw new AssertionError("the ingest ended before anything was seen of it: " + ingest.messages());
    }

    @ParameterizedTest
    @EnumSource
    void aServerThatGoesAwayMidwayKeepsWholeBatchesAndTheSameCommandFinishes(MortalServer.End end) {
        String store = server.newDatabase("midway" + end.ordinal());
        MarsadProcess ingest = ingest(store);
        Set<String> seen = midway(ingest, store);
        server.end(end);
        try {
            Ran.of(ingest)
                    .isRefused(SERVER, "cannot be reached", "What was kept before is safe; run the command again");
            Ran.of(ingest(store))
                    .isRefused(SERVER, "cannot be reached", "run the command again when the server is back");
        } finally {
            server.startAgain();
        }

        Set<String> kept = Stores.texts(store);
        assertThat(kept).containsAll(seen).isNotEqualTo(texts);
        assertThat(texts).containsAll(kept);
        assertThat(Stores.ask(store, "select count(*) from reading")).containsExactly("" + kept.size());
        assertThat(Stores.flaws(store)).isEmpty();

        Ran again = Ran.of(ingest(store));
        again.isDone();
        assertThat(again.messages()).contains(kept.size() + " were kept already");
        assertThat(Stores.texts(store)).isEqualTo(texts);
        assertThat(Stores.events(store)).isEqualTo(undisturbed);
        Ran verify = Ran.here("verify", "--store", store);
        assertThat(verify.code()).as(verify.messages()).isZero();
    }

    @Test
    void aLedgerThatIsOpenGoesOnWhenTheServerIsBack() {
        String store = server.newDatabase("open");
        DataIssue issue =
                new DataIssue("unreadable", DataIssue.Severity.UNREADABLE, "lost.txt", null, "cannot be read");
        try (Ledger ledger = Ledger.create(store, RegionPack.sahel())) {
            ledger.keep("1", List.of(), List.of(issue));
            server.end(MortalServer.End.KILLED);
            try {
                assertThatThrownBy(() -> ledger.keep("1", List.of(), List.of(issue)))
                        .isInstanceOf(StoreException.class)
                        .hasMessageContaining("cannot be reached");
                assertThatThrownBy(() -> ledger.knows("0"))
                        .isInstanceOf(StoreException.class)
                        .hasMessageContaining("cannot be reached");
            } finally {
                server.startAgain();
            }
            ledger.keep("1", List.of(), List.of(issue));
            assertThat(ledger.knows("0")).isFalse();
        }
        assertThat(Stores.flaws(store)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "desk&password=Timbuktu-1, refuses the user, &password=",
        "desk, refuses the user, &password=",
        "nobody, refuses the user, user=NAME"
    })
    void whoIsNotLetInIsToldWhatToMendAndNoPassword(String user, String why, String hint) {
        server.newDatabase("d" + Integer.toHexString(user.hashCode()));
        String store = server.address("postgres", "d" + Integer.toHexString(user.hashCode()))
                .replaceAll("user=postgres", "user=" + user);
        for (String command : List.of("ingest", "verify")) {
            Ran ran = command.equals("ingest")
                    ? Ran.here("ingest", "--quiet", reports.toString(), "--store", store)
                    : Ran.here("verify", "--store", store);
            ran.isRefused(SERVER, why, hint);
            assertThat(ran.messages()).doesNotContain("Timbuktu-1");
        }
    }

    @Test
    void whoMayNotMakeTablesIsToldWhatTheOwnerMustAllow() {
        server.newDatabase("guarded");
        server.execute("guarded", "revoke create on schema public from public");
        String store = server.address("desk", "guarded") + "&password=Gao-1960";

        Ran ran = Ran.here("ingest", "--quiet", reports.toString(), "--store", store);

        ran.isRefused(SERVER, "permission denied", "grant");
        assertThat(ran.messages()).doesNotContain("Gao-1960");
    }

    @Test
    void aServerThatOnlyReadsIsToldSo() {
        String store = server.newDatabase("standby");
        server.execute("postgres", "alter database standby set default_transaction_read_only = on");

        Ran.here("ingest", "--quiet", reports.toString(), "--store", store)
                .isRefused(SERVER, "may not be written", "standby");
    }

    @Test
    void whatTheServerRefusesIsToldWithoutTheRowsAndNothingIsHalfKept() {
        String store = server.newDatabase("refusing");
        Ran.here("ingest", "--quiet", reports.resolve("0-en01.txt").toString(), "--store", store)
                .isDone();
        Set<String> before = Stores.texts(store);
        server.execute(
                "refusing",
                "create function refuse() returns trigger language plpgsql as"
                        + " $$ begin raise exception 'no statement more'; end $$");
        server.execute("refusing", "create trigger refuse before insert on statement execute function refuse()");

        Ran ran = Ran.here("ingest", "--quiet", reports.toString(), "--store", store);

        ran.isRefused(SERVER, "no statement more");
        assertThat(ran.messages()).doesNotContain("insert into");
        assertThat(Stores.texts(store)).isEqualTo(before);
        assertThat(Stores.flaws(store)).isEmpty();
    }

    @Test
    void aPasswordMayStandInAFile(@TempDir Path folder) throws IOException {
        server.newDatabase("filed");
        Path passwords = Files.writeString(folder.resolve("pgpass"), "*:*:*:desk:Gao-1960\n");

        MarsadProcess ingest = MarsadProcess.start(
                List.of("env", "PGPASSFILE=" + passwords),
                List.of(),
                "ingest",
                reports.toString(),
                "--store",
                server.address("desk", "filed"));

        Ran.of(ingest).isDone();
    }
}
