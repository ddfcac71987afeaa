package org.marsad.ledger.store;

import org.junit.jupiter.api.Tag;

@Tag("long")
class PostgresqlSearchTest extends SearchContract {
    @Override
    String newStore() {
        return PostgresqlServer.newDatabase();
    }
}
