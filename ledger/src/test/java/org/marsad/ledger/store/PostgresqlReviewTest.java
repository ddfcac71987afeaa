package org.marsad.ledger.store;

import org.junit.jupiter.api.Tag;

@Tag("long")
class PostgresqlReviewTest extends ReviewContract {
    @Override
    String newStore() {
        return PostgresqlServer.newDatabase();
    }
}
