package org.marsad.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.marsad.ledger.accounts.Said;
import org.marsad.model.ActorRef;
import org.marsad.model.Attribution;
import org.marsad.model.Measure;
import org.marsad.model.Report;
import org.marsad.model.Speaker;
import org.marsad.model.SpeakerRole;
import org.marsad.model.Stance;
import org.marsad.model.Statement;
import org.marsad.model.When;

/** Reads what reports say of their events: that they happened, figures, claims. */
final class Sayings {
    private static final int AT_ONCE = 500;

    private Sayings() {}

    private static final String FROM = " from statement s join reading g on g.number = s.reading"
            + " join report r on r.number = g.report"
            + " where s.told in (<told>) and (s.about is not null or s.kind = 'event') order by s.number";

    private static final String MEANT =
            "select s.told, s.about, s.victims_id, s.victims_name, s.actor_id, s.actor_name,"
                    + " s.object, s.low, s.high, s.approximate, s.undisclosed, s.speaker_id, s.speaker_name, s.speaker_role, s.stance,"
                    + " r.id as report_id, r.source, r.published_from";

    /** @return by the number of the told event */
    static Map<Integer, List<Said>> of(Handle handle, Collection<Integer> told) {
        return read(handle, MEANT + ", s.words, s.cue, s.cue_begin, s.cue_end" + FROM, told, true);
    }

    /** The same without words and cues: what is computed from sayings needs none. */
    static Map<Integer, List<Said>> wordless(Handle handle, Collection<Integer> told) {
        return read(handle, MEANT + FROM, told, false);
    }

    /** What a statement says of its event, without the words; null where it says neither that it happened nor a figure of it. */
    static @Nullable Said wordless(Report report, Statement statement) {
        @Nullable Measure measure = statement.detail() instanceof Measure one ? one : null;
        if (measure == null && statement.kind() != Statement.Kind.EVENT) {
            return null;
        }
        Attribution attribution = statement.attribution();
        When published = report.published();
        return new Said(
                report.id(),
                report.source(),
                published == null ? null : published.from(),
                measure,
                new Attribution(attribution.speaker(), attribution.stance(), null, null),
                "");
    }

    private static Map<Integer, List<Said>> read(
            Handle handle, String sql, Collection<Integer> told, boolean withWords) {
        Map<Integer, List<Said>> said = new HashMap<>();
        List<Integer> numbers = List.copyOf(told);
        for (int i = 0; i < numbers.size(); i += AT_ONCE) {
            handle.createQuery(sql)
                    .bindList("told", numbers.subList(i, Math.min(i + AT_ONCE, numbers.size())))
                    .map((row, context) -> Map.entry(row.getInt("told"), said(row, withWords)))
                    .forEach(entry -> said.computeIfAbsent(entry.getKey(), k -> new ArrayList<>())
                            .add(entry.getValue()));
        }
        return said;
    }

    private static Said said(ResultSet row, boolean withWords) throws SQLException {
        String published = row.getString("published_from");
        return new Said(
                row.getString("report_id"),
                row.getString("source"),
                published == null ? null : LocalDate.parse(published),
                measure(row),
                new Attribution(
                        new Speaker(
                                row.getString("speaker_id"),
                                row.getString("speaker_name"),
                                SpeakerRole.valueOf(Columns.upper(row.getString("speaker_role")))),
                        Stance.valueOf(Columns.upper(row.getString("stance"))),
                        withWords ? row.getString("cue") : null,
                        withWords ? Columns.span(row, "cue_begin", "cue_end") : null),
                withWords ? row.getString("words") : "");
    }

    /** The figure or claim of a row of the statement table, or null. */
    static @Nullable Measure measure(ResultSet row) throws SQLException {
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

    private static @Nullable ActorRef actor(ResultSet row, String role) throws SQLException {
        String name = row.getString(role + "_name");
        return name == null ? null : new ActorRef(row.getString(role + "_id"), name);
    }
}
