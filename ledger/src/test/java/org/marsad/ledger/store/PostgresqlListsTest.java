package org.marsad.ledger.store;

import org.junit.jupiter.api.BeforeAll;

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
