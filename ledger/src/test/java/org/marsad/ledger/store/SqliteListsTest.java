package org.marsad.ledger.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteListsTest extends ListsContract {
    @TempDir
    Path folder;

    @Override
    String newStore() {
        return folder.resolve("marsad.db").toString();
    }
}
