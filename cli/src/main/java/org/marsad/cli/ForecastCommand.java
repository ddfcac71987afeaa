package org.marsad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.marsad.cli.output.ForecastCsv;
import org.marsad.cli.output.ForecastTable;
import org.marsad.cli.output.Paint;
import org.marsad.cli.run.Terminal;
import org.marsad.desk.chart.Border;
import org.marsad.desk.chart.CellMap;
import org.marsad.desk.chart.FanChart;
import org.marsad.desk.chart.Picture;
import org.marsad.desk.forecast.ForecastRun;
import org.marsad.desk.forecast.ForecastWords;
import org.marsad.desk.forecast.OddMonths;
import org.marsad.desk.json.ForecastJson;
import org.marsad.desk.panel.UnitChoice;
import org.marsad.exchange.table.UnreadableTableException;
import org.marsad.measure.panel.Panel;
import org.marsad.measure.panel.PanelSource;
import org.marsad.measure.panel.UnitKind;
import org.marsad.measure.panel.UnreadablePanelException;
import org.marsad.model.Month;
import org.marsad.model.PlaceKind;
import org.marsad.model.Violence;
import org.marsad.outlook.forecast.Forecast;
import org.marsad.outlook.forecast.Sheet;
import org.marsad.outlook.model.ForecastModel;
import org.marsad.outlook.model.Models;
import org.marsad.outlook.model.TooShortException;
import org.marsad.region.Region;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Says how many deaths may be counted in the months to come. */
@Command(
        name = "forecast",
        description = {
            "Says how many deaths may be counted in areas in the months to come, and how unsure that is.",
            "Each forecast names its model, its data and the last month it knows, and says how well the same model did in the"
                    + " same area before. It is for areas and months; it is not made for choosing targets."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  marsad forecast",
            "  marsad forecast --area Mali --horizon 12 --chart mali.png",
            "  marsad forecast --unit cell --kind one-sided --map civilians.svg",
            "  marsad forecast --unit admin1 --area Gao,Mopti --origin 2022-06 --format json"
        })
final class ForecastCommand implements Callable<Integer> {
    private static final List<String> USUAL = List.of("MLI", "NER", "BFA");
    private static final int LONGEST = 14;
    private static final int MOST_TRIALS = 120;

    @Option(
            names = "--unit",
            paramLabel = "UNIT",
            defaultValue = "country",
            description = "country (default), admin1 (first-level units) or cell (PRIO-GRID, half a degree).")
    @SuppressWarnings("NullAway.Init")
    private UnitKind unit;

    @Option(
            names = "--area",
            split = ",",
            paramLabel = "AREA",
            description =
                    "Countries (MLI or Mali), first-level units (Gao, MLI/Gao) or cells by their number; of units smaller"
                            + " than the area, all in it. Default: Mali, Niger, Burkina Faso; of a table of your own, all.")
    private @Nullable List<String> areas;

    @Option(
            names = "--origin",
            paramLabel = "MONTH",
            description = "The last month that the forecast knows, as 2023-10; by default the last of the history.")
    private @Nullable String origin;

