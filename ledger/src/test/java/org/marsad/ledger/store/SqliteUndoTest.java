package org.marsad.ledger.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteUndoTest extends UndoContract {
    @TempDir
    Path folder;

    @Override
    String newStore() {
        return folder.resolve("marsad.db").toString();
    }
}
