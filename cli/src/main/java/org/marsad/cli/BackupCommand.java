package org.marsad.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.marsad.cli.run.Steps;
import org.marsad.ledger.store.Backup;
import org.marsad.ledger.store.Ledger;
import org.marsad.region.Region;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Copies a ledger into a file. */
@Command(
        name = "backup",
        description = {
            "Copies a ledger, as it stands now, into an SQLite file that Marsad opens like any other ledger.",
            "Others may read and write the ledger meanwhile. The copy is checked before it is given its name."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the copy was made", "1:it could not be made", "2:wrong use"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  marsad backup sahel-2024-05-06.db --store sahel.db",
            "  marsad backup team.db --store jdbc:postgresql://localhost/marsad?user=desk"
        })
final class BackupCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "Where the copy is written.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Mixin
    private final Store store = new Store();

    @Mixin
    private final Home home = new Home();

    @Option(names = "--force", description = "Replace a file that is there already.")
    private boolean force;

    @Option(
            names = "--progress",
            negatable = true,
            description = "Show how far it has come, or not; by default where a person looks.")
    private @Nullable Boolean wantsProgress;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter messages = spec.commandLine().getErr();
        Region region = home.region(messages);
        try (Ledger ledger = store.read(region);
                Steps steps = Steps.of(wantsProgress)) {
            Map<String, Long> rows = new Backup(ledger, region, steps).to(file, force);
            steps.close();
            messages.println("marsad: store " + ledger.name() + " is copied to " + file + ": " + rows.get("report")
                    + " reports, " + rows.get("statement") + " statements, " + rows.get("correction")
                    + " decisions of people");
            messages.flush();
        }
        return ExitCodes.ALL_READ;
    }
}
