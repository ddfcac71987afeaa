package org.marsad.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** At which moment the ledger is looked at. */
final class AsOf {
    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The ledger as it was known at the end of this day (UTC), or at this instant.")
    private @Nullable String date;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /**
     * Null for now.
     *
     * @throws ParameterException when it is neither a day nor an instant
     */
    @Nullable
    Instant instant() {
        String words = date;
        if (words == null) {
            return null;
        }
        try {
            return words.contains("T")
                    ? Instant.parse(words)
                    : LocalDate.parse(words)
                            .plusDays(1)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant()
                            .minusSeconds(1);
        } catch (DateTimeException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--as-of is " + words + ", which is no day. Maybe write it as 2024-09-18 or 2024-09-18T12:00:00Z.");
        }
    }
}
