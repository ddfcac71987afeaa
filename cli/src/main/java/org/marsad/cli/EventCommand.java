package org.marsad.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.marsad.cli.output.HistoryTable;
import org.marsad.cli.output.LedgerTable;
import org.marsad.cli.output.Paint;
import org.marsad.cli.run.Terminal;
import org.marsad.desk.json.HistoryJson;
import org.marsad.exchange.contract.LedgerEventJson;
import org.marsad.ledger.store.Happening;
import org.marsad.ledger.store.Ledger;
import org.marsad.model.LedgerEvent;
import org.marsad.region.Region;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows one event of the ledger with its accounts side by side. */
@Command(
        name = "event",
        description = {
            "Shows one event: who says what of it, since when and in whose words, side by side; what is disputed,",
            "denied or not told; and which reports it is merged from, and why."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  marsad event 3f2a9c0b1d4e5f60-e1",
            "  marsad event 3f2a9c --as-of 2024-06-01",
            "  marsad event 3f2a9c0b1d4e5f60-e1 --history",
            "  marsad event 3f2a9c0b1d4e5f60-e1 --format json"
        })
final class EventCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "ID",
            description =
                    "Id of the event or of any of its members, or the beginning of one, as marsad events shows them.")
    @SuppressWarnings("NullAway.Init")
    private String id;

    @Mixin
    private final Store store = new Store();

    @Mixin
    private final AsOf asOf = new AsOf();

    @Option(
            names = "--history",
            description =
                    "How the event came to be what it is: reports that arrived, readings that changed what they tell,"
                            + " what people decided and why.")
    private boolean history;

    @Mixin
    private final PrintedAs printed = new PrintedAs();

    @Mixin
    private final Home home = new Home();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (history && asOf.instant() != null) {
            throw new ParameterException(
                    spec.commandLine(), "--history tells all of it; --as-of does not go with it. Maybe leave one out.");
        }
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter messages = spec.commandLine().getErr();
        Region region = home.region(messages);
        try (Ledger ledger = store.read(region)) {
            Optional<LedgerEvent> found = ledger.event(id, asOf.instant());
            if (found.isEmpty()) {
                messages.println("marsad: no event of " + ledger.name() + " has the id " + id
                        + ", or several begin so. Maybe list them: marsad events");
                return ExitCodes.NONE_READ;
            }
            Terminal terminal = Terminal.ofThisProcess();
            if (history) {
                List<Happening> all = ledger.history(found.get().id());
                if (printed.isJson()) {
                    all.forEach(one -> out.print(HistoryJson.line(one)));
                } else {
                    out.print(HistoryTable.print(all, Paint.of(terminal.colours()), terminal.width()));
                }
                out.flush();
                return ExitCodes.ALL_READ;
            }
            out.print(
                    printed.isJson()
                            ? LedgerEventJson.line(found.get())
                            : new LedgerTable(terminal.width(), Paint.of(terminal.colours())).whole(found.get()));
        }
        out.flush();
        return ExitCodes.ALL_READ;
    }
}
