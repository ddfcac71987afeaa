package org.marsad.ledger.store;

import org.junit.jupiter.api.Tag;

@Tag("long")
class PostgresqlHistoryTest extends HistoryContract {
    @Override
    String newStore() {
        return PostgresqlServer.newDatabase();
    }
}
