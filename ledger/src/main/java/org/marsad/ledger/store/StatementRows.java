package org.marsad.ledger.store;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.marsad.model.ActorRef;
import org.marsad.model.Assessment;
import org.marsad.model.Detail;
import org.marsad.model.EventPlace;
import org.marsad.model.Measure;
import org.marsad.model.Presence;
import org.marsad.model.Relation;
import org.marsad.model.Span;
import org.marsad.model.Speaker;
import org.marsad.model.Statement;

/** Writes statements, each with its figure, relation, presence or assessment. */
final class StatementRows {
    private final Insert statements;
    private final Insert relations;
    private final Insert presences;
    private final Insert assessments;

    StatementRows(Handle handle) {
        statements = Insert.into(
                handle,
                "statement",
                "number",
                "reading",
                "told",
                "id",
                "kind",
                "sentence",
                "span_begin",
                "span_end",
                "words",
                "speaker_id",
                "speaker_name",
                "speaker_role",
                "stance",
                "cue",
                "cue_begin",
                "cue_end",
                "certainty",
                "rules",
                "about",
                "victims_id",
                "victims_name",
                "actor_id",
                "actor_name",
                "object",
                "low",
                "high",
                "approximate",
                "undisclosed");
        relations = Insert.into(
                handle,
                "relation",
                "statement",
                "kind",
                "from_id",
                "from_name",
                "to_id",
                "to_name",
                "date_from",
                "date_to",
                "date_precision");
        presences = Insert.into(
                handle,
                "presence",
                "statement",
                "kind",
                "actor_id",
                "actor_name",
                "place_id",
                "place_name",
                "admin1",
                "iso3",
                "latitude",
                "longitude",
                "place_precision",
                "date_from",
                "date_to",
                "date_precision",
                "announced",
                "size_low",
                "size_high");
        assessments =
                Insert.into(handle, "assessment", "statement", "topic", "direction", "about_id", "about_name", "since");
    }

    /** @param told number of the event that it is about, or null */
    void add(int number, int reading, @Nullable Integer told, Statement statement) {
        Speaker speaker = statement.attribution().speaker();
        Span cue = statement.attribution().span();
        Detail detail = statement.detail();
        statements
                .with("number", number)
                .with("reading", reading)
                .with("told", told)
                .with("id", statement.id())
                .with("kind", Columns.lower(statement.kind()))
                .with("sentence", statement.sentence())
                .with("span_begin", statement.span().begin())
                .with("span_end", statement.span().end())
                .with("words", statement.text())
                .with("speaker_id", speaker.id())
                .with("speaker_name", speaker.name())
                .with("speaker_role", Columns.lower(speaker.role()))
                .with("stance", Columns.lower(statement.attribution().stance()))
                .with("cue", statement.attribution().cue())
                .with("cue_begin", cue == null ? null : cue.begin())
                .with("cue_end", cue == null ? null : cue.end())
                .with("certainty", Columns.lower(statement.certainty()))
                .with("rules", Packed.words(statement.rules()));
        measure(detail instanceof Measure measure ? measure : null);
        statements.add();
        if (detail instanceof Relation relation) {
            relation(number, relation);
        } else if (detail instanceof Presence presence) {
            presence(number, presence);
        } else if (detail instanceof Assessment assessment) {
            assessment(number, assessment);
        }
    }

    private void measure(@Nullable Measure measure) {
        actor(statements, "victims", measure == null ? null : measure.victims());
        actor(statements, "actor", measure == null ? null : measure.actor());
        statements
                .with("about", measure == null ? null : Columns.lower(measure.about()))
                .with("object", measure == null ? null : measure.object())
                .with("low", measure == null ? null : measure.low())
                .with("high", measure == null ? null : measure.high())
                .with("approximate", measure == null ? null : measure.approximate() ? 1 : 0)
                .with("undisclosed", measure == null ? null : measure.undisclosed() ? 1 : 0);
    }

    private static void actor(Insert row, String role, @Nullable ActorRef actor) {
        row.with(role + "_id", actor == null ? null : actor.id());
        row.with(role + "_name", actor == null ? null : actor.name());
    }

    private void relation(int statement, Relation relation) {
        relations.with("statement", statement).with("kind", Columns.lower(relation.kind()));
        actor(relations, "from", relation.from());
        actor(relations, "to", relation.to());
        Columns.date(relations, relation.date());
        relations.add();
    }

    private void presence(int statement, Presence presence) {
        EventPlace place = presence.place();
        presences.with("statement", statement).with("kind", Columns.lower(presence.kind()));
        actor(presences, "actor", presence.actor());
        Columns.place(presences, place);
        Columns.date(presences, presence.date());
        presences
                .with("announced", presence.announced())
                .with("size_low", presence.sizeLow())
                .with("size_high", presence.sizeHigh())
                .add();
    }

    private void assessment(int statement, Assessment assessment) {
        assessments
                .with("statement", statement)
                .with("topic", Columns.lower(assessment.topic()))
                .with("direction", Columns.lower(assessment.direction()));
        actor(assessments, "about", assessment.about());
        assessments.with("since", assessment.since()).add();
    }

    void send() {
        statements.send();
        relations.send();
        presences.send();
        assessments.send();
    }
}
