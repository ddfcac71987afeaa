package org.marsad.ledger.store;

import org.junit.jupiter.api.Tag;

@Tag("long")
class PostgresqlUndoTest extends UndoContract {
    @Override
    String newStore() {
        return PostgresqlServer.newDatabase();
    }
}
