package org.marsad.ledger.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.marsad.model.DataIssue;
import org.marsad.model.DataIssue.Severity;
import org.marsad.model.EventPlace;
import org.marsad.model.LedgerEvent;
import org.marsad.model.PlacePrecision;

/** Reads what needs a person: uncertain merges, the likeliest first, then conflicting places by day, then issues. */
final class WaitingRows {
    private static final String DOUBTS = " from doubt d join member m on m.key = d.key"
            + " join member n on n.key = d.other_key join event e on e.id = m.event join event o on o.id = n.event"
            + " where ((1 = 1%s) or (1 = 1%s))";
    private static final String ISSUES = " from issue i left join report r on r.number = i.report"
            + " where i.severity in (<severities>)"
            + " and not exists (" + IssueRows.CLOSING + ")";

    private final Handle handle;
    private final WaitingFilter filter;
    private final EventConditions conditions;

    WaitingRows(Handle handle, WaitingFilter filter) {
        this.handle = handle;
        this.filter = filter;
        this.conditions = new EventConditions(filter.events());
    }

    /** How many there are of each kind that is wanted. */
    Map<Waiting.Kind, Integer> counts() {
        Map<Waiting.Kind, Integer> counts = new EnumMap<>(Waiting.Kind.class);
        for (Waiting.Kind kind : filter.kinds()) {
            counts.put(
                    kind,
                    query(kind, "select count(*)", "").mapTo(Integer.class).one());
        }
        return counts;
    }

    /** @param skip so many are passed over */
    List<Waiting> page(int skip, int limit) {
        List<Waiting> page = new ArrayList<>();
        int toSkip = skip;
        Map<Waiting.Kind, Integer> counts = counts();
        for (Waiting.Kind kind : Waiting.Kind.values()) {
            int count = counts.getOrDefault(kind, 0);
            if (toSkip < count && page.size() < limit) {
                String part = " limit " + (limit - page.size()) + " offset " + toSkip;
                page.addAll(
                        switch (kind) {
                            case DOUBT -> merges(part);
                            case PLACE -> places(part);
                            case ISSUE -> issues(part);
                        });
            }
            toSkip = Math.max(0, toSkip - count);
        }
        return page;
    }

    private Query query(Waiting.Kind kind, String select, String end) {
        return switch (kind) {
            case DOUBT -> bound(select + DOUBTS.formatted(conditions.on("e"), conditions.on("o")) + end);
            case PLACE -> bound(select + " from event e where e.conflict = 1" + conditions.on("e") + end);
            case ISSUE -> issues(select, end);
        };
    }

    private Query bound(String sql) {
        return conditions.bind(handle.createQuery(sql));
    }

    private record Doubt(String event, String other, double logOdds, List<String> why) {}

    private List<Waiting> merges(String part) {
        List<Doubt> doubts = query(
                        Waiting.Kind.DOUBT,
                        "select m.event, n.event as other, d.log_odds, d.why",
                        " order by d.log_odds desc, d.key, d.other_key" + part)
                .map((row, context) -> new Doubt(
                        row.getString("event"),
                        row.getString("other"),
                        row.getDouble("log_odds"),
                        Packed.words(row.getString("why"))))
                .list();
        Set<String> ids = new LinkedHashSet<>();
        doubts.forEach(doubt -> {
            ids.add(doubt.event());
            ids.add(doubt.other());
        });
        Map<String, LedgerEvent> events = events(ids);
        List<Waiting> merges = new ArrayList<>();
        for (Doubt doubt : doubts) {
            merges.add(new Waiting.UncertainMerge(
                    event(events, doubt.event()),
                    event(events, doubt.other()),
                    1 / (1 + Math.exp(-doubt.logOdds())),
                    doubt.why()));
        }
        return merges;
    }

    private Map<String, LedgerEvent> events(Collection<String> ids) {
        Map<String, LedgerEvent> events = new HashMap<>();
        new EventSearch(handle).byIds(ids).forEach(event -> events.put(event.id(), event));
        return events;
    }

    private static LedgerEvent event(Map<String, LedgerEvent> events, String id) {
        LedgerEvent event = events.get(id);
        if (event == null) {
            throw new IllegalStateException("event " + id + " must be there, for it has members");
        }
        return event;
    }

    private List<Waiting> places(String part) {
        List<String> ids = query(
                        Waiting.Kind.PLACE,
                        "select e.id",
                        " order by case when e.date_from is null then 1 else 0 end, e.date_from, e.id" + part)
                .mapTo(String.class)
                .list();
        Map<String, LedgerEvent> events = events(ids);
        List<Waiting> places = new ArrayList<>();
        for (String id : ids) {
            places.add(new Waiting.ConflictingPlace(event(events, id), named(id)));
        }
        return places;
    }

    private List<Waiting.NamedPlace> named(String event) {
        Map<String, EventPlace> byId = new LinkedHashMap<>();
        Map<String, List<String>> reports = new HashMap<>();
        handle.createQuery("select t.*, r.id as report_id from member m join told_event t on t.number = m.told"
                        + " join report r on r.number = t.report where m.event = :event"
                        + " order by r.published_from, m.key")
                .bind("event", event)
                .map((row, context) -> {
                    EventPlace place = Columns.place(row, true);
                    if (place != null && place.precision() == PlacePrecision.EXACT) {
                        byId.putIfAbsent(place.id(), place);
                        reports.computeIfAbsent(place.id(), k -> new ArrayList<>())
                                .add(row.getString("report_id"));
                    }
                    return event;
                })
                .list();
        return byId.values().stream()
                .map(place -> new Waiting.NamedPlace(place, reports.getOrDefault(place.id(), List.of())))
                .toList();
    }

    private Query issues(String select, String end) {
        EventFilter events = filter.events();
        StringBuilder sql = new StringBuilder(select + ISSUES);
        if (events.iso3() != null) {
            sql.append(" and exists (select 1 from coverage a where a.report = i.report and a.iso3 = :iso3");
            sql.append(events.admin1() == null ? ")" : " and a.admin1 = :admin1)");
        }
        sql.append(events.from() == null ? "" : " and r.published_to >= :from");
        sql.append(events.to() == null ? "" : " and r.published_from <= :to");
        Query query = handle.createQuery(sql + end)
                .bindList(
                        "severities",
                        filter.severities().stream().map(Columns::lower).toList());
        bind(query, "iso3", events.iso3());
        bind(query, "admin1", events.iso3() == null ? null : events.admin1());
        bind(query, "from", events.from());
        bind(query, "to", events.to());
        return query;
    }

    private static void bind(Query query, String name, @Nullable Object value) {
        if (value != null) {
            query.bind(name, value.toString());
        }
    }

    private List<Waiting> issues(String part) {
        return query(
                        Waiting.Kind.ISSUE,
                        "select i.*",
                        " order by case i.severity when 'unreadable' then 0 when 'partial' then 1 else 2 end,"
                                + " i.origin, i.key" + part)
                .map((row, context) -> (Waiting) new Waiting.ReadingIssue(
                        row.getString("key"),
                        new DataIssue(
                                row.getString("kind"),
                                Severity.valueOf(Columns.upper(row.getString("severity"))),
                                row.getString("origin"),
                                Columns.span(row, "span_begin", "span_end"),
                                row.getString("message")),
                        row.getString("noted_at")))
                .list();
    }
}
