package org.marsad.ledger.store;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Rows for one table, collected and sent together. */
final class Insert {
    private final PreparedBatch batch;

    private Insert(PreparedBatch batch) {
        this.batch = batch;
    }

    /** @param columns a row binds each of them under its own name */
    static Insert into(Handle handle, String table, String... columns) {
        return of(handle, sql(table, columns));
    }

    /** As {@link #into}, but what stands there already is left as it is. */
    static Insert missingInto(Handle handle, String table, String... columns) {
        return of(handle, sql(table, columns) + " on conflict do nothing");
    }

    static Insert of(Handle handle, String sql) {
        return new Insert(handle.prepareBatch(sql));
    }

    private static String sql(String table, String... columns) {
        return "insert into " + table + " (" + String.join(", ", columns) + ") values ("
                + Arrays.stream(columns).map(column -> ":" + column).collect(Collectors.joining(", ")) + ")";
    }

    Insert with(String column, @Nullable Object value) {
        batch.bind(column, value instanceof String text ? storable(text) : value);
        return this;
    }

    /** The same text with U+FFFD for what no database keeps (NUL, lone surrogates), one code point for one. */
    static String storable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isUnstorable(text, i)) {
                StringBuilder clean = new StringBuilder(text);
                for (int j = i; j < text.length(); j++) {
                    if (isUnstorable(text, j)) {
                        clean.setCharAt(j, '\uFFFD');
                    }
                }
                return clean.toString();
            }
        }
        return text;
    }

    private static boolean isUnstorable(String text, int index) {
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return index == 0 || !Character.isHighSurrogate(text.charAt(index - 1));
        }
        return c == 0;
    }

    Insert with(String column, boolean value) {
        batch.bind(column, value ? 1 : 0);
        return this;
    }

    void add() {
        batch.add();
    }

    /** Sends the rows; the rows of other tables that these refer to must have been sent before. */
    void send() {
        if (batch.size() > 0) {
            batch.execute();
        }
    }
}
