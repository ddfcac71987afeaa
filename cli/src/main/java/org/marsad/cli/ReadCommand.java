package org.marsad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.marsad.cli.output.CsvFormat;
import org.marsad.cli.output.JsonFormat;
import org.marsad.cli.output.OutputFormat;
import org.marsad.cli.output.Paint;
import org.marsad.cli.output.TableFormat;
import org.marsad.cli.run.Progress;
import org.marsad.cli.run.ReadRun;
import org.marsad.cli.run.Tally;
import org.marsad.cli.run.Terminal;
import org.marsad.intake.Defaults;
import org.marsad.intake.Intake;
import org.marsad.reading.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Reads reports and prints what they say. */
@Command(
        name = "read",
        description = "Reads reports into attributed statements and events.",
        footerHeading = "%nWhat can be read:%n",
        footer = {
            "  Text with or without header lines (title:, source:, published:, language:), HTML pages,",
            "  PDF, RSS and Atom files, JSON Lines {id,title,published,language,text}; each may be",
            "  packed with gzip. Files are told apart by their content.",
            "",
            "Examples:",
            "  marsad read samples",
            "  marsad read --format json --published 2024-09-18 report.txt",
            "  curl -s https://example.org/feed.xml | marsad read -"
        })
final class ReadCommand implements Callable<Integer> {
    /** So many bytes take long enough to want to know how far they are. */
    private static final long MUCH = 2 << 20;

    /** Ways to print. */
    enum Format {
        TABLE,
        JSON,
        CSV
    }

    @Mixin
    private final Paths paths = new Paths();

    @Mixin
    private final Publication publication = new Publication();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table (default), json or csv.")
    @SuppressWarnings("NullAway.Init")
    private Format format;

    @Option(
            names = "--explain",
            description = "With the table: each statement's sentence, its words marked, and the rules that fired.")
    private boolean explain;

    @Option(
            names = "--csv-safe",
            description =
                    "With csv: put an apostrophe before cells that a spreadsheet would run as a formula (= + - @).")
    private boolean csvSafe;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write there instead of to standard output.")
    private @Nullable Path output;

    @Option(
            names = "--progress",
            negatable = true,
            description = "Show a progress bar, or none; by default where there is much to read.")
    private @Nullable Boolean wantsProgress;

    @Option(
            names = {"-q", "--quiet"},
            description = "No messages on standard error.")
    private boolean quiet;

    @Mixin
    private final Home home = new Home();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Defaults defaults = publication.defaults();
        List<String> inputs = paths.existing();
        if (explain && format != Format.TABLE) {
            throw wrongUse("--explain was given with --format " + format.name().toLowerCase(Locale.ROOT)
                    + ", but goes with the table only.");
        }
        Terminal terminal = Terminal.ofThisProcess();
        PrintWriter messages = quiet
                ? new PrintWriter(PrintWriter.nullWriter())
                : spec.commandLine().getErr();
        Reader reader = Reader.of(home.region(messages));
        PrintWriter out = out();
        Tally tally;
        try (Progress progress = progress(terminal, inputs)) {
            tally = new ReadRun(Intake.with(defaults), reader, outputFormat(terminal), out, messages, progress)
                    .run(inputs, System.in);
        } finally {
            if (output != null) {
                out.close();
            }
        }
        if (output != null && out.checkError()) {
            spec.commandLine()
                    .getErr()
                    .println("marsad: output is " + output + ", which could not be written to its end.");
            return ExitCodes.NONE_READ;
        }
        if (output == null && out.checkError()) {
            // Whoever read the output has seen enough (marsad read … | head).
            return ExitCodes.ALL_READ;
        }
        if (tally.inputs() > 1) {
            messages.println("marsad: " + tally);
        }
        messages.flush();
        return tally.inputs() == 0
                ? ExitCodes.NONE_READ
                : ExitCodes.ofRun(tally.whole(), tally.partial(), tally.unread());
    }

    private OutputFormat outputFormat(Terminal terminal) {
        return switch (format) {
            case JSON -> new JsonFormat();
            case CSV -> new CsvFormat(csvSafe);
            case TABLE -> new TableFormat(terminal.width(), Paint.of(terminal.colours() && output == null), explain);
        };
    }

    private PrintWriter out() {
        if (output == null) {
            return spec.commandLine().getOut();
        }
        try {
            return new PrintWriter(Files.newBufferedWriter(output, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw wrongUse("output is " + output + ", which cannot be written: " + e.getMessage());
        }
    }

    private Progress progress(Terminal terminal, List<String> inputs) {
        boolean seen = terminal.err() && (output != null || !terminal.out());
        if (!(wantsProgress == null ? seen && !quiet : wantsProgress)) {
            return Progress.NONE;
        }
        long bytes = Intake.bytes(inputs);
        return wantsProgress == null && bytes < MUCH ? Progress.NONE : Progress.bar(bytes);
    }

    private ParameterException wrongUse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
