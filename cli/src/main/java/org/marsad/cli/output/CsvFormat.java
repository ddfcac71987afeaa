package org.marsad.cli.output;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.exchange.table.CsvCell;
import org.marsad.model.ActorRef;
import org.marsad.model.Assessment;
import org.marsad.model.Detail;
import org.marsad.model.Event;
import org.marsad.model.EventPlace;
import org.marsad.model.Measure;
import org.marsad.model.Participant;
import org.marsad.model.Presence;
import org.marsad.model.Reading;
import org.marsad.model.Relation;
import org.marsad.model.Report;
import org.marsad.model.Speaker;
import org.marsad.model.Statement;
import org.marsad.model.When;

/**
 * Comma-separated values as RFC 4180 has them: one row per statement, with the event it is about. An event without a
 * statement of its own has a row whose {@code statement} is empty. The columns are {@link #COLUMNS}; unknown is empty.
 *
 * @param safe whether cells that a spreadsheet would take for a formula get an apostrophe before them
 */
public record CsvFormat(boolean safe) implements OutputFormat {
    /** The columns, in order. Spans count code points, as in the JSON. */
    public static final List<String> COLUMNS = List.of(
            "report",
            "title",
            "source",
            "published",
            "language",
            "event",
            "event_type",
            "sub_event_type",
            "main",
            "background",
            "event_from",
            "event_to",
            "event_date_precision",
            "place_id",
            "place",
            "admin1",
            "admin2",
            "country",
            "iso3",
            "latitude",
            "longitude",
            "place_precision",
            "perpetrators",
            "targets",
            "statement",
            "kind",
            "sentence",
            "begin",
            "end",
            "text",
            "speaker_id",
            "speaker",
            "speaker_role",
            "stance",
            "certainty",
            "about",
            "victims",
            "actor",
            "object",
            "low",
            "high",
            "approximate",
            "undisclosed",
            "relation",
            "relation_from",
            "relation_to",
            "presence",
            "presence_actor",
            "presence_place",
            "announced",
            "size_low",
            "size_high",
            "topic",
            "direction",
            "assessed",
            "since",
            "detail_from",
            "detail_to",
            "detail_date_precision");

    private static final Set<String> TEXTS = Set.of(
            "report",
            "title",
            "source",
            "perpetrators",
            "targets",
            "text",
            "speaker",
            "place",
            "admin1",
            "admin2",
            "country",
            "victims",
            "actor",
            "object",
            "relation_from",
            "relation_to",
            "presence_actor",
            "presence_place",
            "assessed",
            "since");

    @Override
    public String head() {
        return String.join(",", COLUMNS) + "\r\n";
    }

    @Override
    public String body(Reading reading) {
        Map<String, Event> events = new HashMap<>();
        reading.events().forEach(event -> events.put(event.id(), event));
        Set<String> told = new HashSet<>();
        List<Map<String, String>> rows = new ArrayList<>();
        for (Statement statement : reading.statements()) {
            Map<String, String> row = row(reading.report());
            Event event = statement.event() == null ? null : events.get(statement.event());
            if (event != null) {
                event(row, event);
                told.add(event.id());
            }
            statement(row, statement);
            rows.add(row);
        }
        for (Event event : reading.events()) {
            if (!told.contains(event.id())) {
                Map<String, String> row = row(reading.report());
                event(row, event);
                rows.add(row);
            }
        }
        StringBuilder lines = new StringBuilder();
        rows.forEach(row -> line(lines, row));
        return lines.toString();
    }

    private static Map<String, String> row(Report report) {
        Map<String, String> row = new HashMap<>();
        put(row, "report", report.id());
        put(row, "title", report.title());
        put(row, "source", report.source());
        put(
                row,
                "published",
                report.published() == null ? null : report.published().iso());
        put(
                row,
                "language",
                report.language() == null ? null : report.language().code());
        return row;
    }

