package org.marsad.cli;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** A PostgreSQL server of its own, which dies when it is told to and can be started again on what it left. */
final class MortalServer implements AutoCloseable {
    private static final int ENDS_WITHIN_SECONDS = 60;

    /** How a server may go. */
    enum End {
        /** {@code kill -9}, as when the machine loses its power: the server and all its processes see nothing of it. */
        KILLED,
        /** {@code pg_ctl stop -m immediate}: all sessions are cut off, nothing is put in order. */
        STOPPED_AT_ONCE,
        /** {@code pg_ctl stop -m fast}: sessions are told to go. */
        SHUT_DOWN
    }

    private final Path data;
    private EmbeddedPostgres server;

    /** @param data folder of the server, made where there is none */
    MortalServer(Path data) {
        this.data = data;
        this.server = started(0);
    }

    private EmbeddedPostgres started(int port) {
        try {
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    // What a transaction wrote is on the disk when it ends, as it is with any server but those for
                    // tests.
                    .setServerConfig("synchronous_commit", "on");
            return (port == 0 ? builder : builder.setPort(port)).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Address of a new database. */
    String newDatabase(String name) {
        execute("postgres", "create database " + name);
        return address("postgres", name);
    }

    String address(String user, String database) {
        return server.getJdbcUrl(user, database);
    }

    void execute(String database, String sql) {
        try (Connection connection = server.getDatabase("postgres", database).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets this user in with a password only; everybody else as before. */
    void askForPassword(String user, String password) {
        execute("postgres", "create user " + user + " password '" + password + "'");
        Path rules = data.resolve("pg_hba.conf");
        try {
            Files.writeString(rules, "host all " + user + " all scram-sha-256\n" + Files.readString(rules));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        execute("postgres", "select pg_reload_conf()");
    }

    void end(End end) {
        try {
            ProcessHandle main = main();
            List<ProcessHandle> all =
                    Stream.concat(Stream.of(main), main.descendants()).toList();
            switch (end) {
                case KILLED -> all.forEach(ProcessHandle::destroyForcibly);
                case STOPPED_AT_ONCE -> signal("-QUIT", main);
                case SHUT_DOWN -> signal("-INT", main);
            }
            for (ProcessHandle one : all) {
                one.onExit().get(ENDS_WITHIN_SECONDS, TimeUnit.SECONDS);
            }
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the server goes on after " + end, e);
        }
    }

    /** It writes the number of its main process down when it starts. */
    private ProcessHandle main() throws IOException {
        try (Stream<String> lines = Files.lines(data.resolve("postmaster.pid"))) {
            return ProcessHandle.of(Long.parseLong(lines.findFirst().orElseThrow()))
                    .orElseThrow();
        }
    }

    private static void signal(String signal, ProcessHandle process) throws IOException, InterruptedException {
        new ProcessBuilder("kill", signal, Long.toString(process.pid())).start().waitFor();
    }

    /** Starts it again on the same data and the same port. */
    void startAgain() {
        server = started(server.getPort());
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
