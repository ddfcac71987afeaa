package org.marsad.cli;

import java.io.PrintWriter;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.marsad.desk.access.ApiKey;
import org.marsad.desk.access.Role;
import org.marsad.desk.access.Viewer;
import org.marsad.exchange.profile.Profile;
import org.marsad.ledger.store.KeptKey;
import org.marsad.ledger.store.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Makes a key and shows it, once. */
@Command(
        name = "add",
        description = {
            "Makes a key and prints it. It is shown this once: hand it over by a way that is safe.",
            "Decisions made with it are kept with the name."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the key is made", "1:the store failed", "2:wrong use, or the name has a key"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  marsad key add amina --role reviewer",
            "  marsad key add website --role reader --profile public",
            "  marsad key add intern --role reader --profile partner --expires 2027-01-01"
        })
final class KeyAddCommand implements Callable<Integer> {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._@-]{0,63}");

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private KeyCommand keys;

    @Parameters(paramLabel = "NAME", description = "Who it is for.")
    @SuppressWarnings("NullAway.Init")
    private String name;

    @Option(
            names = "--role",
            paramLabel = "reader|reviewer|admin",
            defaultValue = "reader",
            description =
                    "What they may do: read; decide what waits and take reports in; see metrics (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init")
    private Role role;

    @Option(
            names = "--profile",
            paramLabel = "internal|partner|public",
            defaultValue = "internal",
            description = "How much they see (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init")
    private Profile profile;

    @Option(names = "--expires", paramLabel = "DAY", description = "First day on which it is of no use any more (UTC).")
    private @Nullable String expires;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        Instant now = Instant.now();
        ApiKey key = ApiKey.random();
        KeptKey kept = new KeptKey(
                name(), role().name().toLowerCase(Locale.ROOT), profile.label(), key.sha256(), now, expiry(now), null);
        try (Ledger ledger = keys.open()) {
            ledger.keys().add(kept);
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println(key.secret());
        out.flush();
        PrintWriter messages = spec.commandLine().getErr();
        messages.println("marsad: this is the key of " + kept.name() + " (" + kept.role() + ", " + kept.profile()
                + "); it is kept nowhere and cannot be shown again");
        messages.flush();
        return ExitCodes.ALL_READ;
    }

    private String name() {
        String stripped = name.strip();
        if (!NAME.matcher(stripped).matches()
                || stripped.equalsIgnoreCase(Viewer.LOCAL)
                || stripped.equalsIgnoreCase(Viewer.ANONYMOUS)) {
            throw wrong(
                    "NAME is " + name + ", but must begin with a letter or digit, have up to 64 letters, digits, blanks"
                            + " or . _ @ -, and be neither local nor anonymous.");
        }
        return stripped;
    }

    private Role role() {
        if (role == Role.ANYONE) {
            throw wrong("--role is anyone, for which no key is needed. There are reader, reviewer, admin.");
        }
        return role;
    }

    private @Nullable Instant expiry(Instant now) {
        if (expires == null) {
            return null;
        }
        try {
            Instant instant =
                    LocalDate.parse(expires).atStartOfDay(ZoneOffset.UTC).toInstant();
            if (instant.isAfter(now)) {
                return instant;
            }
            throw wrong("--expires is " + expires + ", which is past.");
        } catch (DateTimeException e) {
            throw wrong("--expires is " + expires + ", which is no day. Maybe write it as 2027-01-31.");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
