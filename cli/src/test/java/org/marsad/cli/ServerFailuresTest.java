package org.marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
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
class ServerFailuresTest {
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
        assertThat(run("ingest", "--quiet", reports.toString(), "--store", alone)
                        .code())
                .isIn(0, 3);
        texts = Stores.texts(alone);
        undisturbed = Stores.events(alone);
    }

    @AfterAll
    void stop() throws IOException {
        server.close();
    }

    private record Ran(int code, String messages) {
        void isRefused(String... words) {
            assertThat(code).as(messages).isEqualTo(1);
            assertThat(messages.strip().lines()).hasSize(1);
            assertThat(messages).startsWith("marsad: store jdbc:postgresql://").contains(words);
        }
    }

    private static Ran run(String... words) {
        StringWriter err = new StringWriter();
        int code = Marsad.run(new PrintWriter(new StringWriter()), new PrintWriter(err, true), words);
        return new Ran(code, err.toString());
    }

    private MarsadProcess ingest(String store) {
        return MarsadProcess.start(List.of(), List.of(BATCH), "ingest", reports.toString(), "--store", store);
    }

    private static Ran ended(MarsadProcess process) {
        return new Ran(process.await(), process.messages());
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
            ended(ingest).isRefused("cannot be reached", "What was kept before is safe; run the command again");
            ended(ingest(store)).isRefused("cannot be reached", "run the command again when the server is back");
        } finally {
            server.startAgain();
        }

        Set<String> kept = Stores.texts(store);
        assertThat(kept).containsAll(seen).isNotEqualTo(texts);
        assertThat(texts).containsAll(kept);
        assertThat(Stores.ask(store, "select count(*) from reading")).containsExactly("" + kept.size());
        assertThat(Stores.flaws(store)).isEmpty();

        Ran again = ended(ingest(store));
        assertThat(again.code()).as(again.messages()).isIn(0, 3);
        assertThat(again.messages()).contains(kept.size() + " were kept already");
        assertThat(Stores.texts(store)).isEqualTo(texts);
        assertThat(Stores.events(store)).isEqualTo(undisturbed);
        Ran verify = run("verify", "--store", store);
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
                    ? run("ingest", "--quiet", reports.toString(), "--store", store)
                    : run("verify", "--store", store);
            ran.isRefused(why, hint);
            assertThat(ran.messages()).doesNotContain("Timbuktu-1");
        }
    }

    @Test
    void whoMayNotMakeTablesIsToldWhatTheOwnerMustAllow() {
        server.newDatabase("guarded");
        server.execute("guarded", "revoke create on schema public from public");
        String store = server.address("desk", "guarded") + "&password=Gao-1960";

        Ran ran = run("ingest", "--quiet", reports.toString(), "--store", store);

        ran.isRefused("permission denied", "grant");
        assertThat(ran.messages()).doesNotContain("Gao-1960");
    }

    @Test
    void aServerThatOnlyReadsIsToldSo() {
        String store = server.newDatabase("standby");
        server.execute("postgres", "alter database standby set default_transaction_read_only = on");

        run("ingest", "--quiet", reports.toString(), "--store", store).isRefused("may not be written", "standby");
    }

    @Test
    void whatTheServerRefusesIsToldWithoutTheRowsAndNothingIsHalfKept() {
        String store = server.newDatabase("refusing");
        assertThat(run("ingest", "--quiet", reports.resolve("0-en01.txt").toString(), "--store", store)
                        .code())
                .isIn(0, 3);
        Set<String> before = Stores.texts(store);
        server.execute(
                "refusing",
                "create function refuse() returns trigger language plpgsql as"
                        + " $$ begin raise exception 'no statement more'; end $$");
        server.execute("refusing", "create trigger refuse before insert on statement execute function refuse()");

        Ran ran = run("ingest", "--quiet", reports.toString(), "--store", store);

        ran.isRefused("no statement more");
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

        assertThat(ingest.await()).as(ingest.messages()).isIn(0, 3);
    }
}
