package org.marsad.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.marsad.ledger.accounts.Accounts;
import org.marsad.ledger.accounts.Said;
import org.marsad.ledger.store.EventPage.Position;
import org.marsad.model.Event;
import org.marsad.model.Killed;
import org.marsad.model.LedgerEvent;
import org.marsad.model.SubEventType;

/** Reads merged events with their members and accounts. */
final class EventSearch {
    private final Handle handle;

    EventSearch(Handle handle) {
        this.handle = handle;
    }

    /** A row of the event table. */
    private record Row(
            Event line,
            Killed killed,
            boolean review,
            @Nullable String dateFrom) {
        Position position() {
            return new Position(dateFrom, line.id());
        }
    }

    EventPage page(EventFilter filter, EventOrder order, Position after, int size) {
        List<Row> rows = rows(filter, order, after, size);
        return new EventPage(complete(rows), next(rows, size));
    }

    private static @Nullable Position next(List<Row> rows, int size) {
        return rows.size() < size ? null : rows.get(rows.size() - 1).position();
    }

    /**
     * One page without members and accounts, the oldest first.
     *
     * @return where the next page begins, or null after the last
     */
    @Nullable
    Position outlines(EventFilter filter, Position after, int size, Consumer<EventOutline> consumer) {
        List<Row> rows = rows(filter, EventOrder.OLDEST, after, size);
        rows.forEach(row -> consumer.accept(new EventOutline(row.line(), row.killed())));
        return next(rows, size);
    }

    /** The events with these ids that there are. */
    List<LedgerEvent> byIds(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : complete(
                        handle.createQuery("select e.* from event e where e.id in (<ids>) order by e.date_from, e.id")
                                .bindList("ids", List.copyOf(ids))
                                .map((row, context) -> row(row))
                                .list());
    }

    private List<Row> rows(EventFilter filter, EventOrder order, Position after, int size) {
        List<Row> rows = new ArrayList<>();
        String day = after.date();
        boolean inUndated = day == null && !after.id().isEmpty();
        boolean reached = day == null;
        for (Stretch stretch : inUndated ? List.<Stretch>of() : Stretch.of(filter, order)) {
            boolean here = !reached && day != null && stretch.has(day);
            reached |= here;
            if (reached && rows.size() < size) {
                rows.addAll(dated(filter, stretch, order, here ? after : Position.START, size - rows.size()));
            }
        }
        if (rows.size() < size && filter.from() == null && filter.to() == null) {
            rows.addAll(undated(filter, inUndated ? after.id() : "", size - rows.size()));
        }
        return rows;
    }

    /**
     * Part of the list of dated events: those that began before the first day that is asked for and lasted into it, or those that began
     * on it or later. Where no first day is asked for, the latter are all.
     */
    private record Stretch(@Nullable LocalDate from, boolean lasting) {
        static List<Stretch> of(EventFilter filter, EventOrder order) {
            LocalDate from = filter.from();
            Stretch begun = new Stretch(from, false);
            if (from == null) {
                return List.of(begun);
            }
            Stretch lasting = new Stretch(from, true);
            return order == EventOrder.OLDEST ? List.of(lasting, begun) : List.of(begun, lasting);
        }

        boolean has(String day) {
            return from == null || day.compareTo(from.toString()) < 0 == lasting;
        }

        String conditions(EventConditions conditions) {
            return from != null && lasting ? conditions.onLasting("e", from) : conditions.onBegun("e");
        }
    }

    /** In the order of an index by days, forwards or backwards, so that a page costs the same wherever it stands. */
    private List<Row> dated(EventFilter filter, Stretch stretch, EventOrder order, Position after, int size) {
        EventConditions conditions = EventConditions.of(filter, handle);
        String day = after.date();
        Query query = conditions.bind(handle.createQuery("select e.* from event e where e.date_from is not null"
                + stretch.conditions(conditions)
                + (day == null ? "" : " and (e.date_from, e.id) " + order.beyond() + " (:after_date, :after_id)")
                + " order by e.date_from " + order.direction() + ", e.id " + order.direction() + " limit " + size));
        if (day != null) {
            query.bind("after_date", day).bind("after_id", after.id());
        }
        return query.map((row, context) -> row(row)).list();
    }

    private List<Row> undated(EventFilter filter, String afterId, int size) {
        EventConditions conditions = EventConditions.of(filter, handle);
        return conditions
                .bind(handle.createQuery("select e.* from event e where e.date_from is null and e.id > :after_id"
                        + conditions.on("e") + " order by e.id limit " + size))
                .bind("after_id", afterId)
                .map((row, context) -> row(row))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new Event(
                        row.getString("id"),
                        SubEventType.valueOf(Columns.upper(row.getString("sub_type"))),
                        true,
                        row.getInt("background") == 1,
                        Columns.date(row, false),
                        Columns.place(row, false),
                        Packed.participants(row.getString("perpetrators")),
                        Packed.participants(row.getString("targets")),
                        List.of()),
                new Killed(Columns.number(row, "killed_low"), Columns.number(row, "killed_high"), false),
                row.getInt("review") == 1,
                row.getString("date_from"));
    }

    private record MemberRow(String event, int told, LedgerEvent.Member member) {}

    private List<LedgerEvent> complete(List<Row> rows) {
        List<String> ids = rows.stream().map(row -> row.line().id()).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, List<MemberRow>> members = new HashMap<>();
        handle.createQuery(
                        "select m.event, m.told, m.log_odds, m.why, t.id, t.main, r.id as report_id, r.source, r.published_from"
                                + " from member m join told_event t on t.number = m.told join report r on r.number = t.report"
                                + " where m.event in (<ids>) order by case when r.published_from is null then 1 else 0 end,"
                                + " r.published_from, m.key")
                .bindList("ids", ids)
                .map((row, context) -> member(row))
                .forEach(member -> members.computeIfAbsent(member.event(), k -> new ArrayList<>())
                        .add(member));
        List<Integer> told = members.values().stream()
                .flatMap(List::stream)
                .map(MemberRow::told)
                .toList();
        Map<Integer, List<Said>> said = Sayings.of(handle, told);
        List<LedgerEvent> events = new ArrayList<>(rows.size());
        for (Row row : rows) {
            List<MemberRow> ofEvent = members.getOrDefault(row.line().id(), List.of());
            List<Said> all = new ArrayList<>();
            ofEvent.forEach(member -> all.addAll(said.getOrDefault(member.told(), List.of())));
            events.add(event(row, ofEvent, Accounts.of(all, MergedView.parties(row.line()))));
        }
        return events;
    }

    private static MemberRow member(ResultSet row) throws SQLException {
        Double logOdds = Columns.decimal(row, "log_odds");
        return new MemberRow(
                row.getString("event"),
                row.getInt("told"),
                new LedgerEvent.Member(
                        row.getString("report_id"),
                        row.getString("source"),
                        row.getString("id"),
                        row.getInt("main") == 1,
                        logOdds == null ? null : 1 / (1 + Math.exp(-logOdds)),
                        Packed.words(row.getString("why"))));
    }

    private static LedgerEvent event(Row row, List<MemberRow> members, Accounts accounts) {
        return LedgerEvent.of(
                row.line(),
                members.stream().map(MemberRow::member).toList(),
                accounts.all(),
                accounts.disputed(),
                accounts.sources(),
                row.review());
    }
}
