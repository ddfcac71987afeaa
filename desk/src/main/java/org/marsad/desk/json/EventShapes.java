package org.marsad.desk.json;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Area;
import org.marsad.model.EventPlace;
import org.marsad.model.Place;
import org.marsad.model.PlaceKind;
import org.marsad.model.PlacePrecision;
import org.marsad.model.PrioGridCell;
import org.marsad.region.Areas;
import org.marsad.region.Outline;
import org.marsad.region.Region;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where events are drawn: a point only where the place itself is known, otherwise the whole of what is known, so that nothing looks
 * more precise than it is.
 */
public final class EventShapes {
    /** "Near" a place: the 25 km that UCDP GED's codebook gives its precision code 2. */
    public static final double NEAR_KILOMETRES = 25;

    /** An area without borders in the pack, about its own position: about the size of a province of Burkina Faso. */
    public static final double UNIT_KILOMETRES = 50;

    private static final String CELL = "cell-";

    private final Region region;
    private final Map<String, Optional<ObjectNode>> outlines = new ConcurrentHashMap<>();

    public EventShapes(Region region) {
        this.region = region;
    }

    /** A geometry, or null where not even the country is known. */
    public @Nullable ObjectNode of(@Nullable EventPlace place) {
        if (place == null) {
            return null;
        }
        if (place.id().startsWith(CELL)) {
            return cell(place.id());
        }
        if (place.precision() == PlacePrecision.COUNTRY) {
            return country(place);
        }
        if (place.precision() == PlacePrecision.REGION) {
            Optional<ObjectNode> outline = outlines.computeIfAbsent(place.id(), this::areaOfPlace);
            if (outline.isPresent()) {
                return outline.get();
            }
        }
        Double latitude = place.latitude();
        Double longitude = place.longitude();
        if (latitude == null || longitude == null) {
            return unit(place);
        }
        return switch (place.precision()) {
            case EXACT -> Geometry.point(latitude, longitude);
            case NEAR -> Geometry.circle(latitude, longitude, NEAR_KILOMETRES);
            case REGION, COUNTRY -> Geometry.circle(latitude, longitude, UNIT_KILOMETRES);
        };
    }

    private static ObjectNode cell(String id) {
        PrioGridCell cell = new PrioGridCell(Integer.parseInt(id.substring(CELL.length())));
        return Geometry.box(
                cell.latitude() - 0.25, cell.longitude() - 0.25, cell.latitude() + 0.25, cell.longitude() + 0.25);
    }

    /** Of a place without a position at least the first-level unit may be known. */
    private @Nullable ObjectNode unit(EventPlace place) {
        String iso3 = place.iso3();
        String admin1 = place.admin1();
        if (iso3 == null || admin1 == null) {
            return country(place);
        }
        return region.listAdmin1(iso3).stream()
                .filter(unit -> unit.name().equals(admin1))
                .map(Place::id)
                .findFirst()
                .flatMap(id -> outlines.computeIfAbsent(id, this::areaOfPlace))
                .orElseGet(() -> country(place));
    }

    private @Nullable ObjectNode country(EventPlace place) {
        String iso3 = place.iso3();
        return iso3 == null
                ? null
                : outlines.computeIfAbsent(
                                "country " + iso3,
                                key -> areas().list().stream()
                                        .filter(area -> area.kind() == PlaceKind.COUNTRY
                                                && area.country().equals(iso3))
                                        .findFirst()
                                        .flatMap(this::drawn))
                        .orElse(null);
    }

    private Optional<ObjectNode> areaOfPlace(String place) {
        return areas().findLatest(place).flatMap(this::drawn);
    }

    private Optional<ObjectNode> drawn(Area area) {
        Outline outline = areas().outline(area);
        return outline.isEmpty() ? Optional.empty() : Optional.of(Geometry.multiPolygon(outline));
    }

    private Areas areas() {
        return region.areas();
    }
}
