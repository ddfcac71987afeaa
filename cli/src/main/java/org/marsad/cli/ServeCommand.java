package org.marsad.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.marsad.desk.api.Resources;
import org.marsad.desk.forecast.Forecasts;
import org.marsad.desk.panel.KnownPanels;
import org.marsad.desk.server.Desk;
import org.marsad.desk.server.Ledgers;
import org.marsad.desk.server.Settings;
import org.marsad.region.Region;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Starts the page where people work. */
@Command(
        name = "serve",
        description = {
            "Starts the page where people work, and the HTTP interface behind it, on a ledger.",
            "It answers until it is stopped (Ctrl+C). Nothing on the page asks any other server.",
            "People at this machine need no key; anybody else does (see: marsad key --help)."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:stopped", "1:it could not be started", "2:wrong use", "130, 143:stopped by a signal"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  marsad serve",
            "  marsad serve --store sahel.db --port 9000",
            "  marsad serve --profile public --store jdbc:postgresql://localhost/marsad?user=desk",
            "  marsad serve --public-url https://desk.example.org --anonymous",
            "  marsad serve --public-url https://desk.example.org \\",
            "      --oidc-issuer https://login.example.org/realms/work --oidc-audience marsad \\",
            "      --oidc-role-claim realm_access.roles"
        })
final class ServeCommand implements Callable<Integer> {
    /** Requests that read the ledger at once; each has a connection of its own. */
    private static final int READERS = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());

    @Mixin
    private final Store store = new Store();

    @Mixin
    private final AccessOptions access = new AccessOptions();

    @Mixin
    private final Home home = new Home();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter messages = spec.commandLine().getErr();
        Region region = home.region(messages);
        store.open(region).close(); // brings the tables of an older store up to date
        CountDownLatch stopped = new CountDownLatch(1);
        try (Ledgers ledgers = Ledgers.open(store.address(), region, READERS);
                Forecasts forecasts = new Forecasts(new KnownPanels(region, ledgers))) {
            Settings settings = access.settings(ledgers).loggingTo(line -> say(messages, line));
            try (Desk desk = Desk.start(settings, Resources.all(region, ledgers, Version.number(), forecasts))) {
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(desk, ledgers, stopped), "stop"));
                if (access.isPlain()) {
                    say(
                            messages,
                            "keys go over the network as they are: maybe put a server with TLS before this one,"
                                    + " and give its address: --public-url https://…");
                }
                forecasts.prepare();
                say(messages, "the page is at " + desk.address() + " (Ctrl+C stops it)");
                stopped.await();
            }
        }
        return ExitCodes.ALL_READ;
    }

    private static void stop(Desk desk, Ledgers ledgers, CountDownLatch stopped) {
        desk.close();
        ledgers.close();
        stopped.countDown();
    }

    private static void say(PrintWriter messages, String line) {
        messages.println("marsad: " + line);
        messages.flush();
    }
}
