package org.marsad.ledger.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteBackupTest extends BackupContract {
    @TempDir
    Path folder;

    @Override
    String newStore() {
        return folder.resolve("marsad.db").toString();
    }

    @Test
    void a_ledger_is_not_copied_onto_itself() {
        Path store = folder.resolve("marsad.db");
        try (Ledger ledger = Ledger.open(store.toString(), LedgerContract.REGION)) {
            Backup backup = new Backup(ledger, LedgerContract.REGION, Watcher.NONE);

            assertThatThrownBy(() -> backup.to(store, true)).hasMessageContaining("is the ledger itself");
        }
    }
}
