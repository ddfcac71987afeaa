package org.marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person is told when a store fails, and that nothing is lost by it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("failures")
class StoreFailuresTest {
    private static final String HARDLY_PATIENT = "-Dmarsad.store.patience=1";
    private static final List<String> SMALL_BATCHES = List.of("-Dmarsad.ingest.batch=8");

    private Path folder;
    private Path reports;
    private Path good;

    @BeforeAll
    void writeALedger(@TempDir Path temporary) {
        folder = temporary;
        reports = Corpus.in(folder.resolve("reports"), 2);
        good = folder.resolve("good.db");
        Ran.here("ingest", reports.toString(), "--store", good.toString()).isDone();
    }

    private static void change(String store, String sql) throws SQLException {
        String url = store.startsWith("jdbc:") ? store : "jdbc:sqlite:" + store;
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest", "verify"})
    void aFolderIsNoStore(String command) {
        String store = folder.toString();
        Ran ran = command.equals("ingest")
                ? Ran.here("ingest", reports.toString(), "--store", store)
                : Ran.here(command, "--store", store);
        ran.isRefused(store, "is a folder", "Maybe name a file in it");
    }

    @Test
    void anotherFileIsNoStoreAndIsLeftAsItIs() throws IOException {
        Path text = Files.writeString(folder.resolve("text.db"), "Dear diary,\n".repeat(200));

        Ran.here("ingest", reports.toString(), "--store", text.toString())
                .isRefused(text.toString(), "is no SQLite file");
        assertThat(text).hasContent("Dear diary,\n".repeat(200));
    }

    /** However much is cut off: a page, most of it, all but the first page, all but a part of the header. */
    @ParameterizedTest
    @ValueSource(longs = {-4096, 200_000, 4096, 50})
    void aTruncatedStoreIsDamagedAndWhatIsLeftOfItStays(long length) throws IOException {
        Path store = Files.copy(good, folder.resolve("truncated" + length + ".db"));
        try (RandomAccessFile file = new RandomAccessFile(store.toFile(), "rw")) {
            file.setLength(length < 0 ? file.length() + length : length);
        }
        byte[] left = Files.readAllBytes(store);

        Ran.apart("ingest", reports.toString(), "--store", store.toString())
                .isRefused(store.toString(), "is damaged", "restore a backup");
        Ran.apart("verify", "--store", store.toString()).isRefused(store.toString(), "is damaged");
        assertThat(store).hasBinaryContent(left);
    }

    /** SQLite itself takes the missing part of a last page for zeros. */
    @Test
    void aStoreThatLacksAPartOfItsLastPageIsNotWhole() throws IOException {
        Path store = Files.copy(good, folder.resolve("part-of-a-page.db"));
        try (RandomAccessFile file = new RandomAccessFile(store.toFile(), "rw")) {
            file.setLength(file.length() - 1500);
        }

        Ran verify = Ran.apart("verify", "--store", store.toString());

        assertThat(verify.code()).as(verify.messages()).isEqualTo(3);
        assertThat(verify.messages()).contains("Maybe restore a backup");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void aStoreOfANewerMarsadIsLeftAsItIs(String kind) throws SQLException {
        String store = Stores.fresh(kind, folder);
        Ran.here("ingest", reports.toString(), "--store", store).isDone();
        change(store, "insert into ledger_version (version, applied_at) values (999, 'tomorrow')");

        Ran.here("ingest", reports.toString(), "--store", store).isRefused(store, "version 999", "Maybe update Marsad");
        Ran.here("verify", "--store", store).isRefused(store, "version 999");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void aStoreThatAnotherProgramLocksIsRefusedAfterAWhileAndTheNextRunFinishes(String kind) throws SQLException {
        String store = Stores.fresh(kind, folder);
        Ran.here("ingest", reports.toString(), "--store", store).isDone();
        Path more = Corpus.in(folder.resolve("more"), 3);
        try (Connection other = DriverManager.getConnection(kind.equals("sqlite") ? "jdbc:sqlite:" + store : store);
                Statement lock = other.createStatement()) {
            if (kind.equals("sqlite")) {
                lock.execute("begin immediate");
            } else {
                other.setAutoCommit(false);
                lock.execute("select pg_advisory_xact_lock(" + 0x6d617273_6164L + ")");
            }
            Ran.of(MarsadProcess.start(List.of(), List.of(HARDLY_PATIENT), "ingest", more.toString(), "--store", store))
                    .isRefused(store, "locked by another program for longer than 1 seconds");
            assertThat(Ran.apart("verify", "--store", store).code()).isZero();
        }
        Ran.apart("ingest", more.toString(), "--store", store).isDone();
        assertThat(Stores.texts(store)).hasSize(more.toFile().list().length);
        assertThat(Stores.flaws(store)).isEmpty();
    }

    @Test
    void aServerThatIsNotThereIsToldWithoutThePassword() {
        Ran ran = Ran.apart("verify", "--store", "jdbc:postgresql://localhost:1/marsad?user=desk&password=secret");

        ran.isRefused("jdbc:postgresql://localhost:1/marsad", "cannot be reached", "run the command again");
        assertThat(ran.messages()).doesNotContain("secret");
    }

    @Test
    void aDatabaseThatIsNotThereIsToldWithHowToMakeIt() {
        String store = Stores.fresh("postgresql", folder).replaceAll("/l\\d+\\?", "/nowhere?");

        Ran.here("ingest", reports.toString(), "--store", store).isRefused(store, "createdb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void twoIngestsOfOverlappingFoldersLoseNothingAndKeepNothingTwice(String kind) {
        Path both = Corpus.in(folder.resolve("both-" + kind), 4);
        String alone = Stores.fresh("sqlite", folder);
        Ran.here("ingest", both.toString(), "--store", alone).isDone();
        String store = Stores.fresh(kind, folder);

        MarsadProcess one = MarsadProcess.start(List.of(), SMALL_BATCHES, "ingest", both.toString(), "--store", store);
        MarsadProcess other = MarsadProcess.start(
                List.of(), SMALL_BATCHES, "ingest", reports.toString(), both.toString(), "--store", store);

        Ran.of(one).isDone();
        Ran.of(other).isDone();
        assertThat(Stores.texts(store)).isEqualTo(Stores.texts(alone));
        assertThat(Stores.ask(store, "select count(*) from reading"))
                .isEqualTo(Stores.ask(store, "select count(*) from report"));
        assertThat(Stores.events(store)).isEqualTo(Stores.events(alone));
        assertThat(Stores.flaws(store)).isEmpty();
    }
}
