package org.marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {
    private static final Path SAMPLES = Path.of("").toAbsolutePath().getParent().resolve("samples");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    private String store;

    @BeforeEach
    void ingestTheSamples() {
        store = folder.resolve("marsad.db").toString();
        assertThat(run("ingest", "--quiet", SAMPLES.toString())).isIn(0, 3);
        err.getBuffer().setLength(0);
    }

    private int run(String... words) {
        String[] all = new String[words.length + 2];
        System.arraycopy(words, 0, all, 0, words.length);
        all[words.length] = "--store";
        all[words.length + 1] = store;
        return Marsad.run(new PrintWriter(out, true), new PrintWriter(err, true), all);
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void aLedgerThatWasJustWrittenIsWhole() {
        assertThat(run("verify")).isZero();
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).isEqualToNormalizingNewlines("marsad: store " + store + " is whole\n");
    }

    @Test
    void repairMakesAnewWhatIsComputed() throws SQLException {
        change("delete from member");

        assertThat(run("verify", "--format", "json")).isEqualTo(3);
        assertThat(out.toString().lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).startsWith("{\"row\":").endsWith("\"computed\":true}"));
        assertThat(err.toString()).contains(" 0 flaws in what is kept, ", "marsad verify --repair");

        out.getBuffer().setLength(0);
        assertThat(run("verify", "--repair")).isZero();
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("all that is computed was made anew");
    }

    @Test
    void aTextThatIsNoLongerTheOneThatWasTakenInIsNotMended() throws SQLException {
        change("update report set body = 'x' || substr(body, 2) where number = 5");

        assertThat(run("verify", "--repair")).isEqualTo(3);
        assertThat(out.toString()).startsWith("report 5 (").contains("its SHA-256 differs");
        assertThat(err.toString()).contains("Maybe restore a backup");
    }

    @Test
    void aStoreThatThereIsNotIsNotMade() {
        store = folder.resolve("other.db").toString();

        assertThat(run("verify")).isEqualTo(1);
        assertThat(run("verify", "--repair")).isEqualTo(1);
        assertThat(err.toString()).contains("other.db does not exist. Maybe take reports in first");
        assertThat(Path.of(store)).doesNotExist();
    }
}
