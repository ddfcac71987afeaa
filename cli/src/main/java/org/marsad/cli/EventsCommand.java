package org.marsad.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.marsad.cli.output.LedgerTable;
import org.marsad.cli.output.Paint;
import org.marsad.cli.run.Terminal;
import org.marsad.exchange.contract.LedgerEventJson;
import org.marsad.ledger.store.EventFilter;
import org.marsad.ledger.store.Ledger;
import org.marsad.region.Region;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the events of the ledger. */
@Command(
        name = "events",
        description = "Lists the events of the ledger, each once however many reports tell of it.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  marsad events --area Gao --from 2024-09-01 --to 2024-09-30",
            "  marsad events --actor JNIM --area BFA",
            "  marsad events --format json > events.jsonl",
            "  marsad events --as-of 2024-06-01 --area MLI"
        })
final class EventsCommand implements Callable<Integer> {
    @Mixin
    private final Store store = new Store();

    @Mixin
    private final AreaOption area = new AreaOption();

    @Mixin
    private final EventOptions options = new EventOptions();

    @Mixin
    private final AsOf asOf = new AsOf();

    @Mixin
    private final PrintedAs printed = new PrintedAs();

    @Mixin
    private final Home home = new Home();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private long count;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter messages = spec.commandLine().getErr();
        Region region = home.region(messages);
        EventFilter filter = options.narrow(area.filter(region), region);
        @Nullable Instant until = asOf.instant();
        Terminal terminal = Terminal.ofThisProcess();
        LedgerTable table = new LedgerTable(terminal.width(), Paint.of(terminal.colours()));
        try (Ledger ledger = store.read(region)) {
            ledger.events(filter, until, event -> {
                count++;
                out.print(printed.isJson() ? LedgerEventJson.line(event) : table.row(event));
            });
        }
        if (!printed.isJson()) {
            messages.println("marsad: " + count + (count == 1 ? " event" : " events"));
            messages.flush();
        }
        return ExitCodes.ALL_READ;
    }
}
