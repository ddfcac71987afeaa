package org.marsad.ledger.store;

import org.junit.jupiter.api.BeforeAll;

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
            return "alter table report_words drop constraint report_words_report_fkey;"
                    + " insert into report_words values (999, to_tsvector('simple', 'word'))";
        }
        return sql.replace("REPORT", "report");
    }
}
