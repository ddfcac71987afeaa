package org.marsad.cli;

import org.marsad.ledger.store.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Gives and takes the keys by which {@code marsad serve} knows people and programs. */
@Command(
        name = "key",
        description = {
            "Gives and takes the keys by which \"marsad serve\" knows people and programs that are not at this machine.",
            "The ledger keeps a hash of each key, never the key."
        },
        subcommands = {KeyAddCommand.class, KeyListCommand.class, KeyRevokeCommand.class},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:the store failed", "2:wrong use"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  marsad key add amina --role reviewer --store sahel.db",
            "  marsad key list --store sahel.db",
            "  marsad key revoke amina --store sahel.db"
        })
final class KeyCommand implements Runnable {
    @Mixin
    private final Store store = new Store();

    @Mixin
    private final Home home = new Home();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is missing: add, list or revoke.");
    }

    Ledger open() {
        return store.open(home.region(spec.commandLine().getErr()));
    }
}
