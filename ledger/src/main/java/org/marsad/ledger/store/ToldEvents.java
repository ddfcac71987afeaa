package org.marsad.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.marsad.ledger.accounts.Said;
import org.marsad.ledger.merge.Neighbourhood;
import org.marsad.ledger.merge.ReportedEvent;
import org.marsad.model.Event;
import org.marsad.model.SubEventType;

/** Reads events as reports tell them, with what people corrected, as they were known at one moment. */
final class ToldEvents {
    /** So many values go into one condition. */
    private static final int AT_ONCE = 500;

    private static final String EVER_TOLD =
            "select t.*, r.sha256, r.published_from from told_event t join report r on r.number = t.report where ";

    private static final String COLUMNS = EVER_TOLD + Moment.TOLD_THEN;

    /** The row of an event that a person has dated or placed otherwise does not tell where to look for it. */
    private static final String OR_MOVED =
            " or t.key in (select c.key from correction c where c.field in ('place', 'date')))";

    private final Handle handle;
    private final Moment moment;
    private final Corrections corrections;
    private final @Nullable RecentTold recent;
    private final Map<Integer, Told> known = new HashMap<>();

    ToldEvents(Handle handle, Moment moment, Corrections corrections) {
        this(handle, moment, corrections, null);
    }

    /** As they are known now. */
    ToldEvents(Handle handle, Corrections corrections, RecentTold recent) {
        this(handle, Moment.NOW, corrections, recent);
    }

    private ToldEvents(Handle handle, Moment moment, Corrections corrections, @Nullable RecentTold recent) {
        this.handle = handle;
        this.recent = recent;
        this.moment = moment;
        this.corrections = corrections;
    }

    /** What is said of told events, without the words, by their numbers; those of whom nothing is said are left out. */
    Map<Integer, List<Said>> said(Collection<Integer> numbers) {
        if (recent == null) {
            return Sayings.wordless(handle, numbers);
        }
        Map<Integer, List<Said>> said = new HashMap<>();
        List<Integer> missing = new ArrayList<>();
        for (Integer number : numbers) {
            List<Said> ofEvent = recent.said(number);
            if (ofEvent == null) {
                missing.add(number);
            } else {
                said.put(number, ofEvent);
            }
        }
        Map<Integer, List<Said>> read = Sayings.wordless(handle, missing);
        for (Integer number : missing) {
            List<Said> ofEvent = read.getOrDefault(number, List.of());
            recent.put(number, ofEvent);
            said.put(number, ofEvent);
        }
        return said;
    }

    /** Spares reading what the caller has at hand. */
    void remember(Collection<Told> told) {
        told.forEach(one -> known.put(one.number(), one));
    }

    /** Those with these keys, by key; keys that no reading has at that moment are left out. */
    Map<String, Told> byKeys(Collection<String> keys) {
        Map<String, Told> found = new LinkedHashMap<>();
        List<String> all = List.copyOf(keys);
        for (int i = 0; i < all.size(); i += AT_ONCE) {
            handle.createQuery(COLUMNS + " and t.key in (<keys>)")
                    .bind("until", moment.bound())
                    .bindList("keys", all.subList(i, Math.min(i + AT_ONCE, all.size())))
                    .map((row, context) -> told(row))
                    .forEach(told -> found.put(told.key(), told));
        }
        return found;
    }

    /** So many that count at this moment, in the order of their numbers. */
    List<Told> current(int after, int size) {
        return page(COLUMNS + " and", after, size);
    }

    /** So many of all that any reading told, those that count no more among them, in the order of their numbers. */
    List<Told> everTold(int after, int size) {
        return page(EVER_TOLD, after, size);
    }

    private List<Told> page(String sql, int after, int size) {
        Query query = handle.createQuery(sql + " t.number > :after order by t.number limit :size")
                .bind("after", after)
                .bind("size", size);
        if (sql.contains(":until")) {
            query.bind("until", moment.bound());
        }
        return query.map((row, context) -> told(row)).list();
    }

    /** The last with each of these keys, whether the latest reading still has it or not, by key. At most a few hundred. */
    Map<String, Told> lastWith(Collection<String> keys) {
        Map<String, Told> found = new LinkedHashMap<>();
        handle.createQuery(
                        "select t.*, r.sha256, r.published_from from told_event t join report r on r.number = t.report"
                                + " where t.number in (select max(number) from told_event where key in (<keys>) group by key)")
                .bindList("keys", List.copyOf(keys))
                .map((row, context) -> told(row))
                .forEach(told -> found.put(told.key(), told));
        return found;
    }

