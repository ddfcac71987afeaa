package org.marsad.ledger.store;

class PostgresqlSearchTest extends SearchContract {
    @Override
    String newStore() {
        return PostgresqlServer.newDatabase();
    }
}
