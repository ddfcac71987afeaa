package org.marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person is told when a store fails, and that nothing is lost by it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoreFailuresTest {
    private static final String PATIENCE = "marsad.store.patience";

    private Path folder;
    private Path reports;
    private Path good;
    private StringWriter err;

    @BeforeAll
    void writeALedger(@TempDir Path temporary) {
        folder = temporary;
        reports = Corpus.in(folder.resolve("reports"), 2);
        good = folder.resolve("good.db");
        assertThat(run("ingest", reports.toString(), "--store", good.toString()))
                .isIn(0, 3);
    }

    @BeforeEach
    void forget() {
        err = new StringWriter();
    }

    private int run(String... words) {
        err = new StringWriter();
        return Marsad.run(new PrintWriter(new StringWriter()), new PrintWriter(err, true), words);
    }

    private String copy(String name) throws IOException {
        return Files.copy(good, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING)
                .toString();
    }

    /** One line that names the store and says what may help. */
    private void assertRefused(int code, String store, String... words) {
        assertThat(code).isEqualTo(1);
        assertThat(err.toString().strip().lines()).hasSize(1);
        assertThat(err.toString()).startsWith("marsad: store " + store).contains(words);
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
        int code = command.equals("ingest")
                ? run("ingest", reports.toString(), "--store", store)
                : run(command, "--store", store);
        assertRefused(code, store, "is a folder", "Maybe name a file in it");
    }

    @Test
    void anotherFileIsNoStoreAndIsLeftAsItIs() throws IOException {
        Path text = Files.writeString(folder.resolve("text.db"), "Dear diary,\n".repeat(200));

        assertRefused(
                run("ingest", reports.toString(), "--store", text.toString()), text.toString(), "is no SQLite file");
        assertThat(text).hasContent("Dear diary,\n".repeat(200));
    }

    @Test
    void aTruncatedStoreIsDamagedAndWhatIsLeftOfItStays() throws IOException {
        String store = copy("truncated.db");
        long length = Files.size(good) / 3;
        try (RandomAccessFile file = new RandomAccessFile(store, "rw")) {
            file.setLength(length);
        }

        assertRefused(run("ingest", reports.toString(), "--store", store), store, "is damaged", "restore a backup");
        assertThat(Files.size(Path.of(store))).isEqualTo(length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void aStoreOfANewerMarsadIsLeftAsItIs(String kind) throws SQLException {
        String store = Stores.fresh(kind, folder);
        assertThat(run("ingest", reports.toString(), "--store", store)).isIn(0, 3);
        change(store, "insert into ledger_version (version, applied_at) values (999, 'tomorrow')");

        assertRefused(run("ingest", reports.toString(), "--store", store), store, "version 999", "Maybe update Marsad");
        assertRefused(run("verify", "--store", store), store, "version 999");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void aStoreThatAnotherProgramLocksIsRefusedAfterAWhileAndTheNextRunFinishes(String kind) throws SQLException {
        String store = Stores.fresh(kind, folder);
        assertThat(run("ingest", reports.toString(), "--store", store)).isIn(0, 3);
        Path more = Corpus.in(folder.resolve("more"), 3);
        System.setProperty(PATIENCE, "1");
        try (Connection other = DriverManager.getConnection(kind.equals("sqlite") ? "jdbc:sqlite:" + store : store);
                Statement lock = other.createStatement()) {
            if (kind.equals("sqlite")) {
                lock.execute("begin immediate");
            } else {
                other.setAutoCommit(false);
                lock.execute("select pg_advisory_xact_lock(" + 0x6d617273_6164L + ")");
            }
            assertRefused(
                    run("ingest", "--quiet", more.toString(), "--store", store),
                    store,
                    "locked by another program for longer than 1 seconds");
        } finally {
            System.clearProperty(PATIENCE);
        }
        assertThat(run("ingest", more.toString(), "--store", store)).isIn(0, 3);
        assertThat(Stores.texts(store)).hasSize(Files.exists(more) ? count(more) : 0);
        assertThat(Stores.flaws(store)).isEmpty();
    }

    private static int count(Path folder) {
        return String.valueOf(folder).isEmpty() ? 0 : folder.toFile().list().length;
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aStoreThatMayNotBeWrittenIsRefused() throws IOException {
        String store = copy("readonly.db");
        assertThat(Path.of(store).toFile().setWritable(false)).isTrue();
        assumeThat(Files.isWritable(Path.of(store)))
                .as("whoever may write everything cannot try this")
                .isFalse();

        assertRefused(run("ingest", reports.toString(), "--store", store), store, "may not be written");
    }

    @Test
    void aServerThatIsNotThereIsToldWithoutThePassword() {
        int code = run("verify", "--store", "jdbc:postgresql://localhost:1/marsad?user=desk&password=secret");

        assertRefused(code, "jdbc:postgresql://localhost:1/marsad", "cannot be reached");
        assertThat(err.toString()).doesNotContain("secret");
    }

    @Test
    void aDatabaseThatIsNotThereIsToldWithHowToMakeIt() {
        String store = Stores.fresh("postgresql", folder).replaceAll("/l\\d+\\?", "/nowhere?");

        assertRefused(run("ingest", reports.toString(), "--store", store), store, "createdb");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aStoreThatCannotGrowKeepsWhatItHasAndTheNextRunFinishes() {
        Path many = Corpus.in(folder.resolve("many"), 10);
        String store = folder.resolve("full.db").toString();
        List<String> limited = List.of("bash", "-c", "ulimit -f 3000; exec \"$@\"", "marsad");
        MarsadProcess ingest = MarsadProcess.start(limited, List.of(), "ingest", many.toString(), "--store", store);

        assertThat(ingest.await()).as(ingest.messages()).isEqualTo(1);
        assertThat(ingest.messages())
                .contains("marsad: store " + store, "Maybe the disk is full", "was kept before is safe");
        assertThat(Stores.flaws(store)).isEmpty();

        assertThat(run("ingest", many.toString(), "--store", store)).isIn(0, 3);
        assertThat(Stores.texts(store)).hasSize(count(many));
        assertThat(Stores.flaws(store)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void twoIngestsOfOverlappingFoldersLoseNothingAndKeepNothingTwice(String kind) {
        Path both = Corpus.in(folder.resolve("both-" + kind), 6);
        String alone = Stores.fresh("sqlite", folder);
        assertThat(run("ingest", both.toString(), "--store", alone)).isIn(0, 3);
        String store = Stores.fresh(kind, folder);

        MarsadProcess one = MarsadProcess.start("ingest", both.toString(), "--store", store);
        MarsadProcess other = MarsadProcess.start("ingest", both.toString(), reports.toString(), "--store", store);

        assertThat(one.await()).as(one.messages()).isIn(0, 3);
        assertThat(other.await()).as(other.messages()).isIn(0, 3);
        assertThat(Stores.texts(store)).isEqualTo(Stores.texts(alone));
        assertThat(Stores.ask(store, "select count(*) from reading"))
                .isEqualTo(Stores.ask(store, "select count(*) from report"));
        assertThat(Stores.events(store)).isEqualTo(Stores.events(alone));
        assertThat(Stores.flaws(store)).isEmpty();
    }
}
