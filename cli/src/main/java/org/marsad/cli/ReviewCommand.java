package org.marsad.cli;

import java.io.PrintWriter;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.marsad.cli.output.Paint;
import org.marsad.cli.output.ReviewTable;
import org.marsad.cli.run.Terminal;
import org.marsad.desk.json.ReviewJson;
import org.marsad.ledger.store.Ledger;
import org.marsad.ledger.store.Waiting;
import org.marsad.ledger.store.WaitingFilter;
import org.marsad.region.Region;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lists what needs a person; its commands keep what persons decide. */
@Command(
        name = "review",
        description = {
            "Lists what needs a person: uncertain merges, conflicting places, issues of reading.",
            "The commands below keep what a person decides, with author and reason. Nothing is overwritten, and a later"
                    + " decision stands above an earlier one or takes it back."
        },
        subcommands = {
            ReviewAcceptCommand.class,
            ReviewMergeCommand.class,
            ReviewSplitCommand.class,
            ReviewCorrectCommand.class,
            ReviewUndoCommand.class,
            ReviewExportCommand.class
        },
        synopsisSubcommandLabel = "[COMMAND]",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:the store failed", "2:wrong use, or nothing to decide"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  marsad review",
            "  marsad review --kind doubt --area MLI/Gao --from 2024-05-01 --format json",
            "  marsad review merge 3f2a… 9c01… --reason \"same ambush, named after two villages\""
        })
final class ReviewCommand implements Callable<Integer> {
    @Mixin
    private final Store store = new Store();

    @Mixin
    private final Home home = new Home();

    @Mixin
    private final AreaOption area = new AreaOption();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            split = ",",
            description = "Only these: doubt (uncertain merges), place, issue; all by default.")
    private final Set<Waiting.Kind> kinds = EnumSet.noneOf(Waiting.Kind.class);

    @Option(names = "--notes", description = "Remarks on reports that were read well are listed too.")
    private boolean notes;

    @Mixin
    private final PrintedAs printed = new PrintedAs();

    @Option(names = "--limit", paramLabel = "N", defaultValue = "20", description = "At most so many (default 20).")
    private int limit;

    @Option(names = "--skip", paramLabel = "N", defaultValue = "0", description = "Pass over so many before.")
    private int skip;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (limit < 1 || skip < 0) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--limit must be 1 or more and --skip 0 or more, but they are " + limit + " and " + skip + ".");
        }
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Region region = home.region(err);
        WaitingFilter filter = filter(region);
        try (Ledger ledger = store.read(region)) {
            List<Waiting> page = ledger.review().waiting(filter, skip, limit);
            ReviewTable table = new ReviewTable(paint());
            page.forEach(one -> out.print(printed.isJson() ? ReviewJson.line(one) : table.print(one)));
            out.flush();
            Map<Waiting.Kind, Integer> counts = ledger.review().counts(filter);
            tell(counts, page.size(), err);
        }
        return ExitCodes.ALL_READ;
    }

    private WaitingFilter filter(Region region) {
        WaitingFilter filter = WaitingFilter.ALL
                .of(kinds.isEmpty() ? EnumSet.allOf(Waiting.Kind.class) : kinds)
                .of(area.filter(region));
        return notes ? filter.withNotes() : filter;
    }

    private void tell(Map<Waiting.Kind, Integer> counts, int shown, PrintWriter err) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (all == 0) {
            err.println("marsad: nothing waits for a person");
        } else {
            err.println("marsad: " + all + (all == 1 ? " waits" : " wait") + " for a person: "
                    + counted(counts, Waiting.Kind.DOUBT, "uncertain merge") + ", "
                    + counted(counts, Waiting.Kind.PLACE, "conflicting place") + ", "
                    + counted(counts, Waiting.Kind.ISSUE, "issue"));
        }
        if (skip + shown < all) {
            err.println("marsad: " + shown + " are shown; the next: --skip " + (skip + shown));
        }
        err.flush();
    }

    private static String counted(Map<Waiting.Kind, Integer> counts, Waiting.Kind kind, String noun) {
        int count = counts.getOrDefault(kind, 0);
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /** The ledger to decide about. */
    Ledger open(Region region) {
        return store.open(region);
    }

    /** The ledger to look at. */
    Ledger read(Region region) {
        return store.read(region);
    }

    Region region() {
        return home.region(spec.commandLine().getErr());
    }

    static Paint paint() {
        return Paint.of(Terminal.ofThisProcess().colours());
    }
}
