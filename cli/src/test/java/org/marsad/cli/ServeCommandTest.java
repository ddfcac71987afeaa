package org.marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code marsad serve} and {@code marsad key} as people run them: programs of their own, side by side on one ledger. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServeCommandTest {
    private static final Pattern KEY = Pattern.compile("marsad_[A-Za-z0-9_-]{43}");

    private Path folder;
    private Path good;

    @BeforeAll
    void writeALedger(@TempDir Path temporary) {
        folder = temporary;
        good = folder.resolve("good.db");
        Ran.here("ingest", Corpus.in(folder.resolve("reports"), 1).toString(), "--store", good.toString())
                .isDone();
    }

    private String copy(String name) {
        try {
            return Files.copy(good, folder.resolve(name)).toString();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void isRefused(int code, Ran ran, String... words) {
        assertThat(ran.code()).as(ran.messages()).isEqualTo(code);
        assertThat(ran.messages()).startsWith("marsad: ").contains(words).doesNotContain("Exception", "\tat ");
    }

    /** The signals that a terminal and a service manager send; 128 and the signal's number. */
    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143"})
    void itAnswersUntilItIsStoppedAndLeavesNothingBehind(String signal, int code) throws Exception {
        String store = copy(signal + ".db");
        try (ServedDesk desk = ServedDesk.start(store)) {
            assertThat(desk.get("api/v1/health", null).statusCode()).isEqualTo(200);
            assertThat(desk.get("api/v1/about", null).body()).contains("\"name\":\"local\"", "\"role\":\"admin\"");
            assertThat(desk.get("", null).headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));

            desk.process().signal(signal);

            assertThat(desk.process().endsWithin(20_000))
                    .as("it ends: %s", desk.process().messages())
                    .isTrue();
            assertThat(desk.process().await()).isEqualTo(code);
            assertThat(desk.process().messages()).doesNotContain("Exception", "\tat ", "failed");
            assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), desk.port()).close())
                    .isInstanceOf(ConnectException.class);
        }
        assertThat(Stores.flaws(store)).isEmpty();
    }

    @Test
    void aPortThatIsTakenIsNamed() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(other.getLocalPort());

            Ran ran = Ran.apart("serve", "--port", port, "--store", copy("taken.db"));

            isRefused(1, ran, "port " + port, "is taken", "--port");
        }
    }

    @Test
    void aLedgerThatIsNotThereIsNamedAndNotMade() {
        Path missing = folder.resolve("missing.db");

        isRefused(1, Ran.apart("serve", "--port", "0", "--store", missing.toString()), missing.toString());
        isRefused(1, Ran.apart("key", "list", "--store", missing.toString()), missing.toString());
        assertThat(missing).doesNotExist();
    }

    @Test
    void aLedgerOfANewerMarsadIsLeftAsItIs() throws SQLException {
        String store = copy("newer.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store);
                Statement statement = connection.createStatement()) {
            statement.execute("insert into ledger_version (version, applied_at) values (999, 'tomorrow')");
        }

        isRefused(1, Ran.apart("serve", "--port", "0", "--store", store), "version 999", "Maybe update Marsad");
        isRefused(1, Ran.apart("key", "add", "amina", "--store", store), "version 999");
    }

    @Test
    void whereNobodyCouldComeInItDoesNotStart() {
        Ran ran = Ran.apart("serve", "--port", "0", "--keys", "--store", copy("nobody.db"));

        assertThat(ran.code()).as(ran.messages()).isEqualTo(2);
        assertThat(ran.messages()).contains("nobody has a key yet", "marsad key add");
    }

    private static String key(Ran ran) {
        assertThat(ran.code()).as(ran.messages()).isZero();
        Matcher key = KEY.matcher(ran.messages());
        assertThat(key.find()).as(ran.messages()).isTrue();
        return key.group();
    }

    private static int soon(ServedDesk desk, String key, int wanted) throws InterruptedException {
        int status = 0;
        for (int i = 0; i < 40 && status != wanted; i++) {
            Thread.sleep(250);
            status = desk.get("api/v1/about", key).statusCode();
        }
        return status;
    }

    @Test
    void aKeyOpensARunningDeskAsFarAsItsRoleGoesUntilItIsTakenBack() throws InterruptedException {
        String store = copy("keys.db");
        String amina = key(Ran.apart("key", "add", "amina", "--role", "reviewer", "--store", store));
        isRefused(2, Ran.apart("key", "add", "amina", "--store", store), "amina has a key already");
        isRefused(2, Ran.apart("key", "add", "local", "--store", store), "neither local nor anonymous");
        isRefused(2, Ran.apart("key", "add", "late", "--expires", "2001-01-01", "--store", store), "which is past");

        try (ServedDesk desk = ServedDesk.start(store, "--keys")) {
            assertThat(desk.get("api/v1/about", null).statusCode()).isEqualTo(401);
            assertThat(desk.get("api/v1/about", amina).body())
                    .contains("\"viewer\":{\"name\":\"amina\",\"role\":\"reviewer\",\"profile\":\"internal\"}");
            assertThat(desk.get("api/v1/metrics", amina).statusCode()).isEqualTo(403);

            String intern = key(Ran.apart("key", "add", "intern", "--profile", "public", "--store", store));
            assertThat(soon(desk, intern, 200)).as("made while it runs").isEqualTo(200);
            String text = "{\"text\":\"Gunmen killed 3 soldiers near Gao on 6 May 2024, the army said.\"}";
            assertThat(desk.post("api/v1/ingest", text, intern).statusCode()).isEqualTo(403);
            assertThat(desk.post("api/v1/ingest", text, amina).statusCode()).isEqualTo(201);

            Ran list = Ran.apart("key", "list", "--store", store);
            assertThat(list.messages())
                    .contains("amina\treviewer\tinternal", "intern\treader\tpublic", "\tgood")
                    .doesNotContain(amina, intern);

            assertThat(Ran.apart("key", "revoke", "amina", "--store", store).code())
                    .isZero();
            assertThat(soon(desk, amina, 401)).isEqualTo(401);
            assertThat(desk.get("api/v1/about", intern).statusCode()).isEqualTo(200);
            assertThat(Ran.apart("key", "list", "--store", store).messages()).contains("revoked 2");
            isRefused(2, Ran.apart("key", "revoke", "amina", "--store", store), "nobody called amina has a key");
            assertThat(desk.process().messages()).doesNotContain(amina, intern);
        }
    }
}
