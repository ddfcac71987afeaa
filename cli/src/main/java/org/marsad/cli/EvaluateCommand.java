package org.marsad.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.evaluation.Bootstrap;
import org.marsad.evaluation.Evaluation;
import org.marsad.evaluation.format.DiscrepancyListing;
import org.marsad.evaluation.format.ScoreJson;
import org.marsad.evaluation.format.ScoreMarkdown;
import org.marsad.evaluation.format.ScoreTable;
import org.marsad.evaluation.gold.GoldReport;
import org.marsad.evaluation.input.EvaluationInputException;
import org.marsad.evaluation.input.KeyFolder;
import org.marsad.evaluation.input.PredictionFile;
import org.marsad.evaluation.input.SplitIndex;
import org.marsad.evaluation.match.NameMatching;
import org.marsad.evaluation.predicted.Prediction;
import org.marsad.exchange.contract.ReadingJson;
import org.marsad.reading.Reader;
import org.marsad.region.RegionPack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads reports and scores what was read against their keys. */
@Command(
        name = "evaluate",
        description =
                "Scores readings against a folder of gold keys: events, places, dates, actors, claims, relations.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  marsad evaluate keys reports --split dev --errors",
            "  marsad evaluate keys --predictions readings.jsonl --format json",
            "  marsad evaluate keys reports --bootstrap 1000 --format markdown",
            "  marsad evaluate keys reports --split dev --accounts --errors"
        })
final class EvaluateCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "KEYS", description = "Folder of keys, one ID.json per report.")
    @SuppressWarnings("NullAway.Init")
    private Path keys;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "REPORTS",
            description = "Folder of reports named after their keys (ID.txt, ID.html …), or a file of JSON lines.")
    private @Nullable Path reports;

    @Option(
            names = "--predictions",
            paramLabel = "FILE",
            description = "Score these readings (JSON lines) instead of reading REPORTS.")
    private @Nullable Path predictions;

    @Option(
            names = "--split",
            paramLabel = "NAME",
            description = "Only reports of this split, or of several: dev,test.")
    private @Nullable String split;

    @Option(
            names = "--index",
            paramLabel = "FILE",
            description = "Table of reports with their splits (default: INDEX.tsv beside KEYS).")
    private @Nullable Path index;

    @Option(names = "--lang", paramLabel = "CODE", description = "Only reports in this language: ar, fr or en.")
    private @Nullable String language;

    @Option(names = "--errors", description = "List every difference, key and reading side by side.")
    private boolean errors;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table (default), json or markdown.")
    @SuppressWarnings("NullAway.Init")
    private Format format;

    @Option(
            names = "--bootstrap",
            paramLabel = "N",
            defaultValue = "0",
            description = "Give 95%% intervals from N draws of the reports.")
    private int draws;

    @Option(
            names = "--random-seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Seed of the draws (default: ${DEFAULT-VALUE}).")
    private long randomSeed;

    @Option(
            names = "--seed",
            description = "KEYS is the answer key of single items of the one report REPORTS, such as the seed report.")
    private boolean seed;

    @Option(
            names = "--accounts",
            description = "Keep REPORTS in a ledger, and tell which claims of the keys stand in the accounts of their"
                    + " event under their speaker; with --errors, what became of the others.")
    private boolean accounts;

    @Option(names = "--missing", description = "With --seed: list the items that were not said.")
    private boolean missing;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** Forms of the result. */
    enum Format {
        TABLE,
        JSON,
        MARKDOWN
    }

    @Override
    public Integer call() {
        requireExisting(keys, "KEYS");
        if (seed && reports == null) {
            throw wrongUse("--seed needs the answer key and the report it belongs to.");
        }
        if (!seed && (reports == null) == (predictions == null)) {
            throw wrongUse("either REPORTS or --predictions FILE must be given, not both.");
        }
        if (accounts && (seed || reports == null)) {
            throw wrongUse("--accounts needs REPORTS, and does not go with --seed or --predictions.");
        }
        // every path is looked at before the first key is opened
        requireExisting(reports, "REPORTS");
        requireExisting(predictions, "--predictions");
        requireExisting(index, "--index");
        if (draws < 0) {
            throw wrongUse("--bootstrap must not be negative, but was " + draws + ".");
        }
        try {
            return seed ? evaluateItems(Objects.requireNonNull(reports)) : evaluate(selectedKeys());
        } catch (EvaluationInputException e) {
            spec.commandLine().getErr().println("marsad: " + e.getMessage());
            return ExitCodes.NONE_READ;
        }
    }

    private int evaluateItems(Path report) {
        print(ItemEvaluation.lines(ItemEvaluation.score(keys, report, predictions), format, missing));
        return ExitCodes.ALL_READ;
    }

    private int evaluate(List<GoldReport> gold) {
        Map<String, Prediction> found;
        int code = ExitCodes.ALL_READ;
        if (reports == null) {
            found = PredictionFile.read(Objects.requireNonNull(predictions));
        } else {
            KeyedReports keyed = reportsOf(gold, reports);
            if (accounts) {
                print(AccountEvaluation.lines(AccountEvaluation.score(gold, keyed.reports()), format, errors));
                return keyed.exitCode();
            }
            found = readings(keyed);
            code = keyed.exitCode();
        }
        print(Evaluation.of(gold, found, NameMatching.standard(), new Bootstrap(draws, randomSeed)));
        return code;
    }

    private List<GoldReport> selectedKeys() {
        Predicate<String> wanted = id -> true;
        if (split != null) {
            Path table = index == null ? keys.resolve("..").resolve("INDEX.tsv").normalize() : index;
            requireExisting(table, "--index");
            Set<String> ids = SplitIndex.ids(table, split);
            wanted = ids::contains;
        }
        String only = language;
        return KeyFolder.read(keys, wanted).stream()
                .filter(key -> only == null || key.language().equals(only))
                .toList();
    }

    private static Map<String, Prediction> readings(KeyedReports keyed) {
        Reader reader = Reader.of(RegionPack.sahel());
        return PredictionFile.parse(keyed.reports().stream().map(reader::read).map(ReadingJson::line), "reading");
    }

    private KeyedReports reportsOf(List<GoldReport> gold, Path folder) {
        Set<String> ids = gold.stream().map(GoldReport::id).collect(Collectors.toSet());
        return KeyedReports.take(folder, ids, spec.commandLine().getErr());
    }

    private void print(Evaluation evaluation) {
        print(
                switch (format) {
                    case TABLE -> ScoreTable.lines(evaluation.cards());
                    case JSON -> ScoreJson.cards(evaluation.cards());
                    case MARKDOWN -> ScoreMarkdown.lines(evaluation.cards());
                });
        if (errors && format == Format.JSON) {
            print(ScoreJson.discrepancies(evaluation.discrepancies()));
        } else if (errors) {
            print(DiscrepancyListing.lines(evaluation.discrepancies()));
            print(DiscrepancyListing.counts(evaluation.discrepancies()));
        }
    }

    private void print(List<String> lines) {
        PrintWriter out = spec.commandLine().getOut();
        lines.forEach(line -> out.print(line + "\n"));
        out.flush();
    }

    private void requireExisting(@Nullable Path path, String name) {
        if (path != null && !Files.exists(path)) {
            throw wrongUse(name + " is " + path + ", which does not exist.");
        }
    }

    private ParameterException wrongUse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
