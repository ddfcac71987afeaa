package org.marsad.desk.json;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Place;
import org.marsad.model.PlaceKind;
import org.marsad.region.NameKey;
import org.marsad.region.Region;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Adds to places of the contract what they and the units around them are called in three languages, for people who read none of them in Latin letters. */
public final class PlaceNames {
    private final Region region;
    private final Map<String, Place> units = new HashMap<>();

    public PlaceNames(Region region) {
        this.region = region;
        for (Place place : region.places()) {
            if (place.kind() == PlaceKind.ADMIN1) {
                units.putIfAbsent(key(place.country(), "1", place.name()), place);
            } else if (place.kind() == PlaceKind.ADMIN2 && place.admin2() != null) {
                units.merge(
                        key(place.country(), "2", place.admin2()),
                        place,
                        (one, other) -> isItsOwnUnit(other) ? other : one);
            }
        }
    }

    /** A unit made of a part of another stands under that one's name, too. */
    private static boolean isItsOwnUnit(Place unit) {
        return NameKey.of(unit.name()).equals(NameKey.of(String.valueOf(unit.admin2())));
    }

    private static String key(@Nullable String iso3, String level, String name) {
        return iso3 + '/' + level + '/' + name;
    }

    /** Adds them to every place in it, at whatever depth. */
    public <T extends JsonNode> T addedTo(T node) {
        if (node instanceof ObjectNode object && isPlace(object)) {
            add(object);
        } else {
            node.forEach(this::addedTo);
        }
        return node;
    }

    private static boolean isPlace(ObjectNode node) {
        return node.has("id") && node.has("name") && node.has("admin1") && node.has("iso3");
    }

    private void add(ObjectNode node) {
        Place place = region.findPlace(node.path("id").asString("")).orElse(null);
        String iso3 = node.path("iso3").asString("");
        set(node, "names", place);
        set(node, "admin1_names", units.get(key(iso3, "1", node.path("admin1").asString(""))));
        set(node, "admin2_names", units.get(key(iso3, "2", node.path("admin2").asString(""))));
    }

    private static void set(ObjectNode node, String field, @Nullable Place place) {
        if (place == null) {
            node.putNull(field);
        } else {
            node.set(field, DisplayNames.of(place));
        }
    }
}
