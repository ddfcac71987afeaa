package org.marsad.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Actor;
import org.marsad.model.Language;
import org.marsad.model.Place;

/**
 * Finds what people name: actors and places by id or by any of their names in any language, whatever the case, accents and
 * Arabic letter forms. All that are called so are given; who asked must tell which is meant.
 */
public final class Names {
    private final Region region;

    public Names(Region region) {
        this.region = region;
    }

    /**
     * Places of a region's pack, or where it has none those of its gazetteer.
     *
     * @param name id or name; behind a comma may stand the country (name or ISO 3166-1 alpha-3) or unit that it lies in
     */
    public List<Place> places(String name) {
        List<Place> byId = region.findPlace(name.strip()).stream().toList();
        if (!byId.isEmpty()) {
            return byId;
        }
        List<Place> whole = called(name, null);
        int comma = Math.max(name.lastIndexOf(','), name.lastIndexOf('،'));
        return whole.isEmpty() && comma > 0 ? called(name.substring(0, comma), name.substring(comma + 1)) : whole;
    }

    private List<Place> called(String name, @Nullable String area) {
        String key = NameKey.of(name);
        if (key.isEmpty()) {
            return List.of();
        }
        List<Place> inPack = region.places().stream()
                .filter(place -> isNamed(key, place.name(), place.names()))
                .filter(place -> area == null || liesIn(place, area))
                .toList();
        return inPack.isEmpty()
                ? region.gazetteer().named(name.strip()).stream()
                        .filter(place -> area == null || liesIn(place, area))
                        .toList()
                : inPack;
    }

    private boolean liesIn(Place place, String area) {
        String key = NameKey.of(area);
        List<String> areas = new ArrayList<>();
        String iso3 = place.country();
        if (iso3 != null) {
            areas.add(iso3.toLowerCase(Locale.ROOT));
            region.findCountry(iso3).ifPresent(country -> {
                areas.add(country.name());
                country.names().values().forEach(areas::addAll);
            });
        }
        Stream.of(place.admin1(), place.admin2())
                .flatMap(unit -> unit == null ? Stream.empty() : Stream.of(unit))
                .forEach(areas::add);
        return areas.stream().anyMatch(one -> NameKey.of(one).equals(key));
    }

    /** Actors with this id or name. */
    public List<Actor> actors(String name) {
        List<Actor> byId = region.findActor(name.strip()).stream().toList();
        if (!byId.isEmpty()) {
            return byId;
        }
        String key = NameKey.of(name);
        List<Actor> canonical = region.actors().stream()
                .filter(actor -> NameKey.of(actor.name()).equals(key))
                .toList();
        if (!canonical.isEmpty() || key.isEmpty()) {
            return canonical;
        }
        return region.actors().stream()
                .filter(actor -> isNamed(key, actor.name(), actor.forms()))
                .toList();
    }

    private static boolean isNamed(String key, String name, Map<Language, List<String>> names) {
        return NameKey.of(name).equals(key)
                || names.values().stream()
                        .flatMap(List::stream)
                        .anyMatch(one -> NameKey.of(one).equals(key));
    }
}
