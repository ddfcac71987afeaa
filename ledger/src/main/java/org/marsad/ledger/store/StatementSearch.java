package org.marsad.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.marsad.model.ActorRef;
import org.marsad.model.Assessment;
import org.marsad.model.Attribution;
import org.marsad.model.Certainty;
import org.marsad.model.Detail;
import org.marsad.model.EventPlace;
import org.marsad.model.Presence;
import org.marsad.model.Relation;
import org.marsad.model.Span;
import org.marsad.model.Speaker;
import org.marsad.model.SpeakerRole;
import org.marsad.model.Stance;
import org.marsad.model.Statement;

/** Reads statements of the latest reading of each report, in the order in which they were kept. */
final class StatementSearch {
    private static final String LATEST = "g.number = (select max(l.number) from reading l where l.report = g.report)";

    private final Handle handle;

    StatementSearch(Handle handle) {
        this.handle = handle;
    }

    /** @param after only statements with higher numbers */
    List<KeptStatement> page(StatementFilter filter, int after, int size) {
        Conditions conditions = new Conditions(filter);
        Query query = handle.createQuery("select s.*, t.id as told_id, m.event as merged, " + ReportHead.COLUMNS
                + " from statement s join reading g on g.number = s.reading join report r on r.number = g.report"
                + " left join told_event t on t.number = s.told left join member m on m.told = s.told and m.key = t.key"
                + " where s.number > :after and " + LATEST + conditions.sql() + " order by s.number limit " + size);
        List<Row> rows = conditions
                .bind(query.bind("after", after))
                .map((row, context) -> row(row))
                .list();
        Map<Integer, Detail> details = details(rows);
        return rows.stream().map(row -> row.with(details.get(row.number()))).toList();
    }

    /** What a filter asks for, as SQL. */
    private record Conditions(StatementFilter filter) {
        String sql() {
            StringBuilder sql = new StringBuilder();
            if (filter.event() != null) {
                sql.append(" and s.told in (select o.told from member o where o.event = :event)");
            }
            if (filter.report() != null) {
                sql.append(" and s.reading in (select o.number from reading o join report p on p.number = o.report"
                        + " where p.id = :report or p.sha256 = :report)");
            }
            if (filter.kind() != null) {
                sql.append(" and s.kind = :kind");
            }
            if (filter.actor() != null) {
                sql.append(
                        " and (s.speaker_name = :actor or s.victims_name = :actor or s.actor_name = :actor"
                                + " or exists (select 1 from relation x where x.statement = s.number"
                                + " and (x.from_name = :actor or x.to_name = :actor))"
                                + " or exists (select 1 from presence x where x.statement = s.number and x.actor_name = :actor)"
                                + " or exists (select 1 from assessment x where x.statement = s.number and x.about_name = :actor))");
            }
            if (filter.from() != null && filter.to() != null && filter.event() == null && filter.report() == null) {
                sql.append(" and s.reading in (select o.number from report p join reading o on o.report = p.number"
                        + " where p.published_from >= :from and p.published_from <= :to)");
            } else {
                sql.append(filter.from() == null ? "" : " and r.published_from >= :from");
                sql.append(filter.to() == null ? "" : " and r.published_from <= :to");
            }
            return sql.toString();
        }

        Query bind(Query query) {
            Map<String, Object> bound = new TreeMap<>();
            put(bound, "event", filter.event());
            put(bound, "report", filter.report());
            Statement.Kind kind = filter.kind();
            put(bound, "kind", kind == null ? null : Columns.lower(kind));
            put(bound, "actor", filter.actor());
            put(bound, "from", filter.from());
            put(bound, "to", filter.to());
            bound.forEach(query::bind);
            return query;
        }

        private static void put(Map<String, Object> bound, String name, @Nullable Object value) {
            if (value != null) {
                bound.put(name, value.toString());
            }
        }
    }

