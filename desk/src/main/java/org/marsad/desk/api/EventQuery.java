package org.marsad.desk.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.marsad.desk.server.Parameters;
import org.marsad.desk.server.RequestException;
import org.marsad.ledger.store.EventFilter;
import org.marsad.model.Actor;
import org.marsad.model.Language;
import org.marsad.model.SubEventType;
import org.marsad.region.NamedArea;
import org.marsad.region.Region;
import org.marsad.region.UnknownAreaException;

/** Reads from the parameters of a request which events are wanted. */
final class EventQuery {
    /** The parameters that {@link #filter} knows. */
    static final List<String> NAMES = List.of("area", "from", "to", "actor", "sub_event_type", "review", "background");

    private final Region region;

    EventQuery(Region region) {
        this.region = region;
    }

    /** @throws RequestException naming the parameter that is wrong */
    EventFilter filter(Parameters parameters) {
        EventFilter where = areaAndDays(parameters);
        return new EventFilter(
                where.iso3(),
                where.admin1(),
                where.from(),
                where.to(),
                actor(parameters),
                subType(parameters),
                parameters.yes("review", false),
                parameters.yes("background", true));
    }

    /** Only {@code area}, {@code from} and {@code to}. */
    EventFilter areaAndDays(Parameters parameters) {
        LocalDate from = parameters.findDay("from").orElse(null);
        LocalDate to = parameters.findDay("to").orElse(null);
        if (from != null && to != null && to.isBefore(from)) {
            throw RequestException.wrong("to", "to is " + to + ", which is before from, " + from + ".");
        }
        NamedArea area = area(parameters);
        return (area == null ? EventFilter.ALL : EventFilter.ofArea(area.iso3(), area.admin1())).between(from, to);
    }

    private @Nullable NamedArea area(Parameters parameters) {
        try {
            return parameters
                    .find("area")
                    .map(name -> NamedArea.of(region, name))
                    .orElse(null);
        } catch (UnknownAreaException e) {
            throw RequestException.wrong("area", "area is " + e.getMessage());
        }
    }

    /** Canonical name of an actor of the pack. Names that only reports have may be those of private persons, and lead nowhere. */
    @Nullable
    String actor(Parameters parameters) {
        return parameters
                .find("actor")
                .map(
                        wanted -> region.actors().stream()
                                .filter(known -> isCalled(known, wanted))
                                .map(Actor::name)
                                .findFirst()
                                .orElseThrow(
                                        () -> RequestException.wrong(
                                                "actor",
                                                "actor is " + wanted
                                                        + ", which is no actor of the region's pack. Maybe give its id, such as jnim.")))
                .orElse(null);
    }

    private static boolean isCalled(Actor actor, String name) {
        return actor.id().equals(name)
                || actor.name().equalsIgnoreCase(name)
                || Arrays.stream(Language.values())
                        .flatMap(language -> actor.forms(language).stream())
                        .anyMatch(name::equalsIgnoreCase);
    }

    private static @Nullable SubEventType subType(Parameters parameters) {
        return parameters
                .find("sub_event_type")
                .map(wanted -> SubEventType.ofLabel(wanted).orElseThrow(() -> noSubType(wanted)))
                .orElse(null);
    }

    private static RequestException noSubType(String wanted) {
        String part = wanted.toLowerCase(Locale.ROOT);
        List<String> labels =
                Arrays.stream(SubEventType.values()).map(SubEventType::label).toList();
        List<String> near = labels.stream()
                .filter(label -> label.toLowerCase(Locale.ROOT).contains(part))
                .toList();
        return RequestException.wrong(
                "sub_event_type",
                "sub_event_type is " + wanted + ", which is none. Maybe one of: "
                        + String.join("; ", near.isEmpty() ? labels : near) + ".");
    }

    /** The last instant that counts, from a day (to its end, UTC) or an instant; null for now. */
    static @Nullable Instant asOf(Parameters parameters) {
        return parameters
                .find("as_of")
                .map(words -> {
                    try {
                        Instant instant = words.contains("T")
                                ? Instant.parse(words)
                                : LocalDate.parse(words)
                                        .plusDays(1)
                                        .atStartOfDay(ZoneOffset.UTC)
                                        .toInstant()
                                        .minusSeconds(1);
                        if (Parameters.isCommon(instant.atOffset(ZoneOffset.UTC).getYear())) {
                            return instant;
                        }
                    } catch (DateTimeException e) {
                        // said below
                    }
                    throw RequestException.wrong(
                            "as_of",
                            "as_of is " + words
                                    + ", which is no day. Maybe write it as 2024-09-18 or 2024-09-18T12:00:00Z.");
                })
                .orElse(null);
    }
}
