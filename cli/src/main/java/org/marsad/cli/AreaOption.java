package org.marsad.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marsad.ledger.store.EventFilter;
import org.marsad.model.Language;
import org.marsad.model.Place;
import org.marsad.model.PlaceKind;
import org.marsad.region.Region;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which events a command is about: an area and days. */
final class AreaOption {
    @Option(
            names = "--area",
            paramLabel = "AREA",
            description = "A country (MLI or Mali) or one of its first-level units (Gao, MLI/Gao).")
    private @Nullable String area;

    @Option(names = "--from", paramLabel = "DAY", description = "First day, as 2024-09-01.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DAY", description = "Last day, as 2024-09-30.")
    private @Nullable String to;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** @throws ParameterException when an area is unknown or a day is none */
    EventFilter filter(Region region) {
        LocalDate first = day("--from", from);
        LocalDate last = day("--to", to);
        if (first != null && last != null && last.isBefore(first)) {
            throw wrongUse("--to is " + last + ", which is before --from, " + first + ".");
        }
        String name = area;
        return name == null
                ? EventFilter.ALL.between(first, last)
                : named(region, name.strip()).between(first, last);
    }

    private EventFilter named(Region region, String name) {
        int slash = name.indexOf('/');
        Optional<String> country = country(region, slash < 0 ? name : name.substring(0, slash));
        if (country.isPresent()) {
            return slash < 0
                    ? EventFilter.ofArea(country.get(), null)
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

    private EventFilter unit(Stream<Place> units, String whole, String name) {
        List<Place> called = units.filter(place -> place.country() != null && isCalled(place, name))
                .toList();
        if (called.isEmpty()) {
            throw wrongUse("--area is " + whole + ", which is no country or first-level unit of the region's pack. "
                    + "Maybe write it as MLI or MLI/Gao.");
        }
        long countries = called.stream().map(Place::country).distinct().count();
        if (countries > 1) {
            throw wrongUse("--area is " + whole + ", which there is in several countries. Maybe write it as "
                    + called.get(0).country() + "/" + called.get(0).name() + ".");
        }
        return EventFilter.ofArea(
                String.valueOf(called.get(0).country()), called.get(0).name());
    }

    private @Nullable LocalDate day(String option, @Nullable String words) {
        if (words == null) {
            return null;
        }
        try {
            return LocalDate.parse(words);
        } catch (DateTimeException e) {
            throw wrongUse(option + " is " + words + ", which is no day. Maybe write it as 2024-09-18.");
        }
    }

    private ParameterException wrongUse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
