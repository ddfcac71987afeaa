package org.marsad.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
        Map<Key, EventCount> counts = new TreeMap<>(ORDER);
        for (EventCount day : days(filter, split)) {
            String date = day.period();
            String shown = date == null ? null : period.of(date);
            counts.merge(new Key(shown, day.group()), day.in(shown), EventCount::plus);
        }
        return List.copyOf(counts.values());
    }

    private record Key(@Nullable String period, @Nullable String group) {}

    private static final Comparator<Key> ORDER = Comparator.comparing(
                    Key::period, Comparator.nullsLast(Comparator.<String>naturalOrder()))
            .thenComparing(Key::group, Comparator.nullsLast(Comparator.<String>naturalOrder()));

    /** By days, in the order of an index that has all that is counted. */
    private List<EventCount> days(EventFilter filter, EventCount.Split split) {
        EventConditions conditions = EventConditions.of(filter, handle);
        String grouped = switch (split) {
            case NONE -> "e.date_from";
            case TYPE -> "e.date_from, e.event_type";
            case COUNTRY -> "e.iso3, e.date_from";
        };
        return conditions
                .bind(handle.createQuery("select e.date_from as period, " + split.sql() + " as grp, count(*) as events,"
                        + " sum(e.killed_low) as low, sum(e.killed_high) as high,"
                        + " sum(case when e.killed_low is not null and e.killed_high is null then 1 else 0 end) as open"
                        + " from event e where 1 = 1" + conditions.onBegun("e") + " group by " + grouped))
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
