package org.marsad.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.marsad.model.ActorRef;
import org.marsad.model.Certainty;
import org.marsad.model.DatePrecision;
import org.marsad.model.Detail;
import org.marsad.model.Measure;
import org.marsad.model.Presence;
import org.marsad.model.Speaker;
import org.marsad.model.SpeakerRole;
import org.marsad.model.Stance;
import org.marsad.model.Statement;
import org.marsad.model.When;

/** Reads statements with the reports that they stand in. */
final class CitedRows {
    private static final int AT_ONCE = 500;

    private static final String STATEMENT =
            "s.number, s.kind as statement_kind, s.sentence, s.words, s.speaker_id, s.speaker_name, s.speaker_role, s.stance,"
                    + " s.certainty, s.about, s.victims_id, s.victims_name, s.actor_id, s.actor_name, s.object, s.low, s.high,"
                    + " s.approximate, s.undisclosed, r.id as report_id, r.title, r.source, r.published_from, r.published_to,"
                    + " r.published_precision, r.language";

    private static final String LATEST =
            "g.number = (select max(latest.number) from reading latest where latest.report = g.report)";

    private final Handle handle;

    CitedRows(Handle handle) {
        this.handle = handle;
    }

    /** That they happened, and every figure and claim, in the order in which they were kept. */
    List<Cited> ofEvents(Collection<String> events) {
        List<Cited> cited = new ArrayList<>();
        List<String> ids = List.copyOf(events);
        for (int i = 0; i < ids.size(); i += AT_ONCE) {
            handle.createQuery("select m.event as event_id, " + STATEMENT + " from member m"
                            + " join statement s on s.told = m.told join reading g on g.number = s.reading"
                            + " join report r on r.number = g.report where m.event in (<ids>)"
                            + " and (s.about is not null or s.kind = 'event') order by s.number")
                    .bindList("ids", ids.subList(i, Math.min(i + AT_ONCE, ids.size())))
                    .map((row, context) -> cited(row, row.getString("event_id"), measure(row)))
                    .forEach(cited::add);
        }
        return cited;
    }

    /** Presences whose time reaches into the days, or, where none is told, of reports published in them. */
    List<Cited> presences(@Nullable String iso3, @Nullable String admin1, LocalDate from, LocalDate to) {
        return handle.createQuery("select " + STATEMENT + ", p.kind as presence_kind, p.actor_id as who_id,"
                        + " p.actor_name as who_name, p.place_id, p.place_name, p.admin1, null as admin2, null as country,"
                        + " p.iso3, p.latitude, p.longitude, p.place_precision, p.date_from, p.date_to, p.date_precision,"
                        + " p.announced, p.size_low, p.size_high from presence p join statement s on s.number = p.statement"
                        + " join reading g on g.number = s.reading join report r on r.number = g.report where " + LATEST
                        + (iso3 == null ? "" : " and p.iso3 = :iso3")
                        + (admin1 == null ? "" : " and p.admin1 = :admin1")
                        + during("p") + " order by s.number")
                .bindMap(named(iso3, admin1, from, to))
                .map((row, context) -> cited(row, null, presence(row)))
                .list();
    }

    private static String during(String alias) {
        return " and ((" + alias + ".date_from <= :to and " + alias + ".date_to >= :from) or (" + alias
                + ".date_from is null and r.published_from <= :to and r.published_to >= :from))";
    }

    private static Map<String, Object> named(
            @Nullable String iso3, @Nullable String admin1, LocalDate from, LocalDate to) {
        Map<String, Object> named = new HashMap<>();
        named.put("from", from.toString());
        named.put("to", to.toString());
        if (iso3 != null) {
            named.put("iso3", iso3);
        }
        if (admin1 != null) {
            named.put("admin1", admin1);
        }
        return named;
    }

    private static Cited cited(ResultSet row, @Nullable String event, @Nullable Detail detail) throws SQLException {
        return new Cited(
                row.getInt("number"),
                row.getString("report_id"),
                row.getString("title"),
                row.getString("source"),
                published(row),
                row.getString("language"),
                event,
                Statement.Kind.valueOf(Columns.upper(row.getString("statement_kind"))),
                row.getInt("sentence"),
                row.getString("words"),
                new Speaker(
                        row.getString("speaker_id"),
                        row.getString("speaker_name"),
                        SpeakerRole.valueOf(Columns.upper(row.getString("speaker_role")))),
                Stance.valueOf(Columns.upper(row.getString("stance"))),
                Certainty.valueOf(Columns.upper(row.getString("certainty"))),
                detail);
    }

    private static @Nullable When published(ResultSet row) throws SQLException {
        String from = row.getString("published_from");
        if (from == null) {
            return null;
        }
        return new When(
                LocalDate.parse(from),
                LocalDate.parse(row.getString("published_to")),
                DatePrecision.valueOf(row.getString("published_precision").toUpperCase(Locale.ROOT)),
                null,
                null);
    }

    private static @Nullable Measure measure(ResultSet row) throws SQLException {
        String about = row.getString("about");
        return about == null
                ? null
                : new Measure(
                        Measure.About.valueOf(Columns.upper(about)),
                        actor(row, "victims"),
                        actor(row, "actor"),
                        row.getString("object"),
                        Columns.number(row, "low"),
                        Columns.number(row, "high"),
                        row.getInt("approximate") == 1,
                        row.getInt("undisclosed") == 1);
    }

    private static Presence presence(ResultSet row) throws SQLException {
        return new Presence(
                Presence.Kind.valueOf(Columns.upper(row.getString("presence_kind"))),
                new ActorRef(row.getString("who_id"), row.getString("who_name")),
                Columns.place(row, false),
                Columns.date(row, false),
                row.getInt("announced") == 1,
                Columns.number(row, "size_low"),
                Columns.number(row, "size_high"));
    }

    private static @Nullable ActorRef actor(ResultSet row, String role) throws SQLException {
        String name = row.getString(role + "_name");
        return name == null ? null : new ActorRef(row.getString(role + "_id"), name);
    }
}
