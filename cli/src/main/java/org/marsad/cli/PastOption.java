package org.marsad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.desk.panel.PanelSources;
import org.marsad.ledger.store.Ledger;
import org.marsad.measure.panel.Estimate;
import org.marsad.measure.panel.PanelSource;
import org.marsad.measure.panel.UnitKind;
import org.marsad.model.DataIssue;
import org.marsad.model.Month;
import org.marsad.model.Violence;
import org.marsad.region.Region;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which past is counted or forecast from: the pack's, what a ledger has imported, or a table of one's own. */
final class PastOption {
    private static final int LISTED = 20;

    @Option(
            names = "--history",
            paramLabel = "FILE",
            description =
                    "Take a CSV table of your own with the columns unit, month and value; an empty value is unknown.")
    private @Nullable Path file;

    @Option(names = "--store", paramLabel = "STORE", description = "Take what this ledger has imported of UCDP GED.")
    private @Nullable String store;

    @Option(
            names = "--vintage",
            paramLabel = "RELEASE",
            description =
                    "With --store: only this release (24.1, 2023-10); of several, each month is of the newest that tells it, and a"
                            + " panel shows them side by side. By default all.")
    private List<String> vintages = new ArrayList<>();

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "With --store: only releases that were out on this day, as 2024-03-31.")
    private @Nullable String asOf;

    @Option(
            names = "--whole",
            description =
                    "With --store: the releases are whole, so that countries without an event were quiet, not unknown.")
    private boolean whole;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private final List<DataIssue> issues = new ArrayList<>();

    boolean isOwnTable() {
        return file != null;
    }

    /** The table of one's own; null where there is none. */
    @Nullable
    Path table() {
        return file;
    }

    /** The ledger; null where none is meant. */
    @Nullable
    String store() {
        return store;
    }

    /** Releases that are asked for by name, in their order. */
    List<String> vintages() {
        return List.copyOf(vintages);
    }

    /** Whether something is asked of releases that only a ledger has. */
    boolean asksOfReleases() {
        return whole || asOf != null || !vintages.isEmpty();
    }

    /** Whether it is the one that the pack brings. */
    boolean isOfPack() {
        return file == null && store == null;
    }

    /** Whether rows were wrong and left out. */
    boolean hasWrongRows() {
        return issues.stream().anyMatch(issue -> issue.severity() != DataIssue.Severity.NOTE);
    }

    /** @throws ParameterException when the options do not go together */
    void check() {
        if (file != null && store != null) {
            throw wrongUse("--store and --history are two sources. Maybe leave one out.");
        }
        if (store == null && asksOfReleases()) {
            throw wrongUse("--vintage, --as-of and --whole need --store. Maybe add --store marsad.db.");
        }
    }

    /** @throws ParameterException when there is none, or the options do not go together */
    PanelSource source(Region region, UnitKind unit, Violence kind) throws IOException {
        check();
        if (file != null) {
            return ofTable(file, region);
        }
        PanelSources sources = new PanelSources(region, unit, Set.of(kind), Estimate.BEST);
        String name = store;
        if (name == null) {
            return sources.ofPack();
        }
        try (Ledger ledger = Ledger.read(name, region)) {
            PanelSource source = ofReleases(sources, ledger, vintages);
            if (source == null) {
                throw wrongUse("--store is " + noRelease(ledger.name()));
            }
            return source;
        }
    }

    /** @throws ParameterException when there is no such file */
    PanelSource ofTable(Path table, Region region) throws IOException {
        if (!Files.isRegularFile(table)) {
            throw wrongUse("--history is " + table + ", which does not exist or is no file.");
        }
        return PanelSources.ofFile(table, region, Month.of(today()), issues::add);
    }

    /** Imported releases, each month of the newest that tells it; null where there is none. */
    @Nullable
    PanelSource ofReleases(PanelSources sources, Ledger ledger, List<String> names) {
        return sources.ofReleases(ledger, names, day(), whole, today(), issues::add);
    }

    /** Says that a ledger has no release as asked for. */
    String noRelease(String ledger) {
        return ledger + ", which has no release of UCDP GED"
                + (vintages.isEmpty() ? "" : " called " + String.join(", ", vintages))
                + (asOf == null ? "" : " that was out on " + asOf)
                + ". Maybe import one: marsad import ucdp FILE";
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    private @Nullable LocalDate day() {
        String words = asOf;
        if (words == null) {
            return null;
        }
        try {
            return LocalDate.parse(words);
        } catch (DateTimeException e) {
            throw wrongUse("--as-of is " + words + ", which is no day. Maybe write it as 2024-03-31.");
        }
    }

    /** Names what was wrong with rows. */
    void tell(PrintWriter messages) {
        for (DataIssue issue : issues.subList(0, Math.min(LISTED, issues.size()))) {
            messages.println("marsad: " + issue.report() + ", " + issue.message());
        }
        if (issues.size() > LISTED) {
            messages.println("marsad: and " + (issues.size() - LISTED) + " more such");
        }
    }

    private ParameterException wrongUse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
