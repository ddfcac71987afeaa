package org.marsad.ledger.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.HandleConsumer;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/** An open store: one connection that writes, one that reads, and what either may throw put into words. */
final class Database implements AutoCloseable {
    private static final String POSTGRESQL = "jdbc:postgresql:";

    /** A transaction that reads sees one state of the store from its first query to its last. */
    private static final String ONE_SNAPSHOT = "-c default_transaction_isolation=repeatable\\ read";

    private static final int PAGE_CACHE_KIB = 64 * 1024;

    private static final int VALID_WITHIN_SECONDS = 5;

    /** What is done where there is no store yet, and whether it will be written. */
    enum Access {
        READ,
        WRITE,
        CREATE
    }

    private final String name;
    private final Dialect dialect;
    private final Jdbi writing;
    private final Jdbi reading;
    private @Nullable Handle writer;
    private @Nullable Handle reader;

    private Database(String name, Dialect dialect, DataSource writing, DataSource reading) {
        this.name = name;
        this.dialect = dialect;
        this.writing = Jdbi.create(writing);
        this.reading = Jdbi.create(reading);
    }

    /**
     * @param store path of an SQLite file, or {@code jdbc:postgresql://…}
     * @throws StoreException when there is none and none may be made, or it is not Marsad's, newer, locked or broken
     */
    static Database open(String store, Access access) {
        return open(store, access, Migrations.OF_THIS_PROGRAM);
    }

    /** As {@link #open(String, Access)}, for a program that knows these versions of the tables. */
    static Database open(String store, Access access, Migrations migrations) {
        Database database = store.startsWith(POSTGRESQL) ? postgresql(store) : sqlite(store, access);
        try {
            int version = database.read(Migrations::versionOf);
            migrations.refuseNewer(version, database.name);
            if (version < migrations.newest()) {
                if (access == Access.READ) {
                    throw new StoreException("store " + database.name
                            + (version == 0
                                    ? " is empty. Maybe take reports in first: marsad ingest PATH --store "
                                    : " has older tables. Maybe bring them up to date: marsad verify --repair --store ")
                            + database.name);
                }
                database.write(handle -> {
                    migrations.migrate(handle, database.dialect, database.name);
                    return version;
                });
            }
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static Database postgresql(String url) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        try {
            source.setUrl(url);
        } catch (IllegalArgumentException e) {
            throw new StoreException(
                    "store " + withoutPassword(url)
                            + " is no address of a PostgreSQL database. Maybe write jdbc:postgresql://HOST/DATABASE?user=NAME",
                    e);
        }
        source.setReWriteBatchedInserts(true);
        source.setApplicationName("marsad");
        PGSimpleDataSource reading = new PGSimpleDataSource();
        reading.setUrl(url);
        reading.setApplicationName("marsad");
        String options = reading.getOptions();
        reading.setOptions((options == null ? "" : options + " ") + ONE_SNAPSHOT);
        return new Database(withoutPassword(url), Dialect.POSTGRESQL, source, reading);
    }

    /** A password may stand in the address; messages must not repeat it. */
    private static String withoutPassword(String url) {
        return url.replaceAll("(?i)(password=)[^&]*", "$1***").replaceAll("(//[^/@:]*:)[^@/]*@", "$1***@");
    }

    private static Database sqlite(String file, Access access) {
        Path path = Path.of(file);
        if (Files.isDirectory(path)) {
            throw new StoreException(
                    "store " + file + " is a folder. Maybe name a file in it: " + path.resolve("marsad.db"));
        }
        if (access != Access.CREATE && !Files.exists(path)) {
            throw new StoreException("store " + file
                    + " does not exist. Maybe take reports in first: marsad ingest PATH --store " + file);
        }
        Path folder = path.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            try {
                Files.createDirectories(folder);
            } catch (IOException e) {
                throw new StoreException("store " + file + " cannot be made: folder " + folder + " cannot be made.", e);
            }
        }
        return new Database(
                file, Dialect.SQLITE, source(file, TransactionMode.IMMEDIATE), source(file, TransactionMode.DEFERRED));
    }

    private static DataSource source(String file, TransactionMode mode) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setTransactionMode(mode);
        config.setBusyTimeout((int) Patience.ofThisProcess().toMillis());
        config.enforceForeignKeys(true);
        config.setCacheSize(-PAGE_CACHE_KIB);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    String name() {
        return name;
    }

    Dialect dialect() {
        return dialect;
    }

    /** Does all of it or nothing, with every other writer kept out until it is done. */
    synchronized <T> T write(HandleCallback<T, RuntimeException> work) {
        try {
            if (writer == null) {
                writer = writing.open();
            }
            return writer.inTransaction(handle -> {
                dialect.lockForWriting(handle, Patience.ofThisProcess());
                return work.withHandle(handle);
            });
        } catch (JdbiException e) {
            writer = unlessLost(writer);
            throw explained(e);
        }
    }

    /** Sees the store as it stood when the work began. */
    <T> T read(HandleCallback<T, RuntimeException> work) {
        synchronized (reading) {
            try {
                if (reader == null) {
                    reader = reading.open();
                }
                return reader.inTransaction(work);
            } catch (JdbiException e) {
                reader = unlessLost(reader);
                throw explained(e);
            }
        }
    }

    /** For the few statements that no transaction may hold. */
    void outsideTransactions(HandleConsumer<RuntimeException> work) {
        try {
            reading.useHandle(work);
        } catch (JdbiException e) {
            throw explained(e);
        }
    }

    StoreException explained(JdbiException e) {
        Throwable cause = e;
        while (cause.getCause() != null
                && (!(cause instanceof SQLException) || cause instanceof BatchUpdateException)) {
            // The message of a batch repeats the rows; the cause says what is wrong.
            cause = cause.getCause();
        }
        return new StoreException("store " + name + " " + Trouble.words(cause), e);
    }

    /** A connection that is of no use any more is given up, so that the next work opens another. */
    private static @Nullable Handle unlessLost(@Nullable Handle handle) {
        try {
            if (handle == null || handle.getConnection().isValid(VALID_WITHIN_SECONDS)) {
                return handle;
            }
        } catch (SQLException | JdbiException e) {
            // As good as lost.
        }
        close(handle);
        return null;
    }

    @Override
    public void close() {
        close(reader);
        close(writer);
        reader = null;
        writer = null;
    }

    private static void close(@Nullable Handle handle) {
        if (handle != null) {
            try {
                handle.close();
            } catch (JdbiException e) {
                // The server is gone already, or the work above has failed and says why.
            }
        }
    }
}
