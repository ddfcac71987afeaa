package org.marsad.desk.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.desk.presence.Blurring;
import org.marsad.exchange.contract.Parts;
import org.marsad.ledger.store.KeptStatement;
import org.marsad.model.EventPlace;
import org.marsad.model.Place;
import org.marsad.model.Presence;
import org.marsad.model.Speaker;
import org.marsad.model.When;
import org.marsad.region.ForceStay;
import org.marsad.region.Region;
import org.marsad.region.Sourced;
import org.marsad.region.TurningPoint;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Presence of forces and turning points, as GeoJSON features and as items. */
public final class PresenceJson {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Region region;
    private final EventShapes shapes;
    private final ActorJson actors;

    public PresenceJson(Region region) {
        this.region = region;
        this.shapes = new EventShapes(region);
        this.actors = new ActorJson(region);
    }

    /** A stay that published sources tell. */
    public ObjectNode stay(ForceStay stay, Blurring blurring) {
        EventPlace place = blurring.of(stay);
        ObjectNode feature = feature(stay.id(), place);
        ObjectNode properties = head(feature, stay.id(), "pack", place);
        properties.set("actor", actors.find(stay.actor()));
        properties.put("unit", stay.unit()).put("kind", Parts.label(stay.kind()));
        dates(properties, stay.from(), stay.end());
        properties.set("announced_end", date(stay.announcedEnd()));
        properties.put("ended_by", stay.ending() == null ? null : Parts.label(stay.ending()));
        properties.set("gone_by", date(stay.goneBy()));
        properties.put("announced", false).put("may_be_there", stay.mayBeThere(blurring.today()));
        size(properties, stay.sizeLow(), stay.sizeHigh());
        basis(properties, stay.basis());
        // a note may tell where in the unit the place lies
        boolean shown = place != null
                && place.id().equals(stay.place())
                && !stay.basis().note().isEmpty();
        properties.put("note", shown ? stay.basis().note() : null);
        properties.putNull("statement").putNull("report").putNull("speaker");
        return feature;
    }

    /**
     * What a report says of a force's presence.
     *
     * @param withReport whether the viewer may know the report
     */
    public ObjectNode statement(KeptStatement kept, Presence presence, Blurring blurring, boolean withReport) {
        EventPlace told = presence.place();
        EventPlace place = told == null ? null : blurring.ofReport(told);
        String id = "statement-" + kept.number();
        ObjectNode feature = feature(id, place);
        ObjectNode properties = head(feature, id, "ledger", place);
        properties.set("actor", actors.of(presence.actor()));
        properties.putNull("unit").put("kind", Parts.label(presence.kind()));
        When date = presence.date();
        dates(properties, date, null);
        properties.putNull("announced_end").putNull("ended_by").putNull("gone_by");
        properties.put("announced", presence.announced()).putNull("may_be_there");
        size(properties, presence.sizeLow(), presence.sizeHigh());
        properties.putNull("confidence").putNull("seen").putArray("links");
        properties.putNull("note");
        properties.put("statement", withReport ? kept.statement().id() : null);
        properties.put("report", withReport ? kept.report().sha256() : null);
        Speaker speaker = kept.statement().attribution().speaker();
        properties
                .putObject("speaker")
                .put("id", speaker.id())
                .put("name", speaker.name())
                .put("role", Parts.label(speaker.role()));
        return feature;
    }

    /** A turning point. */
    public ObjectNode turningPoint(TurningPoint point) {
        ObjectNode item = JSON.createObjectNode();
        item.put("id", point.id()).put("kind", Parts.label(point.kind()));
        item.set("date", date(point.date()));
        addActors(item.putArray("actors"), point.actors());
        item.put("iso3", point.country());
        String id = point.place();
        item.set(
                "place",
                id == null ? null : region.findPlace(id).map(this::place).orElse(null));
        item.put("what", point.what());
        basis(item, point.basis());
        return item;
    }

    private void addActors(ArrayNode node, List<String> ids) {
        for (String id : ids) {
            ObjectNode actor = actors.find(id);
            if (actor != null) {
                node.add(actor);
            }
        }
    }

    private ObjectNode feature(String id, @Nullable EventPlace place) {
        ObjectNode feature = JSON.createObjectNode().put("type", "Feature").put("id", id);
        feature.set("geometry", shapes.of(place));
        return feature;
    }

    private ObjectNode head(ObjectNode feature, String id, String source, @Nullable EventPlace place) {
        ObjectNode properties = feature.putObject("properties");
        properties.put("id", id).put("source", source);
        if (place == null) {
            properties.putNull("place");
            return properties;
        }
        ObjectNode node = region.findPlace(place.id())
                .map(this::place)
                .orElseGet(() -> JSON.createObjectNode().put("id", place.id()).put("name", place.name()));
        node.put("precision", Parts.label(place.precision()));
        properties.set("place", node);
        return properties;
    }

    private ObjectNode place(Place place) {
        ObjectNode node = JSON.createObjectNode().put("id", place.id()).put("name", place.name());
        node.set("names", DisplayNames.of(place));
        return node.put("kind", Parts.label(place.kind()))
                .put("iso3", place.country())
                .put("admin1", place.admin1())
                .put("admin2", place.admin2());
    }

    private static void dates(ObjectNode node, @Nullable When from, @Nullable When end) {
        node.set("from", date(from));
        node.set("end", date(end));
    }

    static @Nullable ObjectNode date(@Nullable When date) {
        return date == null
                ? null
                : JSON.createObjectNode()
                        .put("from", date.from().toString())
                        .put("to", date.to().toString())
                        .put("precision", Parts.label(date.precision()));
    }

    private static void size(ObjectNode node, @Nullable Integer low, @Nullable Integer high) {
        node.putObject("size").put("low", low).put("high", high);
    }

    private static void basis(ObjectNode node, Sourced basis) {
        node.put("confidence", Parts.label(basis.confidence())).put("seen", Parts.label(basis.seen()));
        ArrayNode links = node.putArray("links");
        basis.links().forEach(links::add);
    }
}