    /** A row of the statement table, without what stands in tables of their own. */
    private record Row(
            int number, ReportHead report, @Nullable String event, Statement statement) {
        KeptStatement with(@Nullable Detail detail) {
            if (detail == null) {
                return new KeptStatement(number, report, event, statement);
            }
            return new KeptStatement(
                    number,
                    report,
                    event,
                    new Statement(
                            statement.id(),
                            statement.kind(),
                            statement.event(),
                            statement.sentence(),
                            statement.span(),
                            statement.text(),
                            statement.attribution(),
                            statement.certainty(),
                            detail,
                            statement.rules()));
        }
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getInt("number"),
                ReportHead.of(row),
                row.getString("merged"),
                new Statement(
                        row.getString("id"),
                        Statement.Kind.valueOf(Columns.upper(row.getString("kind"))),
                        row.getString("told_id"),
                        row.getInt("sentence"),
                        new Span(row.getInt("span_begin"), row.getInt("span_end")),
                        row.getString("words"),
                        new Attribution(
                                new Speaker(
                                        row.getString("speaker_id"),
                                        row.getString("speaker_name"),
                                        SpeakerRole.valueOf(Columns.upper(row.getString("speaker_role")))),
                                Stance.valueOf(Columns.upper(row.getString("stance"))),
                                row.getString("cue"),
                                Columns.span(row, "cue_begin", "cue_end")),
                        Certainty.valueOf(Columns.upper(row.getString("certainty"))),
                        Sayings.measure(row),
                        Packed.words(row.getString("rules"))));
    }

    private Map<Integer, Detail> details(List<Row> rows) {
        Map<Integer, Detail> details = new TreeMap<>();
        details(rows, Statement.Kind.RELATION, "relation", details);
        details(rows, Statement.Kind.PRESENCE, "presence", details);
        details(rows, Statement.Kind.ASSESSMENT, "assessment", details);
        return details;
    }

    private void details(List<Row> rows, Statement.Kind kind, String table, Map<Integer, Detail> details) {
        List<Integer> numbers = new ArrayList<>();
        for (Row row : rows) {
            if (row.statement().kind() == kind) {
                numbers.add(row.number());
            }
        }
        if (!numbers.isEmpty()) {
            handle.createQuery("select * from " + table + " where statement in (<numbers>)")
                    .bindList("numbers", numbers)
                    .map((row, context) -> Map.entry(row.getInt("statement"), detail(row, kind)))
                    .forEach(entry -> details.put(entry.getKey(), entry.getValue()));
        }
    }

    private static Detail detail(ResultSet row, Statement.Kind kind) throws SQLException {
        return switch (kind) {
            case RELATION ->
                new Relation(
                        Relation.Kind.valueOf(Columns.upper(row.getString("kind"))),
                        actor(row, "from"),
                        actor(row, "to"),
                        Columns.date(row, false));
            case PRESENCE ->
                new Presence(
                        Presence.Kind.valueOf(Columns.upper(row.getString("kind"))),
                        actor(row, "actor"),
                        place(row),
                        Columns.date(row, false),
                        row.getInt("announced") == 1,
                        Columns.number(row, "size_low"),
                        Columns.number(row, "size_high"));
            default ->
                new Assessment(
                        Assessment.Topic.valueOf(Columns.upper(row.getString("topic"))),
                        Assessment.Direction.valueOf(Columns.upper(row.getString("direction"))),
                        row.getString("about_name") == null ? null : actor(row, "about"),
                        row.getString("since"));
        };
    }

    private static ActorRef actor(ResultSet row, String role) throws SQLException {
        return new ActorRef(row.getString(role + "_id"), row.getString(role + "_name"));
    }

    /** Second-level unit and country are not kept of presences. */
    private static @Nullable EventPlace place(ResultSet row) throws SQLException {
        return row.getString("place_id") == null ? null : Columns.placeOfPresence(row);
    }
}
