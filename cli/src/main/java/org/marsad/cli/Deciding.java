package org.marsad.cli;

import java.io.PrintWriter;
import org.marsad.cli.output.ReviewTable;
import org.marsad.desk.json.ReviewJson;
import org.marsad.ledger.store.Ledger;
import org.marsad.ledger.store.Ruled;
import org.marsad.ledger.store.Ruling;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Who decides, why, and how the outcome is printed. */
final class Deciding {
    @Option(names = "--reason", required = true, paramLabel = "WORDS", description = "Why; kept with the decision.")
    @SuppressWarnings("NullAway.Init")
    private String reason;

    @Option(
            names = "--author",
            paramLabel = "NAME",
            defaultValue = "${sys:user.name}",
            description = "Who decides; by default the user of this computer.")
    @SuppressWarnings("NullAway.Init")
    private String author;

    @Mixin
    private final PrintedAs printed = new PrintedAs();

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** Keeps the decision and prints the events as they are then. */
    int decide(Ledger ledger, Ruling ruling) {
        Ruled ruled = ledger.review().decide(ruling, author, reason);
        PrintWriter out = spec.commandLine().getOut();
        ReviewTable table = new ReviewTable(ReviewCommand.paint());
        ruled.events().forEach(event -> out.print(printed.isJson() ? ReviewJson.line(event) : table.event(event)));
        out.flush();
        PrintWriter err = spec.commandLine().getErr();
        err.println("marsad: decision " + ruled.number() + " by " + author.strip() + ", kept in "
                + ruled.corrections().size() + (ruled.corrections().size() == 1 ? " row" : " rows"));
        err.flush();
        return ExitCodes.ALL_READ;
    }
}
