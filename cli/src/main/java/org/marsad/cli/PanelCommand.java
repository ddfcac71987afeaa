package org.marsad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.marsad.cli.output.Paint;
import org.marsad.cli.output.PanelPage;
import org.marsad.cli.run.Terminal;
import org.marsad.desk.json.PanelRows;
import org.marsad.desk.panel.PanelSources;
import org.marsad.desk.panel.UnitChoice;
import org.marsad.exchange.table.UnreadableTableException;
import org.marsad.ledger.store.Ledger;
import org.marsad.measure.panel.Estimate;
import org.marsad.measure.panel.Panel;
import org.marsad.measure.panel.PanelSource;
import org.marsad.measure.panel.UnitKind;
import org.marsad.measure.panel.UnreadablePanelException;
import org.marsad.model.EventType;
import org.marsad.model.LedgerEvent;
import org.marsad.model.Month;
import org.marsad.model.Violence;
import org.marsad.region.Region;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Counts events and deaths by area and month. */
@Command(
        name = "panel",
        description = {
            "Counts events and deaths by area and month: from the history that Marsad brings, from releases that you imported,"
                    + " from reports that you read, or from a table of your own. What is not told is unknown, never zero."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  marsad panel --area Mali --from 2023-01",
            "  marsad panel --unit admin1 --area MLI --kind one-sided --figure civilians",
            "  marsad panel --unit cell --area BFA --kind all --from 2023-01 --format csv",
            "  marsad panel --store marsad.db --area MLI --vintage 24.1 --vintage 2023-10",
            "  marsad panel --store marsad.db --as-of 2024-03-31 --format json",
            "  marsad panel --store marsad.db --reports --figure events --type battles",
            "  marsad panel --history own.csv"
        })
final class PanelCommand implements Callable<Integer> {
    private static final int TABLE_MONTHS = 24;

    @Option(
            names = "--unit",
            paramLabel = "UNIT",
            defaultValue = "country",
            description = "country (default), admin1 (first-level units) or cell (PRIO-GRID, half a degree).")
    @SuppressWarnings("NullAway.Init")
    private UnitKind unit;

