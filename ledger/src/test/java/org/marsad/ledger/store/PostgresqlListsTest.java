package org.marsad.ledger.store;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;

@Tag("long")
class PostgresqlListsTest extends ListsContract {
    @BeforeAll
    static void start() {
        PostgresqlServer.start();
    }

    @Override
    String newStore() {
        return PostgresqlServer.newDatabase();
    }
}
