package org.marsad.desk.json;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Area;
import org.marsad.model.Place;
import org.marsad.model.PlaceKind;
import org.marsad.model.PrioGridCell;
import org.marsad.region.GridCell;
import org.marsad.region.Region;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Areas as collections of GeoJSON features. A feature's {@code id} is that of the unit in panels and forecasts: {@code MLI}, {@code
 * MLI/Gao}, {@code 152284}.
 */
public final class AreaFeatures {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final double HALF_CELL = 0.25;

    private final Region region;

    public AreaFeatures(Region region) {
        this.region = region;
    }

    /** @param iso3 of the only country wanted, or null for all that the pack draws */
    public ObjectNode countries(@Nullable String iso3) {
        return collection(
                "country",
                features -> region.areas().list().stream()
                        .filter(area -> area.kind() == PlaceKind.COUNTRY && isWanted(iso3, area.country()))
                        .forEach(area -> area(features.addObject(), area, area.country(), null)));
    }

    /** First-level units of one day that can be drawn. */
    public ObjectNode admin1(@Nullable String iso3, LocalDate day) {
        return collection(
                "admin1",
                features -> region.areas().list().stream()
                        .filter(area -> area.kind() == PlaceKind.ADMIN1 && isWanted(iso3, area.country()))
                        .filter(area -> area.existedOn(day)
                                && !region.areas().outline(area).isEmpty())
                        .forEach(area ->
                                area(features.addObject(), area, area.country() + '/' + area.name(), area.country())));
    }

    /** Second-level units, as they are now or were last; a point inside stands for one whose borders the pack does not have. */
    public ObjectNode admin2(@Nullable String iso3) {
        return collection(
                "admin2",
                features -> region.places().stream()
                        .filter(place ->
                                place.kind() == PlaceKind.ADMIN2 && isWanted(iso3, String.valueOf(place.country())))
                        .forEach(place -> unit(features.addObject(), place)));
    }

    public ObjectNode cells(@Nullable String iso3) {
        return collection(
                "cell",
                features -> region.areas().cells().stream()
                        .filter(cell -> iso3 == null || cell.shares().containsKey(iso3))
                        .forEach(cell -> cell(features.addObject(), cell)));
    }

    private static boolean isWanted(@Nullable String iso3, String country) {
        return iso3 == null || iso3.equals(country);
    }

    private static ObjectNode collection(String level, Consumer<ArrayNode> features) {
        ObjectNode collection = JSON.createObjectNode();
        collection.put("type", "FeatureCollection").put("level", level);
        features.accept(collection.putArray("features"));
        return collection;
    }

    private void area(ObjectNode feature, Area area, String id, @Nullable String parent) {
        ObjectNode properties = head(feature, id, area.name(), parent);
        Optional<Place> place = Optional.ofNullable(area.place()).flatMap(region::findPlace);
        properties.set("names", place.<JsonNode>map(DisplayNames::of).orElseGet(JSON::nullNode));
        properties.put("iso3", area.country());
        properties.put("area", area.id()).put("frame", area.frame());
        properties.put("from", text(area.from())).put("to", text(area.to()));
        feature.set("geometry", Geometry.multiPolygon(region.areas().outline(area)));
    }

    private void unit(ObjectNode feature, Place place) {
        String iso3 = String.valueOf(place.country());
        String parent = place.admin1() == null ? iso3 : iso3 + '/' + place.admin1();
        ObjectNode properties = head(feature, place.id(), place.name(), parent);
        properties.set("names", DisplayNames.of(place));
        properties.put("iso3", iso3);
        Optional<Area> area = region.areas()
                .findLatest(place.id())
                .filter(one -> !region.areas().outline(one).isEmpty());
        if (area.isPresent()) {
            properties.put("area", area.get().id()).put("frame", area.get().frame());
            properties
                    .put("from", text(area.get().from()))
                    .put("to", text(area.get().to()));
            feature.set("geometry", Geometry.multiPolygon(region.areas().outline(area.get())));
        } else {
            feature.set("geometry", point(place));
        }
    }

    private static JsonNode point(Place place) {
        Double latitude = place.latitude();
        Double longitude = place.longitude();
        return latitude == null || longitude == null ? JSON.nullNode() : Geometry.point(latitude, longitude);
    }

    private static void cell(ObjectNode feature, GridCell known) {
        PrioGridCell cell = known.cell();
        String name = cell.latitude() + ", " + cell.longitude();
        ObjectNode properties = head(feature, String.valueOf(cell.gid()), name, known.majority());
        properties.putNull("names").put("iso3", known.majority());
        ObjectNode shares = properties.putObject("shares");
        known.shares().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(share -> shares.put(share.getKey(), share.getValue()));
        feature.set(
                "geometry",
                Geometry.box(
                        cell.latitude() - HALF_CELL,
                        cell.longitude() - HALF_CELL,
                        cell.latitude() + HALF_CELL,
                        cell.longitude() + HALF_CELL));
    }

    private static ObjectNode head(ObjectNode feature, String id, String name, @Nullable String parent) {
        feature.put("type", "Feature").put("id", id);
        return feature.putObject("properties").put("id", id).put("name", name).put("parent", parent);
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