    @Option(
            names = "--area",
            split = ",",
            paramLabel = "AREA",
            description =
                    "Countries (MLI or Mali), first-level units (Gao, MLI/Gao) or cells by their number; of units smaller"
                            + " than the area, all in it. Default: Mali, Niger, Burkina Faso; of a table of your own, all.")
    private @Nullable List<String> areas;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            defaultValue = "state-based",
            description = "state-based (default), non-state, one-sided (against civilians) or all.")
    @SuppressWarnings("NullAway.Init")
    private String kind;

    @Option(
            names = "--figure",
            paramLabel = "FIGURE",
            description = "best (default), low or high estimate of deaths, civilians (deaths of civilians) or events.")
    private @Nullable Estimate figure;

    @Option(names = "--from", paramLabel = "MONTH", description = "First month, as 2023-01.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "MONTH", description = "Last month, as 2023-12.")
    private @Nullable String to;

    @Mixin
    private final PastOption past = new PastOption();

    @Option(
            names = "--reports",
            description = "With --store: count the events that reports tell, and the least deaths told of each.")
    private boolean reports;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description =
                    "With --reports: an event type, such as battles, or a sub-event type, such as \"Armed clash\"; by"
                            + " default all violence.")
    private @Nullable String type;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table (default; the last 24 months unless --from is given), json (JSON Lines) or csv.")
    @SuppressWarnings("NullAway.Init")
    private Format format;

    @Mixin
    private final Home home = new Home();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private int leftOut;

    private enum Format {
        TABLE,
        JSON,
        CSV
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter messages = spec.commandLine().getErr();
        checkOptions();
        Month first = month("--from", from);
        Month last = month("--to", to);
        Region region = home.region(messages);
        List<PanelSource> sources;
        try {
            sources = sources(region);
        } catch (UnreadableTableException | UnreadablePanelException e) {
            tell(messages);
            messages.println("marsad: " + e.getMessage());
            messages.flush();
            return ExitCodes.NONE_READ;
        }
        if (sources.isEmpty()) {
            tell(messages);
            messages.println("marsad: " + nothing());
            messages.flush();
            return ExitCodes.NONE_READ;
        }
        List<PanelPage.Shown> shown = sources.stream()
                .map(source -> new PanelPage.Shown(source, rows(region, source.panel())))
                .toList();
        print(shown, first, last);
        tell(messages);
        messages.flush();
        return past.hasWrongRows() ? ExitCodes.SOME_READ : ExitCodes.ALL_READ;
    }

    private void checkOptions() {
        past.check();
        if (past.store() == null && (reports || type != null)) {
            throw wrongUse("--reports and --type need --store. Maybe add --store marsad.db.");
        }
        if (reports && past.asksOfReleases()) {
            throw wrongUse("--vintage, --as-of and --whole are about imported releases. Maybe leave out --reports.");
        }
        if (type != null && !reports) {
            throw wrongUse("--type is about reports. Maybe add --reports, or use --kind.");
        }
        if (reports && figure != null && figure != Estimate.EVENTS && figure != Estimate.LOW) {
            throw wrongUse(
                    "--figure is " + word(figure) + ", but reports tell only events and the least deaths (low).");
        }
        kinds();
    }

    private Estimate estimate() {
        return figure != null ? figure : reports ? Estimate.EVENTS : Estimate.BEST;
    }

    private Set<Violence> kinds() {
        if (kind.equals("all")) {
            return EnumSet.allOf(Violence.class);
        }
        return Set.of(Violence.ofLabel(kind)
                .orElseThrow(() ->
                        wrongUse("--kind is " + kind + ", but must be state-based, non-state, one-sided or all.")));
    }

    private List<PanelSource> sources(Region region) throws IOException {
        PanelSources sources = new PanelSources(region, unit, kinds(), estimate());
        Path table = past.table();
        if (table != null) {
            return List.of(past.ofTable(table, region));
        }
        String name = past.store();
        if (name == null) {
            return List.of(sources.ofPack());
        }
        List<PanelSource> found = new ArrayList<>();
        try (Ledger ledger = Ledger.read(name, region)) {
            if (reports) {
                add(found, sources.ofReports(ledger, this::isWanted, event -> leftOut++));
            } else if (past.vintages().size() > 1) {
                for (String vintage : past.vintages()) {
                    PanelSource one = past.ofReleases(sources, ledger, List.of(vintage));
                    if (one == null) {
                        throw wrongUse("--vintage is " + vintage + ", which " + ledger.name()
                                + " does not have, or did not by then.");
                    }
                    found.add(one);
                }
            } else {
                add(found, past.ofReleases(sources, ledger, past.vintages()));
            }
        }
        return found;
    }

    private static void add(List<PanelSource> found, @Nullable PanelSource source) {
        if (source != null) {
            found.add(source);
        }
    }

    private boolean isWanted(LedgerEvent event) {
        String wanted = type;
        if (wanted == null) {
            return event.subType().type().isViolence();
        }
        String label = key(wanted);
        return key(event.subType().label()).equals(label)
                || isType(event.subType().type(), label);
    }

    private static boolean isType(EventType known, String label) {
        return key(known.label()).equals(label) || key(known.name()).equals(label);
    }

    private static String key(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip();
    }

    private String nothing() {
        String store = String.valueOf(past.store());
        return reports ? store + " has no report that looks at a country of the region." : past.noRelease(store);
    }

    private List<Integer> rows(Region region, Panel panel) {
        List<String> wanted = areas;
        if (wanted == null && past.isOwnTable()) {
            return IntStream.range(0, panel.units().size()).boxed().toList();
        }
        UnitKind of = panel.units().isEmpty() ? unit : panel.units().get(0).kind();
        UnitChoice choice = new UnitChoice(region, panel, of);
        try {
            return choice.rows(wanted == null ? known(panel, List.of("MLI", "NER", "BFA")) : wanted);
        } catch (UnitChoice.UnknownAreaException e) {
            throw wrongUse("--" + e.getMessage());
        }
    }

    /** Of areas that nobody asked for, only those that there are. */
    private static List<String> known(Panel panel, List<String> usual) {
        return usual.stream()
                .filter(iso3 -> panel.units().stream().anyMatch(some -> iso3.equals(some.iso3())))
                .toList();
    }

    private void print(List<PanelPage.Shown> shown, @Nullable Month first, @Nullable Month last) {
        Month begin = shown.stream()
                .map(s -> s.source().panel().first())
                .min(Month::compareTo)
                .orElseThrow();
        Month end = shown.stream()
                .map(s -> s.source().panel().last())
                .max(Month::compareTo)
                .orElseThrow();
        Month until = last == null ? end : last;
        Month since =
                first != null ? first : format == Format.TABLE ? later(begin, until.plus(1 - TABLE_MONTHS)) : begin;
        if (since.compareTo(end) > 0 || until.compareTo(begin) < 0) {
            throw wrongUse("--from and --to are " + since + " to " + until + ", but the panel has " + begin + " to "
                    + end + ".");
        }
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.TABLE) {
            Terminal terminal = Terminal.ofThisProcess();
            out.print(new PanelPage(what(), terminal.width(), Paint.of(terminal.colours())).of(shown, since, until));
        } else {
            PanelRows rows = new PanelRows(past.isOwnTable() ? "own" : reports ? "reported" : kind, word(estimate()));
            out.print(format == Format.CSV ? rows.head() : "");
            for (PanelPage.Shown some : shown) {
                Month a = later(since, some.source().panel().first());
                Month b = until.compareTo(some.source().panel().last()) > 0
                        ? some.source().panel().last()
                        : until;
                for (int row : some.units()) {
                    out.print(
                            format == Format.CSV
                                    ? rows.csv(some.source(), row, a, b)
                                    : rows.json(some.source(), row, a, b));
                }
            }
        }
        out.flush();
    }

    private static Month later(Month a, Month b) {
        return a.compareTo(b) > 0 ? a : b;
    }

    private String what() {
        Path table = past.table();
        if (table != null) {
            return "Values of " + table.getFileName();
        }
        String of = reports
                ? type == null ? "told violence" : "told " + type
                : kind.equals("all") ? "organised violence" : kind + " violence";
        return switch (estimate()) {
            case EVENTS -> "Events of " + of;
            case LOW -> "Deaths in " + of + ", least";
            case BEST -> "Deaths in " + of + ", best estimate";
            case HIGH -> "Deaths in " + of + ", highest estimate";
            case CIVILIANS -> "Deaths of civilians in " + of;
        };
    }

    private static String word(Estimate estimate) {
        return estimate.name().toLowerCase(Locale.ROOT);
    }

    private void tell(PrintWriter messages) {
        past.tell(messages);
        if (leftOut > 0) {
            messages.println("marsad: " + leftOut + " events count nowhere: their month or country is not told");
        }
    }

    private @Nullable Month month(String option, @Nullable String words) {
        if (words == null) {
            return null;
        }
        try {
            return Month.parse(words);
        } catch (DateTimeException e) {
            throw wrongUse(option + " is " + words + ", which is no month. Maybe write it as 2023-10.");
        }
    }

    private ParameterException wrongUse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
