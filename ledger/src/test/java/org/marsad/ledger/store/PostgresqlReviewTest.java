package org.marsad.ledger.store;

class PostgresqlReviewTest extends ReviewContract {
    @Override
    String newStore() {
        return PostgresqlServer.newDatabase();
    }
}
