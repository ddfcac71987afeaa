package org.marsad.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Event;
import org.marsad.model.EventPlace;
import org.marsad.model.SubEventType;

/** Reads how an event came to be what it is. */
final class HistoryRows {
    private static final Event NOTHING_KNOWN =
            new Event("", SubEventType.OTHER, true, false, null, null, List.of(), List.of(), List.of());

    private final Handle handle;

    HistoryRows(Handle handle) {
        this.handle = handle;
    }

    /**
     * In the order of time.
     *
     * @param event id of a merged event
     */
    List<Happening> of(String event) {
        Set<String> keys = new LinkedHashSet<>(new EventMembers(handle).keysOf(event));
        List<Happening> history = new ArrayList<>();
        keys.forEach(key -> readings(key, history));
        copies(event, history);
        decisions(keys, history);
        history.sort(Comparator.comparing(Happening::at));
        return history;
    }

    /** One reading of a report and what it tells under a key; nothing where it does not. */
    private record Version(
            String at,
            String reader,
            String report,
            @Nullable String source,
            @Nullable Event event,
            int statements) {}

    private void readings(String key, List<Happening> history) {
        List<Version> versions = handle.createQuery(
                        "select t.*, g.read_at, g.reader, r.id as report_id, r.source, t.key as told_key,"
                                + " (select count(*) from statement s where s.told = t.number) as statements"
                                + " from reading g join report r on r.number = g.report"
                                + " left join told_event t on t.reading = g.number and t.key = :key"
                                + " where g.report = (select max(report) from told_event where key = :key)"
                                + " order by g.number")
                .bind("key", key)
                .map((row, context) -> version(row))
                .list();
        Version before = null;
        for (Version version : versions) {
            if (before == null) {
                if (version.event() != null) {
                    history.add(new Happening.Arrived(version.at(), version.report(), version.source(), key));
                    before = version;
                }
            } else {
                List<Happening.Change> changes = changes(before, version);
                if (!changes.isEmpty()) {
                    history.add(
                            new Happening.ReadAgain(version.at(), version.report(), key, version.reader(), changes));
                }
                before = version;
            }
        }
    }

    private static Version version(ResultSet row) throws SQLException {
        Event event = row.getString("told_key") == null
                ? null
                : new Event(
                        row.getString("id"),
                        SubEventType.valueOf(Columns.upper(row.getString("sub_type"))),
                        row.getInt("main") == 1,
                        row.getInt("background") == 1,
                        Columns.date(row, true),
                        Columns.place(row, true),
                        Packed.participants(row.getString("perpetrators")),
                        Packed.participants(row.getString("targets")),
                        List.of());
        return new Version(
                row.getString("read_at"),
                row.getString("reader"),
                row.getString("report_id"),
                row.getString("source"),
                event,
                row.getInt("statements"));
    }

    private static List<Happening.Change> changes(Version before, Version after) {
        Event one = before.event();
        Event other = after.event();
        List<Happening.Change> changes = new ArrayList<>();
        if (one == null || other == null) {
            if (one != null || other != null) {
                changes.add(new Happening.Change("told", one == null ? "no" : "yes", other == null ? "no" : "yes"));
            }
            return changes;
        }
        for (Field field : Field.values()) {
            String was = shown(field, one);
            String is = shown(field, other);
            if (!Objects.equals(was, is)) {
                changes.add(new Happening.Change(Columns.lower(field), was, is));
            }
        }
        if (before.statements() != after.statements()) {
            changes.add(new Happening.Change(
                    "statements", String.valueOf(before.statements()), String.valueOf(after.statements())));
        }
        return changes;
    }

    /** A value that a correction keeps, for people. */
    private static @Nullable String shown(@Nullable Field field, @Nullable String kept) {
        return field == null || kept == null ? kept : shown(field, field.with(NOTHING_KNOWN, kept));
    }

    /** Values for people; the words of the text, which move when a reader reads them otherwise, are left out. */
    private static @Nullable String shown(Field field, Event event) {
        EventPlace place = event.place();
        return switch (field) {
            case SUB_EVENT_TYPE, DATE -> field.of(event);
            case PLACE ->
                place == null ? null : place.name() + " (" + place.id() + ", " + Columns.lower(place.precision()) + ")";
            case PERPETRATORS -> Packed.names(event.perpetrators());
            case TARGETS -> Packed.names(event.targets());
        };
    }

    private void copies(String event, List<Happening> history) {
        handle.createQuery("select distinct c.seen_at, r.id as report_id, c.id, c.source from member m"
                        + " join told_event t on t.number = m.told join report r on r.number = t.report"
                        + " join copy c on c.report = r.number where m.event = :event order by c.seen_at, c.id")
                .bind("event", event)
                .map((row, context) -> new Happening.CameAgain(
                        row.getString("seen_at"),
                        row.getString("report_id"),
                        row.getString("id"),
                        row.getString("source").isEmpty() ? null : row.getString("source")))
                .forEach(history::add);
    }

    /** What one ruling wrote in several rows is told once. */
    private void decisions(Set<String> keys, List<Happening> history) {
        record Act(
                int ruling, @Nullable Field field, @Nullable String after) {}
        Corrections corrections = Corrections.of(handle, Moment.NOW);
        Map<Act, List<Correction>> acts = new LinkedHashMap<>();
        for (Correction one : corrections.about(keys)) {
            acts.computeIfAbsent(new Act(one.ruling(), one.field(), one.after()), k -> new ArrayList<>())
                    .add(one);
        }
        acts.forEach((act, rows) -> {
            Set<String> about = new LinkedHashSet<>();
            Set<String> before = new LinkedHashSet<>();
            for (Correction row : rows) {
                about.add(row.key());
                if (row.otherKey() != null) {
                    about.add(row.otherKey());
                }
                String was = shown(row.field(), row.before());
                if (was != null) {
                    before.add(was);
                }
            }
            Correction first = rows.get(0);
            history.add(new Happening.Decided(
                    first.madeAt(),
                    act.ruling(),
                    !corrections.stands(first),
                    first.annuls(),
                    first.author(),
                    first.reason(),
                    first.kind(),
                    act.field(),
                    List.copyOf(before),
                    shown(act.field(), act.after()),
                    List.copyOf(about)));
        });
    }
}
