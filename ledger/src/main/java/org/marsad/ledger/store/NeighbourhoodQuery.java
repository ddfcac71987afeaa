package org.marsad.ledger.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.marsad.ledger.merge.Neighbourhood;

/**
 * Finds what lies in an event's neighbourhood. It is asked for every event that is kept, so that one prepared statement is
 * used again and again.
 */
final class NeighbourhoodQuery implements AutoCloseable {
    /** An event that lasts longer than this, in days, is told by its year. */
    static final int LONG_DAYS = 40;

    private static final int YEAR_DAYS = 400;

    /** Nine cells, the region and the country. */
    private static final int BLOCKS = 11;

    private final PreparedStatement statement;

    NeighbourhoodQuery(Handle handle) {
        try {
            statement = handle.getConnection()
                    .prepareStatement("select n.told from neighbourhood n where n.block in ("
                            + String.join(", ", Collections.nCopies(BLOCKS, "?"))
                            + ") and n.first_day between ? and ? and n.last_day >= ?"
                            + " and (n.first_day >= ? or n.last_day - n.first_day > " + LONG_DAYS + ")");
        } catch (SQLException e) {
            throw new ConnectionException(e);
        }
    }

    /** Numbers of told events, that of the event itself among them. */
    List<Integer> of(Neighbourhood where) {
        List<String> blocks = where.looksIn();
        if (blocks.size() > BLOCKS) {
            throw new IllegalStateException(
                    "a neighbourhood looks in " + BLOCKS + " blocks at most, but was " + blocks);
        }
        int first = (int) where.first().toEpochDay();
        int last = (int) where.last().toEpochDay();
        List<Integer> numbers = new ArrayList<>();
        try {
            for (int i = 0; i < BLOCKS; i++) {
                statement.setString(i + 1, blocks.get(Math.min(i, blocks.size() - 1)));
            }
            statement.setInt(BLOCKS + 1, first - YEAR_DAYS);
            statement.setInt(BLOCKS + 2, last);
            statement.setInt(BLOCKS + 3, first);
            statement.setInt(BLOCKS + 4, first - LONG_DAYS);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    numbers.add(rows.getInt(1));
                }
            }
        } catch (SQLException e) {
            throw new ConnectionException(e);
        }
        return numbers;
    }

    @Override
    public void close() {
        try {
            statement.close();
        } catch (SQLException e) {
            throw new ConnectionException(e);
        }
    }
}
