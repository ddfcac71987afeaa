package org.marsad.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.marsad.ledger.store.EventFilter;
import org.marsad.region.NamedArea;
import org.marsad.region.Region;
import org.marsad.region.UnknownAreaException;
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
        try {
            NamedArea found = NamedArea.of(region, name);
            return EventFilter.ofArea(found.iso3(), found.admin1());
        } catch (UnknownAreaException e) {
            throw wrongUse("--area is " + e.getMessage());
        }
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