    @Option(
            names = "--horizon",
            paramLabel = "MONTHS",
            defaultValue = "6",
            description = "How many months ahead, 1 to 14 (default 6).")
    private int horizon;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            defaultValue = "state-based",
            description = "state-based (default); of cells and first-level units also one-sided (against civilians) or"
                    + " non-state.")
    @SuppressWarnings("NullAway.Init")
    private String kind;

    @Option(names = "--model", paramLabel = "NAME", description = "Another model than the one that is served.")
    private @Nullable String model;

    @Option(
            names = "--seed",
            paramLabel = "NUMBER",
            defaultValue = "1",
            description = "The same seed gives the same forecast (default 1).")
    private long seed;

    @Option(
            names = "--backtest",
            paramLabel = "MONTHS",
            defaultValue = "24",
            description =
                    "At how many earlier months the model is tried, to say how well it did (default 24; 0: not at all).")
    private int backtest;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table (default), json (JSON Lines, one object a unit and month) or csv.")
    @SuppressWarnings("NullAway.Init")
    private Format format;

    @Option(
            names = "--chart",
            paramLabel = "FILE",
            description = "Also draws what was and what may come: a .png or .svg file.")
    private @Nullable Path chart;

    @Option(names = "--map", paramLabel = "FILE", description = "Also draws a map of cells: a .png or .svg file.")
    private @Nullable Path map;

    @Option(
            names = "--map-shows",
            paramLabel = "WHAT",
            defaultValue = "mean",
            description = "mean (deaths expected a month, default) or any (probability of any death in a month).")
    @SuppressWarnings("NullAway.Init")
    private CellMap.Shown shown;

    @Mixin
    private final PastOption past = new PastOption();

    @Mixin
    private final Home home = new Home();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private enum Format {
        TABLE,
        JSON,
        CSV
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter messages = spec.commandLine().getErr();
        Violence violence = violence();
        checkNumbers();
        Picture chartFile = picture("--chart", chart);
        Picture mapFile = picture("--map", map);
        ForecastModel chosen = model();
        Region region = home.region(messages);
        PanelSource source;
        try {
            source = past.source(region, unit, violence);
        } catch (UnreadableTableException | UnreadablePanelException e) {
            past.tell(messages);
            messages.println("marsad: " + e.getMessage());
            return ExitCodes.NONE_READ;
        }
        past.tell(messages);
        Panel panel = source.panel();
        List<Integer> rows = rows(region, panel);
        Month cut = cut(panel);
        ForecastRun run = new ForecastRun(
                panel,
                past.isOwnTable() ? Sheet.OWN : violence.label(),
                source.vintage(),
                chosen,
                cut,
                horizon,
                seed,
                backtest,
                OddMonths.of(region, source, past.isOfPack() && unit == UnitKind.COUNTRY, cut));
        ForecastRun.Made made;
        try {
            made = run.of(rows);
        } catch (TooShortException e) {
            throw wrongUse("--origin is " + cut + ", but " + e.getMessage());
        }
        Sheet sheet = made.sheet();
        sheet.notes().forEach(note -> messages.println("marsad: " + note));
        int drawn = ExitCodes.ALL_READ;
        if (!sheet.forecasts().isEmpty()) {
            print(sheet);
            drawn = draw(region, sheet, chartFile, mapFile, messages);
        }
        messages.flush();
        if (sheet.forecasts().isEmpty() || drawn != ExitCodes.ALL_READ) {
            return ExitCodes.NONE_READ;
        }
        return made.gaps() > 0 || past.hasWrongRows() ? ExitCodes.SOME_READ : ExitCodes.ALL_READ;
    }

    private Violence violence() {
        Violence violence = Violence.ofLabel(kind)
                .orElseThrow(
                        () -> wrongUse("--kind is " + kind + ", but must be state-based, one-sided or non-state."));
        if (unit == UnitKind.COUNTRY && violence != Violence.STATE_BASED) {
            throw wrongUse("--kind is " + kind + ", but countries are forecast by state-based deaths only. "
                    + "Maybe add --unit cell or --unit admin1.");
        }
        return violence;
    }

    private void checkNumbers() {
        if (horizon < 1 || horizon > LONGEST) {
            throw wrongUse("--horizon is " + horizon + ", but must be 1 to " + LONGEST + " months.");
        }
        if (backtest < 0 || backtest > MOST_TRIALS) {
            throw wrongUse("--backtest is " + backtest + ", but must be 0 to " + MOST_TRIALS + " months.");
        }
        if (map != null && unit != UnitKind.CELL) {
            throw wrongUse("--map is for cells. Maybe add --unit cell.");
        }
    }

    private @Nullable Picture picture(String option, @Nullable Path file) {
        if (file == null) {
            return null;
        }
        Picture picture = new Picture(file);
        if (!picture.isPossible()) {
            throw wrongUse(option + " is " + file + ", but must end with .png or .svg.");
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw wrongUse(option + " is " + file + ", but there is no folder " + folder + ".");
        }
        return picture;
    }

    private ForecastModel model() {
        String name = model;
        if (name == null) {
            return Models.served(unit);
        }
        return Models.find(unit, name)
                .orElseThrow(() -> wrongUse("--model is " + name + ", but must be one of "
                        + Models.list(unit).stream().map(ForecastModel::name).collect(Collectors.joining(", "))
                        + "."));
    }

    private List<Integer> rows(Region region, Panel panel) {
        List<String> wanted = areas;
        if (wanted == null && past.isOwnTable()) {
            return IntStream.range(0, panel.units().size()).boxed().toList();
        }
        UnitKind kindOfRows =
                panel.units().isEmpty() ? unit : panel.units().get(0).kind();
        try {
            return new UnitChoice(region, panel, kindOfRows).rows(wanted == null ? USUAL : wanted);
        } catch (UnitChoice.UnknownAreaException e) {
            throw wrongUse("--" + e.getMessage());
        }
    }

    private Month cut(Panel panel) {
        String words = origin;
        if (words == null) {
            return panel.last();
        }
        Month cut;
        try {
            cut = Month.parse(words);
        } catch (DateTimeException e) {
            throw wrongUse("--origin is " + words + ", which is no month. Maybe write it as 2023-10.");
        }
        if (cut.compareTo(panel.last()) > 0) {
            throw wrongUse("--origin is " + cut + ", but the history ends with " + panel.last()
                    + ". Maybe leave it out, to forecast from there.");
        }
        if (cut.compareTo(panel.first()) < 0) {
            throw wrongUse("--origin is " + cut + ", but the history begins with " + panel.first() + ".");
        }
        return cut;
    }

    private void print(Sheet sheet) {
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case TABLE -> {
                Terminal terminal = Terminal.ofThisProcess();
                out.print(new ForecastTable(terminal.width(), Paint.of(terminal.colours())).page(sheet));
            }
            case JSON -> {
                for (Forecast forecast : sheet.forecasts()) {
                    out.print(ForecastJson.lines(sheet, forecast));
                }
            }
            case CSV -> {
                out.print(ForecastCsv.head());
                for (Forecast forecast : sheet.forecasts()) {
                    out.print(ForecastCsv.rows(sheet, forecast));
                }
            }
        }
    }

    private int draw(
            Region region, Sheet sheet, @Nullable Picture chartFile, @Nullable Picture mapFile, PrintWriter messages) {
        ForecastWords words = new ForecastWords(sheet);
        @Nullable Picture current = chartFile;
        try {
            if (chartFile != null) {
                new FanChart(sheet, words).write(chartFile);
                if (sheet.forecasts().size() > FanChart.PANELS) {
                    messages.println("marsad: the chart shows the " + FanChart.PANELS + " of "
                            + sheet.forecasts().size() + " units with the most deaths expected");
                }
            }
            current = mapFile;
            if (mapFile != null) {
                new CellMap(sheet, words, shown, borders(region, sheet)).write(mapFile);
            }
            return ExitCodes.ALL_READ;
        } catch (IOException e) {
            messages.println("marsad: " + (current == null ? "" : current.file() + " ") + "could not be written: "
                    + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()));
            return ExitCodes.NONE_READ;
        }
    }

    private static List<Border> borders(Region region, Sheet sheet) {
        List<Border> borders = new ArrayList<>();
        region.areas().list().stream()
                .filter(area -> area.kind() == PlaceKind.COUNTRY)
                .forEach(area -> borders.add(new Border(
                        area.name(),
                        region.areas().outline(area).rings(),
                        sheet.forecasts().stream()
                                .anyMatch(forecast ->
                                        area.country().equals(forecast.unit().iso3())))));
        return borders;
    }

    private ParameterException wrongUse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
