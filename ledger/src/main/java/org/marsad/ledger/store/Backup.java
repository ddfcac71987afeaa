package org.marsad.ledger.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.marsad.region.Region;

/**
 * Copies a ledger as it stands at one moment into an SQLite file, while others may read and write it. The copy of a
 * PostgreSQL database is a ledger like any other: Marsad opens it where it lies.
 */
public final class Backup {
    private final Ledger ledger;
    private final Region region;
    private final Watcher watcher;

    public Backup(Ledger ledger, Region region, Watcher watcher) {
        this.ledger = ledger;
        this.region = region;
        this.watcher = watcher;
    }

    /**
     * Writes the copy beside its place, checks it, and only then puts it there.
     *
     * @param replace whether a file that stands there may be replaced
     * @return rows copied, by table
     * @throws StoreException when the place is taken, the copy cannot be written, or it is not whole
     */
    public Map<String, Long> to(Path file, boolean replace) {
        refuse(file, replace);
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            remove(part);
            Map<String, Long> expected = ledger.database().dialect() == Dialect.SQLITE ? vacuumed(part) : copied(part);
            check(part, expected);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return expected;
        } catch (IOException e) {
            throw new StoreException("backup " + file + " cannot be written: " + e.getMessage(), e);
        } finally {
            discard(part);
        }
    }

    private void refuse(Path file, boolean replace) {
        if (Files.isDirectory(file)) {
            throw new StoreException("backup " + file + " is a folder. Maybe name a file in it.");
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new StoreException("backup " + file + " cannot be written: there is no folder " + folder + ".");
        }
        if (!Files.exists(file)) {
            return;
        }
        if (isStore(file)) {
            throw new StoreException("backup " + file + " is the ledger itself. Maybe give another name.");
        }
        if (!replace) {
            throw new StoreException(
                    "backup " + file + " exists already. Maybe give another name, or replace it: --force");
        }
        if (Files.exists(file.resolveSibling(file.getFileName() + "-wal"))) {
            throw new StoreException("backup " + file
                    + " is a ledger that is open, or was not closed; it is not replaced. Maybe give another name.");
        }
    }

    private boolean isStore(Path file) {
        try {
            return ledger.database().dialect() == Dialect.SQLITE && Files.isSameFile(Path.of(ledger.name()), file);
        } catch (IOException e) {
            return false;
        }
    }

    /** SQLite copies a file itself, and packs it. */
    private Map<String, Long> vacuumed(Path part) {
        watcher.at("copying", 0, 1);
        ledger.database().outsideTransactions(handle -> handle.execute("vacuum into ?", part.toString()));
        try (Database copy = Database.open(part.toString(), Database.Access.READ)) {
            return copy.read(handle -> Rules.counts(handle, Migrations.OF_THIS_PROGRAM.tables()));
        }
    }

    private Map<String, Long> copied(Path part) {
        try (Ledger copy = Ledger.create(part.toString(), region)) {
            return ledger.database().read(from -> {
                copy.database().write(to -> {
                    for (String table : Migrations.OF_THIS_PROGRAM.tables()) {
                        new TableCopy(from, to, table).run(watcher);
                    }
                    new Recomputing(to, copy, watcher).words();
                    return true;
                });
                return Rules.counts(from, Migrations.OF_THIS_PROGRAM.tables());
            });
        }
    }

    private void check(Path part, Map<String, Long> expected) {
        List<Flaw> flaws = new ArrayList<>();
        try (Ledger copy = Ledger.read(part.toString(), region)) {
            Map<String, Long> there =
                    copy.database().read(handle -> Rules.counts(handle, Migrations.OF_THIS_PROGRAM.tables()));
            if (!there.equals(expected)) {
                throw new StoreException("backup of " + ledger.name() + " is not whole: it has " + there
                        + " rows, the ledger " + expected + ". Maybe the disk is failing; run the command again.");
            }
            new Verification(copy, watcher).runOnKept(flaws::add);
        }
        if (!flaws.isEmpty()) {
            Flaw first = flaws.get(0);
            throw new StoreException("backup of " + ledger.name() + " was not made, for it would have " + flaws.size()
                    + " flaws, the first: " + first.row() + ": " + first.message()
                    + ". Maybe see whether the ledger has them: marsad verify");
        }
    }

    private static void remove(Path part) throws IOException {
        for (String end : List.of("", "-wal", "-shm", "-journal")) {
            Files.deleteIfExists(part.resolveSibling(part.getFileName() + end));
        }
    }

    private static void discard(Path part) {
        try {
            remove(part);
        } catch (IOException e) {
            // What failed before says more.
        }
    }
}
