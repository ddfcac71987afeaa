package org.marsad.exchange.profile;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.model.EventPlace;
import org.marsad.model.Place;
import org.marsad.model.PlaceKind;
import org.marsad.model.PlacePrecision;
import org.marsad.model.PrioGridCell;
import org.marsad.region.Region;

/**
 * Blurs places to their second-level unit where the pack knows it, or to their half-degree cell; the place's own name and
 * position go. The same place always becomes the same, and what is snapped stays as it is: random shifts would average out.
 *
 * <p>A unit and a cell are never told together, for where they overlap is smaller than either: a unit's point is the centre of
 * the cell that holds the unit's own position.
 */
public final class Snapping {
    private final Region region;
    private final Map<String, Place> units = new HashMap<>();

    public Snapping(Region region) {
        this.region = region;
        for (Place place : region.places()) {
            String country = place.country();
            if (country != null && place.kind() == PlaceKind.ADMIN1) {
                units.put(key(country, place.name(), ""), place);
            } else if (country != null && place.kind() == PlaceKind.ADMIN2 && place.admin2() != null) {
                Place other = units.putIfAbsent(key(country, "", place.admin2()), place);
                if (other != null && place.id().compareTo(other.id()) < 0) {
                    units.put(key(country, "", place.admin2()), place);
                }
            }
        }
    }

    private static String key(String country, String admin1, String admin2) {
        return country + "/" + admin1 + "/" + admin2;
    }

    /**
     * @param toUnit to an administrative unit, even where a cell would be finer
     * @return null where nothing may be told but what is not known
     */
    public @Nullable EventPlace snap(EventPlace place, boolean toUnit) {
        Optional<Place> own = region.findPlace(place.id());
        if (place.precision() == PlacePrecision.COUNTRY
                || own.filter(known -> known.kind() == PlaceKind.COUNTRY).isPresent()) {
            return country(place);
        }
        Optional<Place> unit = own.filter(known -> known.kind() == PlaceKind.ADMIN1
                        || known.kind() == PlaceKind.ADMIN2
                        || known.kind() == PlaceKind.REGION)
                .or(() -> second(place));
        if (unit.isPresent()) {
            return unit(unit.get(), place);
        }
        if (!toUnit && place.latitude() != null && place.longitude() != null) {
            return cell(place, place.latitude(), place.longitude());
        }
        return first(place).map(known -> unit(known, place)).orElseGet(() -> country(place));
    }

    private Optional<Place> second(EventPlace place) {
        return place.iso3() == null || place.admin2() == null
                ? Optional.empty()
                : Optional.ofNullable(units.get(key(place.iso3(), "", place.admin2())));
    }

    private Optional<Place> first(EventPlace place) {
        return place.iso3() == null || place.admin1() == null
                ? Optional.empty()
                : Optional.ofNullable(units.get(key(place.iso3(), place.admin1(), "")));
    }

    private static EventPlace unit(Place unit, EventPlace place) {
        boolean second = unit.kind() == PlaceKind.ADMIN2;
        Double latitude = unit.latitude();
        Double longitude = unit.longitude();
        PrioGridCell cell = latitude == null || longitude == null ? null : PrioGridCell.at(latitude, longitude);
        return new EventPlace(
                unit.id(),
                unit.name(),
                unit.kind() == PlaceKind.ADMIN1 ? unit.name() : place.admin1(),
                second ? unit.admin2() : null,
                place.country(),
                place.iso3(),
                cell == null ? null : (Double) cell.latitude(),
                cell == null ? null : (Double) cell.longitude(),
                PlacePrecision.REGION,
                null,
                null);
    }

    private static EventPlace cell(EventPlace place, double latitude, double longitude) {
        PrioGridCell cell = PrioGridCell.at(latitude, longitude);
        return new EventPlace(
                "cell-" + cell.gid(),
                "PRIO-GRID cell " + cell.gid(),
                null,
                null,
                place.country(),
                place.iso3(),
                cell.latitude(),
                cell.longitude(),
                PlacePrecision.REGION,
                null,
                null);
    }

    private @Nullable EventPlace country(EventPlace place) {
        if (place.iso3() == null || place.country() == null) {
            return null;
        }
        String id = region.findCountry(place.iso3()).map(Place::id).orElse(place.iso3());
        return new EventPlace(
                id,
                place.country(),
                null,
                null,
                place.country(),
                place.iso3(),
                null,
                null,
                PlacePrecision.COUNTRY,
                null,
                null);
    }
}
