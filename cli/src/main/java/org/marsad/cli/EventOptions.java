package org.marsad.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.ledger.store.EventFilter;
import org.marsad.model.Actor;
import org.marsad.model.Language;
import org.marsad.model.SubEventType;
import org.marsad.region.Region;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which events a command is about, beyond area and days. */
final class EventOptions {
    @Option(
            names = "--actor",
            paramLabel = "NAME",
            description = "A party, by any of its names in Arabic, French or English.")
    private @Nullable String actor;

    @Option(names = "--type", paramLabel = "TYPE", description = "A sub-event type, such as \"Armed clash\".")
    private @Nullable String type;

    @Option(names = "--review", description = "Only events that a person should look at.")
    private boolean review;

    @Option(names = "--no-background", description = "Without events that every report tells only as context.")
    private boolean noBackground;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** @throws ParameterException when an actor or type is unknown */
    EventFilter narrow(EventFilter filter, Region region) {
        return new EventFilter(
                filter.iso3(),
                filter.admin1(),
                filter.from(),
                filter.to(),
                name(region),
                subType(),
                review,
                !noBackground);
    }

    /** A name that the pack does not have may still be one that reports gave. */
    private @Nullable String name(Region region) {
        String wanted = actor;
        if (wanted == null) {
            return null;
        }
        return region.actors().stream()
                .filter(known -> isCalled(known, wanted))
                .map(Actor::name)
                .findFirst()
                .orElse(wanted);
    }

    private static boolean isCalled(Actor actor, String name) {
        return actor.id().equals(name)
                || actor.name().equalsIgnoreCase(name)
                || Arrays.stream(Language.values())
                        .flatMap(language -> actor.forms(language).stream())
                        .anyMatch(name::equalsIgnoreCase);
    }

    private @Nullable SubEventType subType() {
        String wanted = type;
        if (wanted == null) {
            return null;
        }
        Optional<SubEventType> known = SubEventType.ofLabel(wanted);
        if (known.isEmpty()) {
            List<String> near = Arrays.stream(SubEventType.values())
                    .map(SubEventType::label)
                    .filter(label -> label.toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT)))
                    .toList();
            throw new ParameterException(
                    spec.commandLine(),
                    "--type is " + wanted + ", which is no sub-event type. Maybe one of: "
                            + String.join("; ", near.isEmpty() ? labels() : near));
        }
        return known.get();
    }

    private static List<String> labels() {
        return Arrays.stream(SubEventType.values()).map(SubEventType::label).toList();
    }
}
