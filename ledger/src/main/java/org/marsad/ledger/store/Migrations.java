package org.marsad.ledger.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;

/**
 * Brings a store's tables to the newest version, one numbered file after the other, and refuses a newer store.
 *
 * @param files beside this class; the first makes version 1, each further one the next
 */
record Migrations(List<String> files) {
    static final Migrations OF_THIS_PROGRAM = new Migrations(
            List.of("001-ledger.sql", EventFigures.MIGRATION, "003-keys.sql", "004-lists.sql", "005-undone.sql"));

    private static final Pattern TABLE = Pattern.compile("^create table (\\w+)");

    Migrations {
        files = List.copyOf(files);
    }

    int newest() {
        return files.size();
    }

    /** Version of the store's tables; 0 where there are none. */
    static int versionOf(Handle handle) {
        boolean known = handle.queryMetadata(data -> data.getTables(null, null, "ledger_version", null))
                .mapToMap()
                .findFirst()
                .isPresent();
        return known
                ? handle.createQuery("select coalesce(max(version), 0) from ledger_version")
                        .mapTo(Integer.class)
                        .one()
                : 0;
    }

    /** Call within a transaction of the only writer. */
    void migrate(Handle handle, Dialect dialect, String store) {
        int version = versionOf(handle);
        refuseNewer(version, store);
        if (version == 0) {
            handle.execute("create table ledger_version (version integer primary key, applied_at text not null)");
        }
        for (int next = version + 1; next <= newest(); next++) {
            statements(read(files.get(next - 1))).forEach(handle::execute);
            if (next == 1) {
                dialect.searchTables().forEach(handle::execute);
            }
            if (files.get(next - 1).equals(EventFigures.MIGRATION)) {
                new EventFigures(handle).fill();
            }
            handle.execute(
                    "insert into ledger_version (version, applied_at) values (?, ?)",
                    next,
                    Instant.now().toString());
        }
    }

    /** @throws StoreException when a newer Marsad has written the store */
    void refuseNewer(int version, String store) {
        if (version > newest()) {
            throw new StoreException("store " + store + " has tables of version " + version
                    + ", but this Marsad knows versions up to " + newest() + ". Maybe update Marsad.");
        }
    }

    private static String read(String file) {
        try (InputStream in = Migrations.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("migration " + file + " must be packed beside its class");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names of all tables but that of the version and those of the index of words, each after those that it refers to. */
    List<String> tables() {
        List<String> tables = new ArrayList<>();
        for (String file : files) {
            for (String statement : statements(read(file))) {
                Matcher table = TABLE.matcher(statement);
                if (table.find()) {
                    tables.add(table.group(1));
                }
            }
        }
        return tables;
    }

    /** The statements of a file; comments stand on lines of their own. */
    static List<String> statements(String sql) {
        StringBuilder plain = new StringBuilder();
        sql.lines()
                .filter(line -> !line.strip().startsWith("--"))
                .forEach(line -> plain.append(line).append('\n'));
        List<String> statements = new ArrayList<>();
        for (String statement : plain.toString().split(";", -1)) {
            if (!statement.isBlank()) {
                statements.add(statement.strip());
            }
        }
        return statements;
    }
}
