package org.marsad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marsad.exchange.collection.AcledReader;
import org.marsad.exchange.collection.GedReader;
import org.marsad.exchange.collection.MappedReader;
import org.marsad.exchange.collection.Mapping;
import org.marsad.exchange.collection.MappingException;
import org.marsad.exchange.collection.RecordReader;
import org.marsad.exchange.collection.Vintage;
import org.marsad.exchange.run.ImportRun;
import org.marsad.exchange.table.CsvForm;
import org.marsad.exchange.table.CsvTable;
import org.marsad.exchange.table.UnreadableTableException;
import org.marsad.ledger.store.Ledger;
import org.marsad.model.DataIssue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Keeps the events of another collection and names what is wrong with them. */
@Command(
        name = "import",
        description = {
            "Keeps the events of another collection beside those of the ledger, each release for itself.",
            "Every row that cannot be read, or not whole, is named with its line and column."
        },
        footerHeading = "%nCollections:%n",
        footer = {
            "  ucdp   UCDP GED, yearly or candidate releases, with or without a header",
            "  acled  your own ACLED export; it stays with you",
            "  csv    a table of your own, with --mapping; see docs/exchange.md",
            "",
            "Examples:",
            "  marsad import ucdp GEDEvent_v24_1.csv",
            "  marsad import ucdp --vintage 24.1 west-africa.csv",
            "  marsad import acled --check 2024-Mali.csv",
            "  marsad import csv --mapping office.txt incidents.csv"
        })
final class ImportCommand implements Callable<Integer> {
    /** So many issues are listed; the rest is counted. */
    private static final int LISTED = 50;

    /** Whose table it is. */
    enum Collection {
        UCDP,
        ACLED,
        CSV
    }

    @Parameters(index = "0", paramLabel = "COLLECTION", description = "ucdp, acled or csv.")
    @SuppressWarnings("NullAway.Init")
    private Collection collection;

    @Parameters(index = "1", paramLabel = "FILE", description = "A CSV file; it may be packed with gzip.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(
            names = "--vintage",
            paramLabel = "RELEASE",
            description =
                    "Release of the collection (24.1, 24.0.3, 2024-03); by default from the file's name, or the day of the file.")
    private @Nullable String vintage;

    @Option(
            names = "--mapping",
            paramLabel = "MAPPING",
            description = "With csv: a text file that says which column holds what.")
    private @Nullable Path mapping;

    @Option(
            names = "--delimiter",
            paramLabel = "CHARACTER",
            description = "What stands between cells, or tab; by default seen from the first line.")
    private @Nullable String delimiter;

    @Option(names = "--check", description = "Only read the file and name what is wrong with it; keep nothing.")
    private boolean check;

    @Mixin
    private final Store store = new Store();

    @Mixin
    private final Home home = new Home();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw wrongUse("file is " + file + ", which does not exist or is no file.");
        }
        if ((mapping != null) != (collection == Collection.CSV)) {
            throw wrongUse(
                    mapping == null
                            ? "csv needs --mapping, a text file that says which column holds what."
                            : "--mapping goes with csv only.");
        }
        Mapping own = mapping == null ? null : mapping(mapping);
        RecordReader reader = reader(own);
        PrintWriter messages = spec.commandLine().getErr();
        ImportRun.Outcome outcome;
        try (CsvTable table = CsvTable.open(file, form(own))) {
            outcome = run(table, reader, messages);
        } catch (UnreadableTableException e) {
            messages.println("marsad: " + e.getMessage());
            return ExitCodes.NONE_READ;
        }
        tell(outcome, messages);
        // a row that was left out may have an issue beside, so there can be more of them than events
        long marked = Math.min(outcome.marked(), outcome.events());
        return ExitCodes.ofRun(outcome.events() - marked, marked, outcome.leftOut());
    }

    private ImportRun.Outcome run(CsvTable table, RecordReader reader, PrintWriter messages) {
        if (check) {
            return new ImportRun().run(table, reader, Stream::count);
        }
        try (Ledger ledger = store.create(home.region(messages))) {
            return new ImportRun().run(table, reader, ledger::record);
        }
    }

    private RecordReader reader(@Nullable Mapping own) throws IOException {
        if (own != null) {
            return new MappedReader(own, vintage == null ? dayOfTheFile() : vintage);
        }
        if (collection == Collection.ACLED) {
            return new AcledReader(vintage == null ? dayOfTheFile() : vintage);
        }
        String name = String.valueOf(file.getFileName());
        return new GedReader(
                vintage != null
                        ? Vintage.ofGed(vintage)
                        : Vintage.ofGedFile(name)
                                .orElseThrow(() -> wrongUse("file is " + name
                                        + ", whose name does not tell the release. Maybe give it: --vintage 24.1")));
    }

    private String dayOfTheFile() throws IOException {
        return LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneOffset.UTC)
                .toString();
    }

    private Mapping mapping(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw wrongUse("--mapping is " + path + ", which does not exist or is no file.");
        }
        try {
            return Mapping.parse(String.valueOf(path.getFileName()), Files.readAllLines(path));
        } catch (MappingException e) {
            throw wrongUse(String.valueOf(e.getMessage()));
        }
    }

    private CsvForm form(@Nullable Mapping own) {
        CsvForm form = own == null ? CsvForm.USUAL : own.form();
        String word = delimiter;
        return word == null
                ? form
                : form.delimitedBy(Mapping.delimiter(word)
                        .orElseThrow(() -> wrongUse("--delimiter is " + word + ", but must be one character or tab.")));
    }

    private void tell(ImportRun.Outcome outcome, PrintWriter messages) {
        List<DataIssue> issues = outcome.issues();
        for (DataIssue issue : issues.subList(0, Math.min(LISTED, issues.size()))) {
            messages.println("marsad: " + issue.report() + ", " + issue.message());
        }
        long all = outcome.marked() + outcome.leftOut();
        if (all > LISTED) {
            messages.println("marsad: and " + (all - LISTED) + " more such");
        }
        messages.println(
                "marsad: " + outcome.events() + " events read" + (check ? "" : ", " + outcome.fresh() + " of them new")
                        + "; " + outcome.marked() + " issues; " + outcome.leftOut() + " rows left out");
        messages.flush();
    }

    private ParameterException wrongUse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
