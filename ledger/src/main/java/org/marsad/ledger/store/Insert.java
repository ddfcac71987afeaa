package org.marsad.ledger.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.marsad.model.WellFormed;

/**
 * Rows for one table, collected and sent together. Straight on JDBC: a report has dozens of rows, and binding their values
 * is a good part of what keeping it costs.
 */
final class Insert {
    private static final Pattern PLACEHOLDER = Pattern.compile(":(\\w+)");

    private final Handle handle;
    private final String sql;
    private final Map<String, Integer> positions = new HashMap<>();
    private @Nullable PreparedStatement statement;

    private Insert(Handle handle, String sql) {
        this.handle = handle;
        for (MatchResult found : PLACEHOLDER.matcher(sql).results().toList()) {
            positions.put(found.group(1), positions.size() + 1);
        }
        this.sql = PLACEHOLDER.matcher(sql).replaceAll("?");
    }

    /** @param columns a row binds each of them under its own name */
    static Insert into(Handle handle, String table, String... columns) {
        return of(handle, sql(table, columns));
    }

    /** As {@link #into}, but what stands there already is left as it is. */
    static Insert missingInto(Handle handle, String table, String... columns) {
        return of(handle, sql(table, columns) + " on conflict do nothing");
    }

    /** @param sql with each value as {@code :name}, each name once */
    static Insert of(Handle handle, String sql) {
        return new Insert(handle, sql);
    }

    private static String sql(String table, String... columns) {
        return "insert into " + table + " (" + String.join(", ", columns) + ") values ("
                + Arrays.stream(columns).map(column -> ":" + column).collect(Collectors.joining(", ")) + ")";
    }

    Insert with(String column, @Nullable String value) {
        return bind(column, value == null ? null : WellFormed.text(value));
    }

    Insert with(String column, @Nullable Integer value) {
        return bind(column, value);
    }

    Insert with(String column, @Nullable Long value) {
        return bind(column, value);
    }

    Insert with(String column, @Nullable Double value) {
        return bind(column, value);
    }

    Insert with(String column, boolean value) {
        return bind(column, value ? 1 : 0);
    }

    private Insert bind(String column, @Nullable Object value) {
        Integer position = positions.get(column);
        if (position == null) {
            throw new IllegalArgumentException("column is " + column + ", but the row has " + positions.keySet());
        }
        try {
            PreparedStatement rows = statement;
            if (rows == null) {
                rows = handle.getConnection().prepareStatement(sql);
                statement = rows;
            }
            if (value == null) {
                rows.setNull(position, Types.NULL);
            } else if (value instanceof String text) {
                rows.setString(position, text);
            } else if (value instanceof Integer number) {
                rows.setInt(position, number);
            } else if (value instanceof Long number) {
                rows.setLong(position, number);
            } else {
                rows.setDouble(position, (Double) value);
            }
            return this;
        } catch (SQLException e) {
            throw new ConnectionException(e);
        }
    }

    /** Ends the row: each of its columns must have been bound. */
    void add() {
        PreparedStatement rows = statement;
        if (rows == null) {
            throw new IllegalStateException("a row without values cannot be added: " + sql);
        }
        try {
            rows.addBatch();
        } catch (SQLException e) {
            throw new ConnectionException(e);
        }
    }

    /** Sends the rows; the rows of other tables that these refer to must have been sent before. */
    void send() {
        PreparedStatement rows = statement;
        statement = null;
        if (rows == null) {
            return;
        }
        try (rows) {
            rows.executeBatch();
        } catch (SQLException e) {
            throw new ConnectionException(e);
        }
    }
}
