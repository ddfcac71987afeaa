package org.marsad.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.marsad.desk.server.StartException;
import org.marsad.ledger.store.RefusedException;
import org.marsad.ledger.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program {@code marsad}: finds the command, runs it, and ends with one of the {@link ExitCodes}. */
@Command(
        name = "marsad",
        description = "Reads conflict reports in Arabic, French and English into attributed statements and events.",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        usageHelpAutoWidth = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ReadCommand.class,
            IngestCommand.class,
            EventsCommand.class,
            EventCommand.class,
            CoverageCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            SearchCommand.class,
            VerifyCommand.class,
            ReviewCommand.class,
            BackupCommand.class,
            BriefCommand.class,
            ServeCommand.class,
            KeyCommand.class,
            PanelCommand.class,
            ForecastCommand.class,
            EvaluateCommand.class,
            ScorecardCommand.class,
            RegionCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all reports were read",
            "1:none could be read",
            "2:wrong use",
            "3:some could not be read, or only in part"
        },
        footerHeading = "%nExamples:%n",
        footer = {"  marsad read samples", "  marsad read --format json report.txt", "  marsad help read"})
public final class Marsad implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    public static void main(String[] args) {
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        int code = run(out, err, args);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /**
     * Runs one command and says how it ended, without ending the virtual machine.
     *
     * @param out takes results only
     * @param err takes progress and messages
     * @return one of the {@link ExitCodes}
     */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(new Marsad())
                .addSubcommand(new CommandLine.HelpCommand())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Marsad::explainWrongUse)
                .setExecutionExceptionHandler(Marsad::explainFailure)
                .execute(args);
    }

    /** Without a command there is nothing to do: says so, with the help. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is missing.");
    }

    private static int explainWrongUse(ParameterException wrong, String[] args) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("marsad: " + wrong.getMessage());
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(wrong, err)) {
            err.println("Maybe see: " + command.getCommandSpec().qualifiedName() + " --help");
        }
        return ExitCodes.WRONG_USE;
    }

    /** What is wrong with a store is told in words; what is wrong with the program is told in full. */
    private static int explainFailure(Exception failure, CommandLine command, ParseResult parsed) throws Exception {
        if (failure instanceof StoreException || failure instanceof StartException) {
            command.getErr().println("marsad: " + failure.getMessage());
            return ExitCodes.NONE_READ;
        }
        if (failure instanceof RefusedException) {
            command.getErr().println("marsad: " + failure.getMessage());
            return ExitCodes.WRONG_USE;
        }
        throw failure;
    }

    /** Output is UTF-8 whatever the locale of the terminal says. */
    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), false);
    }
}