    private static void event(Map<String, String> row, Event event) {
        put(row, "event", event.id());
        put(row, "event_type", event.subType().type().label());
        put(row, "sub_event_type", event.subType().label());
        put(row, "main", event.main());
        put(row, "background", event.background());
        date(row, "event", event.date());
        EventPlace place = event.place();
        if (place != null) {
            put(row, "place_id", place.id());
            put(row, "place", place.name());
            put(row, "admin1", place.admin1());
            put(row, "admin2", place.admin2());
            put(row, "country", place.country());
            put(row, "iso3", place.iso3());
            put(row, "latitude", place.latitude());
            put(row, "longitude", place.longitude());
            put(row, "place_precision", Words.label(place.precision()));
        }
        put(row, "perpetrators", names(event.perpetrators()));
        put(row, "targets", names(event.targets()));
    }

    private static String names(List<Participant> participants) {
        return String.join(
                "; ", participants.stream().map(one -> one.actor().name()).toList());
    }

    private static void statement(Map<String, String> row, Statement statement) {
        put(row, "statement", statement.id());
        put(row, "kind", Words.label(statement.kind()));
        put(row, "sentence", statement.sentence());
        put(row, "begin", statement.span().begin());
        put(row, "end", statement.span().end());
        put(row, "text", statement.text());
        Speaker speaker = statement.attribution().speaker();
        put(row, "speaker_id", speaker.id());
        put(row, "speaker", speaker.name());
        put(row, "speaker_role", Words.label(speaker.role()));
        put(row, "stance", Words.label(statement.attribution().stance()));
        put(row, "certainty", Words.label(statement.certainty()));
        Detail detail = statement.detail();
        if (detail instanceof Measure measure) {
            put(row, "about", Words.label(measure.about()));
            put(row, "victims", name(measure.victims()));
            put(row, "actor", name(measure.actor()));
            put(row, "object", measure.object());
            put(row, "low", measure.low());
            put(row, "high", measure.high());
            put(row, "approximate", measure.approximate());
            put(row, "undisclosed", measure.undisclosed());
        } else if (detail instanceof Relation relation) {
            put(row, "relation", Words.label(relation.kind()));
            put(row, "relation_from", relation.from().name());
            put(row, "relation_to", relation.to().name());
            date(row, "detail", relation.date());
        } else if (detail instanceof Presence presence) {
            put(row, "presence", Words.label(presence.kind()));
            put(row, "presence_actor", presence.actor().name());
            put(
                    row,
                    "presence_place",
                    presence.place() == null ? null : presence.place().name());
            put(row, "announced", presence.announced());
            put(row, "size_low", presence.sizeLow());
            put(row, "size_high", presence.sizeHigh());
            date(row, "detail", presence.date());
        } else if (detail instanceof Assessment assessment) {
            put(row, "topic", Words.label(assessment.topic()));
            put(row, "direction", Words.label(assessment.direction()));
            put(row, "assessed", name(assessment.about()));
            put(row, "since", assessment.since());
        }
    }

    private static @Nullable String name(@Nullable ActorRef actor) {
        return actor == null ? null : actor.name();
    }

    private static void date(Map<String, String> row, String prefix, @Nullable When date) {
        if (date != null) {
            put(row, prefix + "_from", date.from());
            put(row, prefix + "_to", date.to());
            put(row, prefix + "_date_precision", Words.label(date.precision()));
        }
    }

    private static void put(Map<String, String> row, String column, @Nullable Object value) {
        if (value != null) {
            row.put(column, value.toString());
        }
    }

    private void line(StringBuilder lines, Map<String, String> row) {
        for (int i = 0; i < COLUMNS.size(); i++) {
            String column = COLUMNS.get(i);
            lines.append(i == 0 ? "" : ",").append(cell(row.getOrDefault(column, ""), TEXTS.contains(column)));
        }
        lines.append("\r\n");
    }

    private String cell(String value, boolean isText) {
        return safe && isText ? CsvCell.guarded(value) : CsvCell.plain(value);
    }
}
