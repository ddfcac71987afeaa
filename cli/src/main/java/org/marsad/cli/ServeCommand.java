package org.marsad.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.marsad.desk.api.Resources;
import org.marsad.desk.server.Desk;
import org.marsad.desk.server.Ledgers;
import org.marsad.desk.server.Settings;
import org.marsad.exchange.profile.Profile;
import org.marsad.region.Region;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Starts the page where people work. */
@Command(
        name = "serve",
        description = {
            "Starts the page where people work, and the HTTP interface behind it, on a ledger.",
            "It answers until it is stopped (Ctrl+C). Nothing on the page asks any other server."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:stopped", "1:it could not be started", "2:wrong use"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  marsad serve",
            "  marsad serve --store sahel.db --port 9000",
            "  marsad serve --store jdbc:postgresql://localhost/marsad?user=desk --profile public"
        })
final class ServeCommand implements Callable<Integer> {
    /** Requests that read the ledger at once; each has a connection of its own. */
    private static final int READERS = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());

    @Mixin
    private final Store store = new Store();

    @Option(
            names = "--port",
            paramLabel = "NUMBER",
            defaultValue = "8080",
            description = "Port to listen on; 0 for any that is free (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = Settings.LOCAL,
            description =
                    "Address of this machine to listen on (default: ${DEFAULT-VALUE}, which no other machine reaches).")
    @SuppressWarnings("NullAway.Init")
    private String host;

    @Option(
            names = "--profile",
            paramLabel = "internal|partner|public",
            defaultValue = "internal",
            description = "How much somebody at this machine sees (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init")
    private Profile profile;

    @Mixin
    private final Home home = new Home();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter messages = spec.commandLine().getErr();
        refuseUnguarded();
        Region region = home.region(messages);
        Settings settings = Settings.local(port).at(host).with(profile).loggingTo(line -> say(messages, line));
        CountDownLatch stopped = new CountDownLatch(1);
        try (Ledgers ledgers = Ledgers.open(store.address(), region, READERS);
                Desk desk = Desk.start(settings, Resources.all(region, ledgers))) {
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(
                            () -> {
                                desk.close();
                                ledgers.close();
                                stopped.countDown();
                            },
                            "stop"));
            say(messages, "the page is at " + desk.address() + " (Ctrl+C stops it)");
            stopped.await();
        }
        return ExitCodes.ALL_READ;
    }

    private void refuseUnguarded() {
        if (port < 0 || port > 65535) {
            throw new ParameterException(spec.commandLine(), "--port is " + port + ", but ports are from 0 to 65535.");
        }
        if (!Settings.isLocal(host)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--host is " + host + ", which other machines may reach, and nobody is asked who they are."
                            + " Maybe leave --host away and come through SSH: ssh -L 8080:127.0.0.1:8080 THIS-MACHINE");
        }
    }

    private static void say(PrintWriter messages, String line) {
        messages.println("marsad: " + line);
        messages.flush();
    }
}
