package org.marsad.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Counts merged events by when they began, without looking at their accounts. */
final class EventCounts {
    private final Handle handle;

    EventCounts(Handle handle) {
        this.handle = handle;
    }

    /** In the order of periods, the undated last, then of groups. */
    List<EventCount> of(EventFilter filter, EventCount.Period period, EventCount.Split split) {
        EventConditions conditions = new EventConditions(filter);
        boolean dated = filter.from() != null || filter.to() != null;
        String grouped = split == EventCount.Split.NONE ? "period" : "period, grp";
        return conditions
                .bind(handle.createQuery("select " + period.sql() + " as period, "
                        + (split == EventCount.Split.NONE ? "null" : split.sql()) + " as grp, count(*) as events,"
                        + " sum(e.killed_low) as low, sum(e.killed_high) as high,"
                        + " sum(case when e.killed_low is not null and e.killed_high is null then 1 else 0 end) as open"
                        + " from event e where " + (dated ? "e.date_from is not null" : "1 = 1") + conditions.on("e")
                        + " group by " + grouped + " order by case when " + period.sql()
                        + " is null then 1 else 0 end, " + grouped))
                .map((row, context) -> count(row))
                .list();
    }

    private static EventCount count(ResultSet row) throws SQLException {
        return new EventCount(
                row.getString("period"),
                row.getString("grp"),
                row.getLong("events"),
                sum(row, "low"),
                sum(row, "high"),
                row.getLong("open"));
    }

    private static @Nullable Long sum(ResultSet row, String column) throws SQLException {
        long sum = row.getLong(column);
        return row.wasNull() ? null : sum;
    }
}
