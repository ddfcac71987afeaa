package org.marsad.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.marsad.cli.run.Steps;
import org.marsad.ledger.store.Flaw;
import org.marsad.ledger.store.Ledger;
import org.marsad.ledger.store.Verification;
import org.marsad.region.Region;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Checks that a ledger is whole; with {@code --repair} makes anew what is computed in it. */
@Command(
        name = "verify",
        description = {
            "Checks that a ledger is whole: the database itself, that every text is the one that was taken in, that every"
                    + " statement stands in its text, and that every merged event is what merging anew gives.",
            "Prints what is wrong, row by row. Others may read and write the ledger meanwhile."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the ledger is whole",
            "1:it cannot be opened or read",
            "2:wrong use",
            "3:something is wrong with it"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  marsad verify --store sahel.db",
            "  marsad verify --store sahel.db --repair",
            "  marsad verify --store jdbc:postgresql://localhost/marsad?user=desk --format json"
        })
final class VerifyCommand implements Callable<Integer> {
    @Mixin
    private final Store store = new Store();

    @Mixin
    private final Home home = new Home();

    @Option(
            names = "--repair",
            description =
                    "First make anew everything that is computed: merged events, their members and parties, doubts,"
                            + " and the indexes. What is kept for good is never touched.")
    private boolean repair;

    @Mixin
    private final PrintedAs printed = new PrintedAs();

    @Option(
            names = "--progress",
            negatable = true,
            description = "Show how far it has come, or not; by default where a person looks.")
    private @Nullable Boolean wantsProgress;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private long kept;
    private long computed;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter messages = spec.commandLine().getErr();
        Region region = home.region(messages);
        try (Ledger ledger = repair ? store.open(region) : store.read(region);
                Steps steps = Steps.of(wantsProgress)) {
            Verification verification = new Verification(ledger, steps);
            if (repair) {
                verification.repair();
            }
            verification.run(flaw -> print(flaw, out));
            out.flush();
            steps.close();
            tell(ledger.name(), messages);
        }
        return kept + computed == 0 ? ExitCodes.ALL_READ : ExitCodes.SOME_READ;
    }

    private void print(Flaw flaw, PrintWriter out) {
        kept += flaw.computed() ? 0 : 1;
        computed += flaw.computed() ? 1 : 0;
        if (printed.isJson()) {
            ObjectNode line = JsonMapper.shared().createObjectNode();
            line.put("row", flaw.row());
            line.put("message", flaw.message());
            line.put("computed", flaw.computed());
            out.print(line + "\n");
        } else {
            out.print(flaw.row() + ": " + flaw.message() + "\n");
        }
    }

    private void tell(String name, PrintWriter messages) {
        if (kept + computed == 0) {
            messages.println(
                    "marsad: store " + name + " is whole" + (repair ? "; all that is computed was made anew" : ""));
        } else {
            messages.println("marsad: store " + name + ": " + kept + " flaws in what is kept, " + computed
                    + " in what is computed."
                    + (kept > 0 ? " Maybe restore a backup." : "")
                    + (computed > 0 && !repair ? " Maybe make anew what is computed: marsad verify --repair" : ""));
        }
        messages.flush();
    }
}
