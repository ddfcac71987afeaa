package org.marsad.region;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Language;
import org.marsad.model.Place;
import org.marsad.model.PlaceKind;

/**
 * A country or first-level unit as people name it: {@code MLI}, {@code Mali}, {@code Gao}, {@code MLI/Gao}, in any of the
 * languages.
 *
 * @param iso3 ISO 3166-1 alpha-3
 * @param admin1 name of the first-level unit as the pack has it, or null for the whole country
 */
public record NamedArea(String iso3, @Nullable String admin1) {
    /**
     * The area that is meant.
     *
     * @throws UnknownAreaException when there is none, or there are several
     */
    public static NamedArea of(Region region, String words) {
        String name = words.strip();
        int slash = name.indexOf('/');
        Optional<String> country = country(region, slash < 0 ? name : name.substring(0, slash));
        if (country.isPresent()) {
            return slash < 0
                    ? new NamedArea(country.get(), null)
                    : unit(region.listAdmin1(country.get()).stream(), name, name.substring(slash + 1));
        }
        return unit(region.places().stream().filter(place -> place.kind() == PlaceKind.ADMIN1), name, name);
    }

    private static Optional<String> country(Region region, String name) {
        return region.places().stream()
                .filter(place -> place.kind() == PlaceKind.COUNTRY && place.country() != null)
                .filter(place -> name.equalsIgnoreCase(place.country()) || isCalled(place, name))
                .map(Place::country)
                .findFirst();
    }

    private static boolean isCalled(Place place, String name) {
        return place.name().equalsIgnoreCase(name)
                || Stream.of(Language.values())
                        .flatMap(language -> place.names(language).stream())
                        .anyMatch(name::equalsIgnoreCase);
    }

    private static NamedArea unit(Stream<Place> units, String whole, String name) {
        List<Place> called = units.filter(place -> place.country() != null && isCalled(place, name))
                .toList();
        if (called.isEmpty()) {
            throw new UnknownAreaException(whole + ", which is no country or first-level unit of the region's pack. "
                    + "Maybe write it as MLI or MLI/Gao.");
        }
        long countries = called.stream().map(Place::country).distinct().count();
        if (countries > 1) {
            throw new UnknownAreaException(whole + ", which there is in several countries. Maybe write it as "
                    + called.get(0).country() + "/" + called.get(0).name() + ".");
        }
        return new NamedArea(
                String.valueOf(called.get(0).country()), called.get(0).name());
    }
}
