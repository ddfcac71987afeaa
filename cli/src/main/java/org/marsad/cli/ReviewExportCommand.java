package org.marsad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.marsad.ledger.review.TrainingData;
import org.marsad.ledger.store.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes what people decided as data to learn from. */
@Command(
        name = "export",
        description = {
            "Writes what people decided as training data, one JSON object to a line.",
            "Authors are numbers, and reasons are left out; the words of the reports are in it: it is not for publication."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:written", "1:the store or the file failed", "2:wrong use"},
        footerHeading = "%nExamples:%n",
        footer = {"  marsad review export -o decisions.jsonl"})
final class ReviewExportCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private ReviewCommand review;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write there instead of to standard output.")
    private @Nullable Path output;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        AtomicInteger lines = new AtomicInteger();
        try (Ledger ledger = review.read(review.region())) {
            PrintWriter out = out();
            TrainingData data = new TrainingData();
            try {
                ledger.review().examples(example -> {
                    out.print(data.line(example));
                    out.print('\n');
                    lines.incrementAndGet();
                });
            } finally {
                out.flush();
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
        }
        PrintWriter err = spec.commandLine().getErr();
        err.println("marsad: " + lines.get() + (lines.get() == 1 ? " decision" : " decisions") + " written");
        err.flush();
        return ExitCodes.ALL_READ;
    }

    private PrintWriter out() {
        if (output == null) {
            return spec.commandLine().getOut();
        }
        try {
            return new PrintWriter(Files.newBufferedWriter(output, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new ParameterException(
                    spec.commandLine(), "output is " + output + ", which cannot be written: " + e.getMessage());
        }
    }
}
