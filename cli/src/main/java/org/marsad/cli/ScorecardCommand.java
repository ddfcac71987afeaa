package org.marsad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.marsad.cli.output.ScorecardPage;
import org.marsad.cli.output.ScorecardTable;
import org.marsad.cli.run.ScorecardRun;
import org.marsad.cli.run.Steps;
import org.marsad.desk.json.ScorecardJson;
import org.marsad.measure.panel.UnitKind;
import org.marsad.outlook.model.ForecastModel;
import org.marsad.outlook.model.Models;
import org.marsad.outlook.model.TooShortException;
import org.marsad.outlook.views.Scorecard;
import org.marsad.outlook.views.UnusableDataException;
import org.marsad.outlook.views.Window;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Scores forecasts of past years against what happened, and against the field's benchmarks. */
@Command(
        name = "scorecard",
        description = {
            "Forecasts past years from what was known before them, and scores every model against what happened:",
            "the world's countries as the VIEWS prediction challenge does, or cells of Mali, Niger and Burkina Faso."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  marsad scorecard --protocol views",
            "  marsad scorecard --protocol cells --window 2023 --format json",
            "  marsad scorecard --markdown docs/scorecard.md --data scorecard.json"
        })
final class ScorecardCommand implements Callable<Integer> {
    @Option(
            names = "--protocol",
            paramLabel = "NAME",
            defaultValue = "views",
            description = "views (default): countries, as the VIEWS prediction challenge; cells: of the Sahel.")
    @SuppressWarnings("NullAway.Init")
    private Protocol protocol;

    @Option(
            names = "--window",
            paramLabel = "YEAR",
            description = "Only this year; may be given several times. All from 2018 to 2023 otherwise.")
    private List<Integer> years = List.of();

    @Option(
            names = "--model",
            paramLabel = "NAME",
            description = "Only this model; may be given several times. All otherwise.")
    private List<String> names = List.of();

    @Option(
            names = "--history",
            paramLabel = "FOLDER",
            description =
                    "Take the countries' past from country_month_state_based.csv of this folder, not from the pack.")
    private @Nullable Path history;

    @Option(
            names = "--challenge",
            paramLabel = "FOLDER",
            description = "Take outcomes from the challenge's own files in this folder, and check its published draws.")
    private @Nullable Path challenge;

    @Option(
            names = "--markdown",
            paramLabel = "FILE",
            description = "Also write the whole score card, both protocols, as a page.")
    private @Nullable Path markdown;

    @Option(
            names = "--data",
            paramLabel = "FILE",
            description = "Also write the whole score card, both protocols, as the JSON that the desk shows.")
    private @Nullable Path data;

    @Option(
            names = "--random-seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Seed of all draws (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--progress",
            negatable = true,
            description = "Show how far it has come, or not; by default where a person looks.")
    private @Nullable Boolean wantsProgress;

    @Mixin
    private final PrintedAs printed = new PrintedAs();

    @Mixin
    private final Home home = new Home();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** What is forecast. */
    enum Protocol {
        VIEWS,
        CELLS
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        List<ForecastModel> models = models(protocol == Protocol.VIEWS ? UnitKind.COUNTRY : UnitKind.CELL);
        requireExisting(history, "--history");
        requireExisting(challenge, "--challenge");
        if ((markdown != null || data != null) && !(names.isEmpty() && years.isEmpty())) {
            throw wrongUse(
                    (markdown != null ? "--markdown writes the whole page" : "--data writes the whole score card")
                            + ", and does not go with --window or --model.");
        }
        try (Steps steps = Steps.of(wantsProgress)) {
            List<Window> windows = years.isEmpty()
                    ? Window.ofChallenge()
                    : years.stream().distinct().sorted().map(Window::new).toList();
            ScorecardRun run = new ScorecardRun(home.region(err), windows, seed, steps::at);
            run.readInstead(history, challenge).ifPresent(note -> err.println("marsad: " + note));
            Scorecard card = protocol == Protocol.VIEWS ? run.countries(models) : run.cells(models);
            if (card.results().of(models.get(0).name(), card.scopes().get(0)).isEmpty()) {
                throw wrongUse(
                        "nothing is known that could be forecast in " + windows + ". Maybe name a year like 2023.");
            }
            if (markdown != null || data != null) {
                write(run, card);
            }
            steps.close();
            print(card);
            return ExitCodes.ALL_READ;
        } catch (UnusableDataException | TooShortException e) {
            err.println("marsad: " + e.getMessage());
            return ExitCodes.NONE_READ;
        }
    }

    private void write(ScorecardRun run, Scorecard card) {
        Scorecard countries = protocol == Protocol.VIEWS ? card : run.countries(models(UnitKind.COUNTRY));
        Scorecard cells = protocol == Protocol.CELLS ? card : run.cells(models(UnitKind.CELL));
        if (markdown != null) {
            write(markdown, ScorecardPage.of(countries, cells, run.reproductions(), run.cellsScored()));
        }
        if (data != null) {
            write(data, ScorecardJson.page(List.of(countries, cells), LocalDate.now(ZoneOffset.UTC)));
        }
    }

    private static void write(Path file, String content) {
        try {
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }

    private List<ForecastModel> models(UnitKind kind) {
        if (names.isEmpty()) {
            return Models.list(kind);
        }
        List<ForecastModel> found = new ArrayList<>();
        for (String name : names) {
            found.add(Models.find(kind, name)
                    .orElseThrow(() -> wrongUse("there is no model " + name + ". Maybe "
                            + String.join(
                                    ", ",
                                    Models.list(kind).stream()
                                            .map(ForecastModel::name)
                                            .toList())
                            + ".")));
        }
        return found.stream().distinct().toList();
    }

    private void print(Scorecard card) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(printed.isJson() ? ScorecardJson.object(card) : ScorecardTable.of(card));
        out.flush();
    }

    private void requireExisting(@Nullable Path path, String name) {
        if (path != null && !Files.isDirectory(path)) {
            throw wrongUse(name + " must be a folder, but is " + path + ".");
        }
    }

    private ParameterException wrongUse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
