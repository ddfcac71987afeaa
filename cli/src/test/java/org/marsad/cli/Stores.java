package org.marsad.cli;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.marsad.ledger.store.EventFilter;
import org.marsad.ledger.store.Flaw;
import org.marsad.ledger.store.Ledger;
import org.marsad.ledger.store.Verification;
import org.marsad.ledger.store.Watcher;
import org.marsad.model.LedgerEvent;
import org.marsad.region.Region;
import org.marsad.region.RegionPack;

/** Where tests keep ledgers, and what they look up in them. */
final class Stores {
    private static final Region REGION = RegionPack.sahel();
    private static final AtomicInteger NAMES = new AtomicInteger();
    private static EmbeddedPostgres server;

    private Stores() {}

    /** Address of a store that is new. */
    static String fresh(String kind, Path folder) {
        int number = NAMES.incrementAndGet();
        return kind.equals("sqlite") ? folder.resolve("ledger" + number + ".db").toString() : database("l" + number);
    }

    private static synchronized String database(String name) {
        try {
            if (server == null) {
                server = EmbeddedPostgres.builder().start();
            }
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            }
            return server.getJdbcUrl("postgres", name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of what a query finds. */
    static List<String> ask(String store, String query) {
        String url = store.startsWith("jdbc:") ? store : "jdbc:sqlite:" + store;
        List<String> found = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    /** Whether it has tables: a process that is killed at once has made none. */
    static boolean isMade(String store) {
        if (!store.startsWith("jdbc:")) {
            return Files.exists(Path.of(store))
                    && !ask(store, "select name from sqlite_master where name = 'ledger_version'")
                            .isEmpty();
        }
        return !ask(store, "select tablename from pg_tables where tablename = 'ledger_version'")
                .isEmpty();
    }

    /** The texts that are kept, by SHA-256. */
    static Set<String> texts(String store) {
        return new TreeSet<>(ask(store, "select sha256 from report"));
    }

    /** Everything that {@code marsad verify} finds. */
    static List<Flaw> flaws(String store) {
        List<Flaw> flaws = new ArrayList<>();
        try (Ledger ledger = Ledger.read(store, REGION)) {
            new Verification(ledger, Watcher.NONE).run(flaws::add);
        }
        return flaws;
    }

    static List<LedgerEvent> events(String store) {
        List<LedgerEvent> events = new ArrayList<>();
        try (Ledger ledger = Ledger.read(store, REGION)) {
            ledger.events(EventFilter.ALL, null, events::add);
        }
        return events;
    }
}
