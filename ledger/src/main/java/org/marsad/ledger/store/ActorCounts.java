package org.marsad.ledger.store;

import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** Counts how often actors stand in the ledger, by their canonical names. */
final class ActorCounts {
    private final Handle handle;

    ActorCounts(Handle handle) {
        this.handle = handle;
    }

    /** @param filter which merged events count; statements are counted where all events are */
    Map<String, ActorCount> of(EventFilter filter) {
        Map<String, ActorCount> counts = new TreeMap<>();
        events(filter, counts);
        if (filter.equals(EventFilter.ALL)) {
            statements(counts);
        }
        return counts;
    }

    private void events(EventFilter filter, Map<String, ActorCount> counts) {
        EventConditions conditions = new EventConditions(filter);
        String wanted = conditions.on("e");
        String from = wanted.isEmpty() ? "party y" : "party y join event e on e.id = y.event";
        conditions
                .bind(handle.createQuery("select y.name as name,"
                        + " sum(case when y.side = 'perpetrator' then 1 else 0 end) as perpetrator,"
                        + " sum(case when y.side = 'target' then 1 else 0 end) as target,"
                        + " count(distinct y.event) as events from " + from
                        + (wanted.isEmpty() ? "" : " where 1 = 1" + wanted) + " group by y.name"))
                .map((row, context) -> Map.entry(
                        row.getString("name"),
                        new ActorCount(row.getLong("perpetrator"), row.getLong("target"), row.getLong("events"), 0)))
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
    }

    private void statements(Map<String, ActorCount> counts) {
        handle.createQuery(
                        "select speaker_name as name, count(*) as statements from statement where speaker_id is not null"
                                + " and reading in (select max(number) from reading group by report) group by speaker_name")
                .map((row, context) -> Map.entry(row.getString("name"), row.getLong("statements")))
                .forEach(entry -> {
                    ActorCount events = counts.getOrDefault(entry.getKey(), ActorCount.NONE);
                    counts.put(
                            entry.getKey(),
                            new ActorCount(events.perpetrator(), events.target(), events.events(), entry.getValue()));
                });
    }
}
