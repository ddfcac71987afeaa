package org.marsad.ledger.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteVerificationTest extends VerificationContract {
    @TempDir
    Path folder;

    @Override
    String newStore() {
        return folder.resolve("marsad.db").toString();
    }

    @Override
    String inWordsOfTheStore(String sql) {
        if (sql.equals("DOUBLE")) {
            return "insert into report_words (rowid, words) values (999, 'word')";
        }
        return sql.replace(
                "delete from report_words where REPORT = 2",
                "insert into report_words (report_words) values ('delete-all')");
    }
}
