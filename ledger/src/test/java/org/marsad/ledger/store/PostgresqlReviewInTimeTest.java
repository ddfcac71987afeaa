package org.marsad.ledger.store;

class PostgresqlReviewInTimeTest extends ReviewInTimeContract {
    @Override
    String newStore() {
        return PostgresqlServer.newDatabase();
    }
}