    /** Those of one report, in the order of the reading. */
    List<Told> ofReport(int report) {
        return handle.createQuery(COLUMNS + " and t.report = :report order by t.number")
                .bind("until", moment.bound())
                .bind("report", report)
                .map((row, context) -> told(row))
                .list();
    }

    /** Those with these numbers that count at this moment. */
    List<Told> byNumbers(Collection<Integer> numbers) {
        load(List.of(List.copyOf(numbers)));
        return numbers.stream().map(known::get).filter(Objects::nonNull).toList();
    }

    /**
     * Those that may be the same as each of some events: in its neighbourhood and about its time, the event itself among them.
     *
     * @return in the order of the events
     */
    List<List<Told>> around(List<Told> events) {
        List<List<Integer>> numbers = new ArrayList<>();
        try (NeighbourhoodQuery query = new NeighbourhoodQuery(handle)) {
            for (Told told : events) {
                Neighbourhood where = Neighbourhood.of(told.event());
                numbers.add(where == null ? List.of() : query.of(where));
            }
        }
        load(numbers);
        List<List<Told>> around = new ArrayList<>();
        for (List<Integer> ofEvent : numbers) {
            List<Told> found = new ArrayList<>();
            for (Integer number : ofEvent) {
                Told told = known.get(number);
                if (told != null) {
                    found.add(told);
                }
            }
            around.add(found);
        }
        return around;
    }

    /** Those that may be members of the events that a filter wants: its area and time, with what may be the same as these. */
    List<Told> wanted(EventFilter filter) {
        StringBuilder sql = new StringBuilder(COLUMNS);
        LocalDate from = filter.from();
        LocalDate to = filter.to();
        if (filter.iso3() != null) {
            sql.append(" and (t.iso3 = :iso3 or t.iso3 is null" + OR_MOVED);
        }
        if (from != null) {
            sql.append(" and (t.date_to is null or t.date_to >= :from" + OR_MOVED);
        }
        if (to != null) {
            sql.append(" and (t.date_from is null or t.date_from <= :to" + OR_MOVED);
        }
        Query query =
                handle.createQuery(sql.append(" order by t.number").toString()).bind("until", moment.bound());
        if (filter.iso3() != null) {
            query.bind("iso3", filter.iso3());
        }
        if (from != null) {
            query.bind("from", from.minusDays(NeighbourhoodQuery.LONG_DAYS).toString());
        }
        if (to != null) {
            query.bind("to", to.plusDays(NeighbourhoodQuery.LONG_DAYS).toString());
        }
        return query.map((row, context) -> told(row)).list();
    }

    private void load(List<List<Integer>> numbers) {
        Set<Integer> unknown = new LinkedHashSet<>();
        for (List<Integer> ofEvent : numbers) {
            for (Integer number : ofEvent) {
                if (!known.containsKey(number)) {
                    Told told = recent == null ? null : recent.get(number);
                    if (told == null) {
                        unknown.add(number);
                    } else {
                        known.put(number, corrected(told));
                    }
                }
            }
        }
        List<Integer> missing = List.copyOf(unknown);
        for (int i = 0; i < missing.size(); i += AT_ONCE) {
            handle.createQuery(COLUMNS + " and t.number in (<numbers>)")
                    .bind("until", moment.bound())
                    .bindList("numbers", missing.subList(i, Math.min(i + AT_ONCE, missing.size())))
                    .map((row, context) -> asRead(row))
                    .forEach(told -> {
                        known.put(told.number(), corrected(told));
                        if (recent != null) {
                            recent.put(told);
                        }
                    });
        }
    }

    private Told told(ResultSet row) throws SQLException {
        return corrected(asRead(row));
    }

    private Told corrected(Told asRead) {
        ReportedEvent event = asRead.event();
        Event right = corrections.applied(event.key(), event.event());
        return right.equals(event.event()) ? asRead : new Told(asRead.number(), event.with(right));
    }

    private static Told asRead(ResultSet row) throws SQLException {
        Event event = new Event(
                row.getString("id"),
                SubEventType.valueOf(Columns.upper(row.getString("sub_type"))),
                row.getInt("main") == 1,
                row.getInt("background") == 1,
                Columns.date(row, true),
                Columns.place(row, true),
                Packed.participants(row.getString("perpetrators")),
                Packed.participants(row.getString("targets")),
                List.of());
        String key = row.getString("key");
        String published = row.getString("published_from");
        return new Told(
                row.getInt("number"),
                new ReportedEvent(
                        key,
                        row.getString("sha256"),
                        published == null ? null : LocalDate.parse(published),
                        event,
                        Packed.tolls(row.getString("tolls"))));
    }
}
