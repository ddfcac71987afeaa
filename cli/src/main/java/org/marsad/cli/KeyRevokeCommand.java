package org.marsad.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.marsad.ledger.store.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Takes a key back. */
@Command(
        name = "revoke",
        description = "Takes the key of somebody back; a running desk notices within seconds. What they decided stays.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the key is of no use any more", "1:the store failed", "2:wrong use, or there is none"},
        footerHeading = "%nExamples:%n",
        footer = "  marsad key revoke amina --store sahel.db")
final class KeyRevokeCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private KeyCommand keys;

    @Parameters(paramLabel = "NAME", description = "Whose key.")
    @SuppressWarnings("NullAway.Init")
    private String name;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (Ledger ledger = keys.open()) {
            ledger.keys().revoke(name.strip());
        }
        PrintWriter messages = spec.commandLine().getErr();
        messages.println("marsad: the key of " + name.strip() + " is of no use any more");
        messages.flush();
        return ExitCodes.ALL_READ;
    }
}
