package org.marsad.exchange.contract;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Assessment;
import org.marsad.model.Attribution;
import org.marsad.model.Detail;
import org.marsad.model.EventPlace;
import org.marsad.model.Measure;
import org.marsad.model.Presence;
import org.marsad.model.Relation;
import org.marsad.model.Statement;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes a {@link Statement} as the contract has it. */
public final class StatementJson {
    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private StatementJson() {}

    /** As an object by itself, without a newline. */
    public static String line(Statement statement) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            write(json, statement);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    static void write(JsonGenerator json, Statement statement) {
        json.writeStartObject();
        Parts.text(json, "id", statement.id());
        Parts.label(json, "kind", statement.kind());
        Parts.text(json, "event", statement.event());
        json.writeNumberProperty("sentence", statement.sentence());
        Parts.span(json, statement.span());
        Parts.text(json, "text", statement.text());
        attribution(json, statement.attribution());
        Parts.label(json, "certainty", statement.certainty());
        Detail detail = statement.detail();
        measure(json, detail instanceof Measure measure ? measure : null);
        relation(json, detail instanceof Relation relation ? relation : null);
        presence(json, detail instanceof Presence presence ? presence : null);
        assessment(json, detail instanceof Assessment assessment ? assessment : null);
        json.writeEndObject();
    }

    private static void attribution(JsonGenerator json, Attribution attribution) {
        json.writeName("attribution");
        json.writeStartObject();
        Parts.speaker(json, attribution.speaker());
        Parts.label(json, "stance", attribution.stance());
        Parts.text(json, "cue", attribution.cue());
        Parts.span(json, attribution.span());
        json.writeEndObject();
    }

    private static void measure(JsonGenerator json, @Nullable Measure measure) {
        if (measure == null) {
            json.writeNullProperty("measure");
            return;
        }
        json.writeName("measure");
        json.writeStartObject();
        Parts.label(json, "about", measure.about());
        Parts.actor(json, "victims", measure.victims());
        Parts.actor(json, "actor", measure.actor());
        Parts.text(json, "object", measure.object());
        Parts.number(json, "low", measure.low());
        Parts.number(json, "high", measure.high());
        json.writeBooleanProperty("approximate", measure.approximate());
        json.writeBooleanProperty("undisclosed", measure.undisclosed());
        json.writeEndObject();
    }

    private static void relation(JsonGenerator json, @Nullable Relation relation) {
        if (relation == null) {
            json.writeNullProperty("relation");
            return;
        }
        json.writeName("relation");
        json.writeStartObject();
        Parts.label(json, "kind", relation.kind());
        Parts.actor(json, "from", relation.from());
        Parts.actor(json, "to", relation.to());
        Parts.date(json, relation.date());
        json.writeEndObject();
    }

    private static void presence(JsonGenerator json, @Nullable Presence presence) {
        if (presence == null) {
            json.writeNullProperty("presence");
            return;
        }
        json.writeName("presence");
        json.writeStartObject();
        Parts.label(json, "kind", presence.kind());
        Parts.actor(json, "actor", presence.actor());
        EventPlace place = presence.place();
        if (place == null) {
            json.writeNullProperty("place");
        } else {
            Parts.named(json, "place", place.id(), place.name());
        }
        Parts.date(json, presence.date());
        json.writeBooleanProperty("announced", presence.announced());
        json.writeName("size");
        json.writeStartObject();
        Parts.number(json, "low", presence.sizeLow());
        Parts.number(json, "high", presence.sizeHigh());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void assessment(JsonGenerator json, @Nullable Assessment assessment) {
        if (assessment == null) {
            json.writeNullProperty("assessment");
            return;
        }
        json.writeName("assessment");
        json.writeStartObject();
        Parts.label(json, "topic", assessment.topic());
        Parts.label(json, "direction", assessment.direction());
        Parts.actor(json, "about", assessment.about());
        Parts.text(json, "since", assessment.since());
        json.writeEndObject();
    }
}
