package org.marsad.desk.json;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marsad.exchange.contract.Parts;
import org.marsad.model.EventPlace;
import org.marsad.model.Killed;
import org.marsad.model.LedgerEvent;
import org.marsad.model.Participant;
import org.marsad.model.When;
import org.marsad.region.Region;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Events as features of a map (GeoJSON, RFC 7946), with flat properties. */
public final class EventFeatures {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Region region;
    private final EventShapes shapes;

    public EventFeatures(Region region) {
        this.region = region;
        this.shapes = new EventShapes(region);
    }

    public ObjectNode collection(List<LedgerEvent> events) {
        ObjectNode collection = JSON.createObjectNode().put("type", "FeatureCollection");
        ArrayNode features = collection.putArray("features");
        events.forEach(event -> features.add(feature(event)));
        return collection;
    }

    private ObjectNode feature(LedgerEvent event) {
        ObjectNode feature = JSON.createObjectNode().put("type", "Feature").put("id", event.id());
        feature.set("geometry", shapes.of(event.place()));
        ObjectNode properties = feature.putObject("properties");
        properties.put("id", event.id());
        properties.put("event_type", event.subType().type().label());
        properties.put("sub_event_type", event.subType().label());
        date(properties, event.date());
        place(properties, event.place());
        Killed killed = Killed.of(event);
        properties.put("killed_low", killed.low());
        properties.put("killed_high", killed.high());
        properties.put("undisclosed", killed.undisclosed());
        properties.put("disputed", !event.disputed().isEmpty());
        properties.put("sources", event.sources());
        properties.put("background", event.background());
        properties.put("review", event.review());
        ArrayNode names = properties.putArray("actors");
        ArrayNode ids = properties.putArray("actor_ids");
        Stream.concat(event.perpetrators().stream(), event.targets().stream())
                .map(Participant::actor)
                .distinct()
                .forEach(actor -> {
                    names.add(actor.name());
                    ids.add(actor.id());
                });
        return feature;
    }

    private static void date(ObjectNode properties, @Nullable When date) {
        properties.put("from", date == null ? null : date.from().toString());
        properties.put("to", date == null ? null : date.to().toString());
        properties.put("date_precision", date == null ? null : Parts.label(date.precision()));
    }

    private void place(ObjectNode properties, @Nullable EventPlace place) {
        properties.put("place", place == null ? null : place.name());
        properties.set(
                "place_names",
                place == null
                        ? null
                        : region.findPlace(place.id()).map(DisplayNames::of).orElse(null));
        properties.put("admin1", place == null ? null : place.admin1());
        properties.put("iso3", place == null ? null : place.iso3());
        properties.put("precision", place == null ? null : Parts.label(place.precision()));
    }
}
