package org.marsad.ledger.store;

class PostgresqlHistoryTest extends HistoryContract {
    @Override
    String newStore() {
        return PostgresqlServer.newDatabase();
    }
}
