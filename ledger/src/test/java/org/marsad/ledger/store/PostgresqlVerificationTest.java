package org.marsad.ledger.store;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;

@Tag("long")
class PostgresqlVerificationTest extends VerificationContract {
    @BeforeAll
    static void start() {
        PostgresqlServer.start();
    }

    @Override
    String newStore() {
        return PostgresqlServer.newDatabase();
    }

    @Override
    String inWordsOfTheStore(String sql) {
        if (sql.equals("DOUBLE")) {
            return "insert into report_words values (999, 'word')";
        }
        return sql.replace("REPORT", "number & 2147483647");
    }
}
