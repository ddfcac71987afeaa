package org.marsad.ledger.store;

import org.junit.jupiter.api.Tag;

@Tag("long")
class PostgresqlReviewInTimeTest extends ReviewInTimeContract {
    @Override
    String newStore() {
        return PostgresqlServer.newDatabase();
    }
}
