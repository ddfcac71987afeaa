package org.marsad.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.marsad.ledger.store.KeptKey;
import org.marsad.ledger.store.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Lists who has or had a key. */
@Command(
        name = "list",
        description = "Lists who has or had a key, with role and profile; the keys themselves are kept nowhere.",
        footerHeading = "%nExamples:%n",
        footer = {"  marsad key list", "  marsad key list --store sahel.db"})
final class KeyListCommand implements Callable<Integer> {
    private static final int SECOND = "2026-01-01T00:00:00".length();

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private KeyCommand keys;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Instant now = Instant.now();
        try (Ledger ledger = keys.open()) {
            ledger.keys().list().forEach(key -> out.println(line(key, now)));
        }
        out.flush();
        return ExitCodes.ALL_READ;
    }

    private static String line(KeptKey key, Instant now) {
        String state;
        if (key.revokedAt() != null) {
            state = "revoked " + second(key.revokedAt());
        } else if (key.expiresAt() != null) {
            state = (key.isGood(now) ? "good until " : "expired ") + second(key.expiresAt());
        } else {
            state = "good";
        }
        return String.join("\t", key.name(), key.role(), key.profile(), "made " + second(key.madeAt()), state);
    }

    private static String second(Instant instant) {
        return instant.toString().substring(0, SECOND) + "Z";
    }
}
