package org.marsad.ledger.store;

class PostgresqlUndoTest extends UndoContract {
    @Override
    String newStore() {
        return PostgresqlServer.newDatabase();
    }
}
