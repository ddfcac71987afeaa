package org.marsad.ledger.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** Copies the rows of one table from one store into another that has the same tables, some at a time. */
final class TableCopy {
    private static final int AT_ONCE = 1000;

    private final Handle from;
    private final Handle to;
    private final String table;

    TableCopy(Handle from, Handle to, String table) {
        this.from = from;
        this.to = to;
        this.table = table;
    }

    void run(Watcher watcher) {
        long all = from.createQuery("select count(*) from " + table)
                .mapTo(Long.class)
                .one();
        watcher.at("copying table " + table, 0, all);
        try {
            copy(from.getConnection(), to.getConnection(), all, watcher);
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException("copying table " + table, e, null);
        }
    }

    private void copy(Connection source, Connection target, long all, Watcher watcher) throws SQLException {
        try (Statement select = source.createStatement()) {
            // PostgreSQL's driver hands rows over in parts only when told how many
            select.setFetchSize(AT_ONCE);
            try (ResultSet rows = select.executeQuery("select * from " + table)) {
                List<String> columns = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    columns.add(rows.getMetaData().getColumnName(i));
                }
                String sql = "insert into " + table + " (" + String.join(", ", columns) + ") values ("
                        + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
                try (PreparedStatement insert = target.prepareStatement(sql)) {
                    copy(rows, columns.size(), insert, all, watcher);
                }
            }
        }
    }

    private void copy(ResultSet rows, int columns, PreparedStatement insert, long all, Watcher watcher)
            throws SQLException {
        long done = 0;
        while (rows.next()) {
            for (int i = 1; i <= columns; i++) {
                insert.setObject(i, rows.getObject(i));
            }
            insert.addBatch();
            done++;
            if (done % AT_ONCE == 0) {
                insert.executeBatch();
                watcher.at("copying table " + table, done, all);
            }
        }
        insert.executeBatch();
    }
}
