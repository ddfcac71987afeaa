package org.marsad.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.marsad.exchange.events.EventFormat;
import org.marsad.exchange.events.EventWriter;
import org.marsad.exchange.profile.Breach;
import org.marsad.exchange.profile.Profile;
import org.marsad.exchange.run.ExportRun;
import org.marsad.ledger.store.EventFilter;
import org.marsad.ledger.store.Ledger;
import org.marsad.region.Region;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes events of the ledger in a format that others read. */
@Command(
        name = "export",
        description = {
            "Writes events of the ledger in a format that others read.",
            "With --profile public nothing is written where an event breaks a line of responsibility; every such event is listed."
        },
        footerHeading = "%nProfiles:%n",
        footer = {
            "  internal  everything",
            "  partner   no words of reports; of their sources only the names of outlets",
            "  public    at least 7 days old, at second-level units or half-degree cells,",
            "            no names of private persons, protected places later and coarser",
            "",
            "Examples:",
            "  marsad export --format jsonl --profile internal -o events.jsonl",
            "  marsad export --format geojson --profile public --area MLI -o mali.geojson",
            "  marsad export --format hxl-csv --profile partner --area Gao --from 2024-01-01"
        })
final class ExportCommand implements Callable<Integer> {
    /** So many breaches are listed; the rest is counted. */
    private static final int LISTED = 200;

    @Mixin
    private final Store store = new Store();

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            description = "jsonl, acled-csv, ged-csv, hxl-csv or geojson.")
    @SuppressWarnings("NullAway.Init")
    private String format;

    @Option(
            names = "--profile",
            required = true,
            paramLabel = "PROFILE",
            description = "Whom it is for: internal, partner or public.")
    @SuppressWarnings("NullAway.Init")
    private Profile profile;

    @Mixin
    private final AreaOption area = new AreaOption();

    @Option(
            names = "--leave-out",
            description = "Leave out the events that the profile refuses, instead of writing nothing.")
    private boolean leaveOut;

    @Option(
            names = "--publish-on",
            paramLabel = "DAY",
            description = "Day of publication, for the public profile; by default today (UTC).")
    private @Nullable String publishOn;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write there instead of to standard output.")
    private @Nullable Path output;

    @Mixin
    private final Home home = new Home();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        EventFormat form = EventFormat.find(format)
                .orElseThrow(() -> wrongUse("--format is " + format + ", but must be one of "
                        + String.join(", ", EventFormat.labels()) + "."));
        LocalDate today = today();
        PrintWriter messages = spec.commandLine().getErr();
        Region region = home.region(messages);
        EventFilter filter = area.filter(region);
        Path part = part();
        ExportRun.Outcome outcome;
        try {
            outcome = write(form, region, filter, today, part);
            tell(outcome, messages);
            if (outcome.refused() > 0 && !leaveOut) {
                return ExitCodes.NONE_READ;
            }
            deliver(part);
        } catch (IOException e) {
            messages.println("marsad: output is " + (output == null ? "standard output" : output)
                    + ", which could not be written to its end: " + e.getMessage());
            return ExitCodes.NONE_READ;
        } finally {
            Files.deleteIfExists(part);
        }
        return outcome.refused() > 0 ? ExitCodes.SOME_READ : ExitCodes.ALL_READ;
    }

    /** Everything is first written beside its place: what is refused half-way must not be there already. */
    private Path part() {
        try {
            Path target = output;
            if (target == null) {
                return Files.createTempFile("marsad-export", ".part");
            }
            Path folder = target.toAbsolutePath().getParent();
            if (folder == null || Files.isDirectory(target)) {
                throw wrongUse("output is " + target + ", which is a folder.");
            }
            Path part = folder.resolve(
                    "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
            // one may be left of a run that was cut off
            Files.deleteIfExists(part);
            return Files.createFile(part);
        } catch (IOException e) {
            throw wrongUse("output is " + output + ", which cannot be written: " + e.getMessage());
        }
    }

    private ExportRun.Outcome write(EventFormat form, Region region, EventFilter filter, LocalDate today, Path part)
            throws IOException {
        try (Ledger ledger = store.read(region);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16);
                EventWriter writer = form.writer(out, region)) {
            ExportRun run = new ExportRun(profile.disclosure(region, today), writer);
            ledger.events(filter, null, run);
            return run.outcome();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void deliver(Path part) throws IOException {
        if (output != null) {
            Files.move(part, output, StandardCopyOption.REPLACE_EXISTING);
            return;
        }
        PrintWriter out = spec.commandLine().getOut();
        try (Reader text = Files.newBufferedReader(part, StandardCharsets.UTF_8)) {
            text.transferTo(out);
        }
        out.flush();
    }

    private void tell(ExportRun.Outcome outcome, PrintWriter messages) {
        List<Breach> breaches = outcome.breaches();
        breaches.stream().limit(LISTED).forEach(breach -> messages.println("marsad: " + breach));
        if (breaches.size() > LISTED) {
            messages.println("marsad: and more such");
        }
        if (outcome.unfit() > 0) {
            messages.println("marsad: " + outcome.unfit() + " events have no place in " + format);
        }
        if (outcome.refused() == 0) {
            messages.println("marsad: " + outcome.written() + " events written");
        } else if (leaveOut) {
            messages.println("marsad: " + outcome.written() + " events written; " + outcome.refused() + " left out");
        } else {
            messages.println("marsad: nothing was written: profile " + profile.label() + " refuses " + outcome.refused()
                    + " of " + (outcome.refused() + outcome.written() + outcome.unfit()) + " events");
        }
        messages.flush();
    }

    private LocalDate today() {
        String words = publishOn;
        if (words == null) {
            return LocalDate.now(Clock.systemUTC());
        }
        try {
            return LocalDate.parse(words);
        } catch (DateTimeException e) {
            throw wrongUse("--publish-on is " + words + ", which is no day. Maybe write it as 2024-09-18.");
        }
    }

    private ParameterException wrongUse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
