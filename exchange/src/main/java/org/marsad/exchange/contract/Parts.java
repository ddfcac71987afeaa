package org.marsad.exchange.contract;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.marsad.model.ActorRef;
import org.marsad.model.Span;
import org.marsad.model.Speaker;
import org.marsad.model.WellFormed;
import org.marsad.model.When;
import tools.jackson.core.JsonGenerator;

/** The small forms that recur in the contract: texts, spans, actors, dates, labels of enums. */
public final class Parts {
    private Parts() {}

    public static void text(JsonGenerator json, String key, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(key);
        } else {
            json.writeStringProperty(key, WellFormed.text(value));
        }
    }

    public static void label(JsonGenerator json, String key, Enum<?> value) {
        json.writeStringProperty(key, label(value));
    }

    public static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    public static void texts(JsonGenerator json, String key, List<String> values) {
        json.writeName(key);
        json.writeStartArray();
        for (String value : values) {
            json.writeString(WellFormed.text(value));
        }
        json.writeEndArray();
    }

    static void speaker(JsonGenerator json, Speaker speaker) {
        json.writeName("speaker");
        json.writeStartObject();
        text(json, "id", speaker.id());
        text(json, "name", speaker.name());
        label(json, "role", speaker.role());
        json.writeEndObject();
    }

    public static void number(JsonGenerator json, String key, @Nullable Integer value) {
        if (value == null) {
            json.writeNullProperty(key);
        } else {
            json.writeNumberProperty(key, value.intValue());
        }
    }

    public static void number(JsonGenerator json, String key, @Nullable Double value) {
        if (value == null) {
            json.writeNullProperty(key);
        } else {
            json.writeNumberProperty(key, value.doubleValue());
        }
    }

    static void span(JsonGenerator json, @Nullable Span span) {
        if (span == null) {
            json.writeNullProperty("span");
            return;
        }
        json.writeName("span");
        json.writeStartArray();
        json.writeNumber(span.begin());
        json.writeNumber(span.end());
        json.writeEndArray();
    }

    static void actor(JsonGenerator json, String key, @Nullable ActorRef actor) {
        if (actor == null) {
            json.writeNullProperty(key);
        } else {
            named(json, key, actor.id(), actor.name());
        }
    }

    static void named(JsonGenerator json, String key, @Nullable String id, String name) {
        json.writeName(key);
        json.writeStartObject();
        text(json, "id", id);
        text(json, "name", name);
        json.writeEndObject();
    }

    static void date(JsonGenerator json, @Nullable When date) {
        if (date == null) {
            json.writeNullProperty("date");
            return;
        }
        json.writeName("date");
        json.writeStartObject();
        json.writeStringProperty("from", date.from().toString());
        json.writeStringProperty("to", date.to().toString());
        label(json, "precision", date.precision());
        text(json, "expression", date.expression());
        span(json, date.span());
        json.writeEndObject();
    }
}
