package org.marsad.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.marsad.cli.run.IngestRun;
import org.marsad.cli.run.Progress;
import org.marsad.cli.run.RereadRun;
import org.marsad.cli.run.Tally;
import org.marsad.cli.run.Terminal;
import org.marsad.intake.Intake;
import org.marsad.ledger.store.Kept;
import org.marsad.ledger.store.Ledger;
import org.marsad.model.DataIssue;
import org.marsad.reading.Reader;
import org.marsad.region.Region;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads reports and keeps what they say in the ledger. */
@Command(
        name = "ingest",
        description = {
            "Reads reports and keeps what they say in the ledger.",
            "A text that is kept already is not kept twice; a run that was cut off goes on when it is started again."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  marsad ingest samples",
            "  marsad ingest --reread",
            "  marsad ingest --store sahel.db reports/2024 feed.xml",
            "  marsad ingest --store jdbc:postgresql://localhost/marsad?user=desk reports"
        })
final class IngestCommand implements Callable<Integer> {
    @Parameters(arity = "0..*", paramLabel = "PATH", description = "A file, a folder, or - for standard input.")
    private List<String> paths = List.of();

    @Option(
            names = "--reread",
            description =
                    "Read what is kept again, where another version of Marsad has read it. What people decided stays,"
                            + " and so does what was read before: --as-of shows it.")
    private boolean reread;

    @Mixin
    private final Publication publication = new Publication();

    @Mixin
    private final Store store = new Store();

    @Mixin
    private final Home home = new Home();

    @Option(
            names = "--progress",
            negatable = true,
            description = "Show a progress bar, or none; by default where a person looks.")
    private @Nullable Boolean wantsProgress;

    @Option(
            names = {"-q", "--quiet"},
            description = "No messages on standard error.")
    private boolean quiet;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter messages = quiet
                ? new PrintWriter(PrintWriter.nullWriter())
                : spec.commandLine().getErr();
        if (reread) {
            return readAgain(messages);
        }
        Intake intake = Intake.with(publication.defaults());
        List<String> inputs = Paths.existing(spec, paths);
        Region region = home.region(messages);
        IngestRun.Outcome outcome;
        try (Ledger ledger = store.create(region);
                Progress progress = progress(() -> Intake.bytes(inputs))) {
            outcome =
                    new IngestRun(intake, Reader.of(region), Version.number(), ledger, progress).run(inputs, System.in);
        }
        tell(outcome, messages);
        Kept kept = outcome.kept();
        return ExitCodes.ofRun(
                outcome.tally().whole() + kept.known(),
                outcome.tally().partial(),
                outcome.tally().unread());
    }

    private int readAgain(PrintWriter messages) {
        if (!paths.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "--reread reads what is kept and takes no PATH, but was given " + paths.get(0));
        }
        Region region = home.region(messages);
        Tally tally;
        try (Ledger ledger = store.open(region);
                Progress progress = progress(() -> ledger.charactersReadByOthers(Version.number()))) {
            tally = new RereadRun(Reader.of(region), Version.number(), ledger, progress).run();
        }
        messages.println("marsad: "
                + (tally.inputs() == 0 ? "all that is kept was read by this version of Marsad" : "again: " + tally));
        messages.flush();
        return ExitCodes.ofRun(tally.whole(), tally.partial(), tally.unread());
    }

    private Progress progress(LongSupplier bytes) {
        boolean seen = wantsProgress == null ? Terminal.ofThisProcess().err() && !quiet : wantsProgress;
        return seen ? Progress.bar(bytes.getAsLong()) : Progress.NONE;
    }

    private static void tell(IngestRun.Outcome outcome, PrintWriter messages) {
        List<DataIssue> issues = outcome.issues();
        for (DataIssue issue : issues) {
            messages.println("marsad: " + (issue.message().contains(issue.report()) ? "" : issue.report() + ": ")
                    + issue.message());
        }
        if (outcome.troubles() > issues.size()) {
            messages.println(
                    "marsad: and " + (outcome.troubles() - issues.size()) + " more such, all kept in the ledger");
        }
        Kept kept = outcome.kept();
        messages.println("marsad: kept " + kept.kept() + " reports with " + kept.events() + " events and "
                + kept.statements() + " statements; " + kept.known() + " were kept already; "
                + outcome.tally().unread() + " could not be read");
        messages.flush();
    }
}
