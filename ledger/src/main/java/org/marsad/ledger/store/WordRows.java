package org.marsad.ledger.store;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Writes rows of the index of words. */
final class WordRows {
    private final Insert words;
    private final Dialect dialect;
    private final SortedMap<Long, String> rows = new TreeMap<>();

    WordRows(Handle handle, Dialect dialect) {
        this.dialect = dialect;
        words = Insert.of(handle, dialect.addWords());
    }

    /** @param keys with a blank between two */
    void add(@Nullable LocalDate published, int report, String keys) {
        rows.put(WordRow.of(published, report), keys);
    }

    /** In the order of their numbers: SQLite writes out a part of its index whenever a row comes before the one before. */
    void send() {
        rows.forEach((row, keys) ->
                words.with("number", row).with("words", dialect.indexed(keys)).add());
        rows.clear();
        words.send();
    }
}
