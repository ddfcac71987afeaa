package org.marsad.exchange.events;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.exchange.contract.Parts;
import org.marsad.model.EventPlace;
import org.marsad.model.Killed;
import org.marsad.model.LedgerEvent;
import org.marsad.model.Participant;
import org.marsad.model.PlacePrecision;
import org.marsad.model.When;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes events as one FeatureCollection (RFC 7946), longitude before latitude. A point says how much it is worth in the
 * property {@code precision}: {@code exact}, {@code near} or {@code region}. Where only the country is known, or nothing, the
 * geometry is null: the middle of a country is no place of an event.
 */
final class GeoJsonWriter implements EventWriter {
    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator json;

    GeoJsonWriter(OutputStream out) {
        json = JSON.createGenerator(ObjectWriteContext.empty(), out);
        json.writeStartObject();
        json.writeStringProperty("type", "FeatureCollection");
        json.writeName("features");
        json.writeStartArray();
    }

    @Override
    public boolean write(LedgerEvent event) throws IOException {
        try {
            feature(event);
        } catch (JacksonException e) {
            throw new IOException(e.getOriginalMessage(), e);
        }
        return true;
    }

    private void feature(LedgerEvent event) {
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringProperty("type", "Feature");
        Parts.text(json, "id", event.id());
        geometry(event.place());
        json.writeName("properties");
        json.writeStartObject();
        Parts.text(json, "event_type", event.subType().type().label());
        Parts.text(json, "sub_event_type", event.subType().label());
        date(event.date());
        place(event.place());
        names("perpetrators", event.perpetrators());
        names("targets", event.targets());
        Killed killed = Killed.of(event);
        Parts.number(json, "killed_low", killed.low());
        Parts.number(json, "killed_high", killed.high());
        json.writeBooleanProperty("killed_undisclosed", killed.undisclosed());
        Parts.text(json, "accounts", AccountWords.of(event));
        json.writeBooleanProperty("disputed", !event.disputed().isEmpty());
        json.writeNumberProperty("sources", event.sources());
        Parts.texts(json, "outlets", event.outlets());
        json.writeBooleanProperty("review", event.review());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void geometry(@Nullable EventPlace place) {
        Double latitude = place == null ? null : place.latitude();
        Double longitude = place == null ? null : place.longitude();
        if (place == null || latitude == null || longitude == null || place.precision() == PlacePrecision.COUNTRY) {
            json.writeNullProperty("geometry");
            return;
        }
        json.writeName("geometry");
        json.writeStartObject();
        json.writeStringProperty("type", "Point");
        json.writeName("coordinates");
        json.writeStartArray();
        json.writeNumber(longitude.doubleValue());
        json.writeNumber(latitude.doubleValue());
        json.writeEndArray();
        json.writeEndObject();
    }

    private void date(@Nullable When date) {
        Parts.text(json, "from", date == null ? null : date.from().toString());
        Parts.text(json, "to", date == null ? null : date.to().toString());
        Parts.text(json, "date_precision", date == null ? null : Parts.label(date.precision()));
    }

    private void place(@Nullable EventPlace place) {
        Parts.text(json, "place", place == null ? null : place.name());
        Parts.text(json, "admin1", place == null ? null : place.admin1());
        Parts.text(json, "admin2", place == null ? null : place.admin2());
        Parts.text(json, "country", place == null ? null : place.country());
        Parts.text(json, "iso3", place == null ? null : place.iso3());
        Parts.text(json, "precision", place == null ? null : Parts.label(place.precision()));
    }

    private void names(String key, List<Participant> side) {
        Parts.texts(json, key, side.stream().map(one -> one.actor().name()).toList());
    }

    @Override
    public void close() throws IOException {
        try {
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
            json.close();
        } catch (JacksonException e) {
            throw new IOException(e.getOriginalMessage(), e);
        }
    }
}
