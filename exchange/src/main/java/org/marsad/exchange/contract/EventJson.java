package org.marsad.exchange.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Event;
import org.marsad.model.EventPlace;
import org.marsad.model.Participant;
import tools.jackson.core.JsonGenerator;

/** Writes an {@link Event} as the contract has it. */
final class EventJson {
    private EventJson() {}

    static void write(JsonGenerator json, Event event) {
        json.writeStartObject();
        Parts.text(json, "id", event.id());
        json.writeStringProperty("event_type", event.subType().type().label());
        json.writeStringProperty("sub_event_type", event.subType().label());
        json.writeBooleanProperty("main", event.main());
        json.writeBooleanProperty("background", event.background());
        Parts.date(json, event.date());
        place(json, event.place());
        participants(json, "perpetrators", event.perpetrators());
        participants(json, "targets", event.targets());
        Parts.texts(json, "statements", event.statements());
        json.writeEndObject();
    }

    static void place(JsonGenerator json, @Nullable EventPlace place) {
        if (place == null) {
            json.writeNullProperty("place");
            return;
        }
        json.writeName("place");
        json.writeStartObject();
        Parts.text(json, "id", place.id());
        Parts.text(json, "name", place.name());
        Parts.text(json, "admin1", place.admin1());
        Parts.text(json, "admin2", place.admin2());
        Parts.text(json, "country", place.country());
        Parts.text(json, "iso3", place.iso3());
        Parts.number(json, "latitude", place.latitude());
        Parts.number(json, "longitude", place.longitude());
        Parts.label(json, "precision", place.precision());
        Parts.text(json, "mention", place.mention());
        Parts.span(json, place.span());
        json.writeEndObject();
    }

    static void participants(JsonGenerator json, String key, List<Participant> participants) {
        json.writeName(key);
        json.writeStartArray();
        for (Participant participant : participants) {
            json.writeStartObject();
            Parts.text(json, "id", participant.actor().id());
            Parts.text(json, "name", participant.actor().name());
            Parts.text(json, "mention", participant.mention());
            Parts.span(json, participant.span());
            json.writeBooleanProperty("inferred", participant.inferred());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
