package org.marsad.desk.presence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.exchange.profile.Snapping;
import org.marsad.model.EventPlace;
import org.marsad.model.Place;
import org.marsad.model.PlaceKind;
import org.marsad.model.PlacePrecision;
import org.marsad.model.PrioGridCell;
import org.marsad.region.ForceStay;
import org.marsad.region.Region;

/**
 * How exactly the place of a force may be shown: a force that may still be there at its second-level unit only, or at a larger one where
 * that is not known; what is over, at the place. A place where some force may still be is never shown for any other either, for a base that
 * changed hands is still a base.
 */
public final class Blurring {
    private final Region region;
    private final LocalDate today;
    private final Snapping snapping;
    private final Set<String> guarded = new HashSet<>();
    private final Map<String, Place> seats;

    /** @param today a force of which nothing tells that it left before this day may still be there */
    public Blurring(Region region, LocalDate today) {
        this.today = today;
        this.region = region;
        this.snapping = new Snapping(region);
        this.seats = seats(region);
        for (ForceStay stay : region.presence().stays()) {
            if (stay.place() != null && (stay.mayBeThere(today) || goesOn(stay))) {
                guarded.add(stay.place());
            }
        }
    }

    public LocalDate today() {
        return today;
    }

    /** Whether a force went on there under another name, and nothing tells that it left afterwards. */
    private boolean goesOn(ForceStay stay) {
        LocalDate end = stay.latest();
        return stay.ending() == ForceStay.Ending.RENAMING
                && end != null
                && region.presence().stays().stream()
                        .noneMatch(later -> String.valueOf(stay.place()).equals(later.place())
                                && later.ending() == ForceStay.Ending.DEPARTURE
                                && later.latest() != null
                                && later.latest().isAfter(end));
    }

    /** Whether a place must not be shown. */
    public boolean isGuarded(@Nullable String place) {
        return place != null && guarded.contains(place);
    }

    /** Where a stay is shown; null where nothing can be. */
    public @Nullable EventPlace of(ForceStay stay) {
        Place place =
                stay.place() == null ? null : region.findPlace(stay.place()).orElse(null);
        EventPlace whole = place == null ? unit(stay) : whole(place);
        boolean hidden = place == null || stay.mayBeThere(today) || isGuarded(stay.place());
        return hidden ? snapped(whole) : whole;
    }

    /**
     * At its unit, about the seat of the unit where the pack has that: a large unit's middle may lie far from all that is told of it. The
     * unit alone says which point that is, so that it tells nothing more.
     */
    private @Nullable EventPlace snapped(EventPlace whole) {
        EventPlace unit = snapping.snap(whole, true);
        Place seat = unit == null || unit.admin2() == null ? null : seats.get(unit.id());
        if (unit == null || seat == null || seat.latitude() == null || seat.longitude() == null) {
            return unit;
        }
        PrioGridCell cell = PrioGridCell.at(seat.latitude(), seat.longitude());
        return new EventPlace(
                unit.id(),
                unit.name(),
                unit.admin1(),
                unit.admin2(),
                unit.country(),
                unit.iso3(),
                cell.latitude(),
                cell.longitude(),
                unit.precision(),
                null,
                null);
    }

    /** Second-level units with the town of the same name in them. */
    private static Map<String, Place> seats(Region region) {
        Map<String, Place> towns = new HashMap<>();
        for (Place place : region.places()) {
            if (place.kind() == PlaceKind.TOWN && place.admin2() != null) {
                towns.putIfAbsent(place.country() + "/" + place.admin2() + "/" + place.name(), place);
            }
        }
        Map<String, Place> seats = new HashMap<>();
        for (Place unit : region.places()) {
            Place town = unit.kind() == PlaceKind.ADMIN2 && unit.admin2() != null
                    ? towns.get(unit.country() + "/" + unit.admin2() + "/" + unit.name())
                    : null;
            if (town != null) {
                seats.put(unit.id(), town);
            }
        }
        return seats;
    }

    /** Where a place that a report names is shown: reports seldom tell that a force has left. */
    public @Nullable EventPlace ofReport(EventPlace told) {
        EventPlace whole = region.findPlace(told.id()).map(this::whole).orElse(told);
        return snapped(new EventPlace(
                whole.id(),
                whole.name(),
                whole.admin1(),
                whole.admin2(),
                country(whole.iso3()),
                whole.iso3(),
                whole.latitude(),
                whole.longitude(),
                told.precision(),
                null,
                null));
    }

    private EventPlace unit(ForceStay stay) {
        return new EventPlace(
                stay.id(),
                stay.id(),
                stay.admin1(),
                null,
                country(stay.country()),
                stay.country(),
                null,
                null,
                PlacePrecision.REGION,
                null,
                null);
    }

    private EventPlace whole(Place place) {
        boolean isPoint =
                place.kind() == PlaceKind.TOWN || place.kind() == PlaceKind.VILLAGE || place.kind() == PlaceKind.SITE;
        return new EventPlace(
                place.id(),
                place.name(),
                place.admin1(),
                place.admin2(),
                country(place.country()),
                place.country(),
                place.latitude(),
                place.longitude(),
                isPoint ? PlacePrecision.EXACT : PlacePrecision.REGION,
                null,
                null);
    }

    private @Nullable String country(@Nullable String iso3) {
        return iso3 == null ? null : region.findCountry(iso3).map(Place::name).orElse(null);
    }
}
