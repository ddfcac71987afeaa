package org.marsad.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.marsad.cli.output.FoundTable;
import org.marsad.cli.output.Paint;
import org.marsad.cli.run.Terminal;
import org.marsad.desk.json.FoundJson;
import org.marsad.ledger.search.FoundReport;
import org.marsad.ledger.search.QueryException;
import org.marsad.ledger.search.SearchQuery;
import org.marsad.ledger.search.SearchResult;
import org.marsad.ledger.search.SearchResult.Position;
import org.marsad.ledger.store.EventFilter;
import org.marsad.ledger.store.Ledger;
import org.marsad.ledger.store.ReportFilter;
import org.marsad.region.Region;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds reports of the ledger by words and names. */
@Command(
        name = "search",
        description = {
            "Finds reports of the ledger that have all the words.",
            "A place or an actor is found under all its names in Arabic, French and English. Accents, capitals and the Arabic"
                    + " article do not matter. Names of private persons are not found.",
            "Of each hundred reports, the newest first, those that have the words more often or in their titles come first."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  marsad search Tombouctou blocus",
            "  marsad search '\"river boat\" -Gao'",
            "  marsad search JNIM --area BFA --from 2024-06-01 --format json"
        })
final class SearchCommand implements Callable<Integer> {
    private static final int PAGE = 500;

    @Parameters(
            arity = "0..*",
            paramLabel = "WORDS",
            description =
                    "Words and names, all of them required; \"a phrase\" as it stands; -word must not stand there, with the whole query between quotation marks: "
                            + "'camp -Gao'.")
    private List<String> words = new ArrayList<>();

    @Mixin
    private final Store store = new Store();

    @Mixin
    private final AreaOption area = new AreaOption();

    @Option(
            names = "--limit",
            paramLabel = "NUMBER",
            defaultValue = "20",
            description = "Number of reports at most (default 20).")
    private int limit;

    @Mixin
    private final PrintedAs printed = new PrintedAs();

    @Mixin
    private final Home home = new Home();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (words.isEmpty()) {
            throw wrongUse("Words are missing: what shall be found?");
        }
        if (limit < 1) {
            throw wrongUse("--limit is " + limit + ", but must be 1 or more.");
        }
        PrintWriter messages = spec.commandLine().getErr();
        Region region = home.region(messages);
        EventFilter filter = area.filter(region);
        ReportFilter reports = new ReportFilter(filter.iso3(), filter.admin1(), filter.from(), filter.to());
        try (Ledger ledger = store.read(region)) {
            print(ledger, reports, messages);
        } catch (QueryException e) {
            throw wrongUse("WORDS: " + e.getMessage() + ".");
        }
        messages.flush();
        return ExitCodes.ALL_READ;
    }

    private void print(Ledger ledger, ReportFilter filter, PrintWriter messages) {
        PrintWriter out = spec.commandLine().getOut();
        Terminal terminal = Terminal.ofThisProcess();
        FoundTable table = new FoundTable(terminal.width(), Paint.of(terminal.colours()));
        String query = String.join(" ", words);
        int count = 0;
        @Nullable SearchResult first = null;
        @Nullable Position next = Position.START;
        while (next != null && count < limit) {
            SearchResult page = ledger.search(query, filter, next, Math.min(PAGE, limit - count));
            for (FoundReport report : page.reports()) {
                out.print(printed.isJson() ? FoundJson.line(report) : table.row(report));
                count++;
            }
            first = first == null ? page : first;
            next = page.next();
        }
        if (first != null && !printed.isJson()) {
            tell(first, count, next != null, messages);
        }
    }

    private void tell(SearchResult result, int count, boolean more, PrintWriter messages) {
        for (SearchQuery.Widened widened : result.widened()) {
            messages.println("marsad: " + FoundTable.shown(widened.typed()) + " was looked for under all names of "
                    + FoundTable.shown(String.join(", ", widened.meant())));
        }
        messages.println("marsad: " + count + (count == 1 ? " report" : " reports")
                + (more ? "; there are more, see --limit" : ""));
        if (count == 0) {
            if (!result.maybe().isEmpty()) {
                messages.println("Did you mean " + String.join(", ", result.maybe()) + "?");
            }
            messages.println("Names of private persons are not found; roles, actors and places are.");
        }
    }

    private ParameterException wrongUse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
