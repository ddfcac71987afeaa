package org.marsad.ledger.store;

import org.junit.jupiter.api.BeforeAll;

class PostgresqlMigrationsTest extends MigrationsContract {
    @BeforeAll
    static void start() {
        PostgresqlServer.start();
    }

    @Override
    String newStore() {
        return PostgresqlServer.newDatabase();
    }
}
