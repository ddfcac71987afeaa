package org.marsad.cli.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marsad.measure.history.History;
import org.marsad.measure.panel.Estimate;
import org.marsad.measure.panel.Panel;
import org.marsad.measure.panel.Unit;
import org.marsad.measure.panel.UnitKind;
import org.marsad.model.Violence;
import org.marsad.outlook.model.Bootstrap240;
import org.marsad.outlook.model.Conflictology;
import org.marsad.outlook.model.ForecastModel;
import org.marsad.outlook.model.Last;
import org.marsad.outlook.model.Models;
import org.marsad.outlook.model.Neighbours;
import org.marsad.outlook.model.Zero;
import org.marsad.outlook.views.ChallengeFiles;
import org.marsad.outlook.views.Progress;
import org.marsad.outlook.views.Protocol;
import org.marsad.outlook.views.Reproduction;
import org.marsad.outlook.views.Scope;
import org.marsad.outlook.views.Scorecard;
import org.marsad.outlook.views.Task;
import org.marsad.outlook.views.Window;
import org.marsad.region.Region;

/** Runs the protocols on what a region's pack knows of the past. */
public final class ScorecardRun {
    /** Runs of a benchmark with chance, to know how far its score varies. */
    private static final int SEEDS = 24;

    private final History history;
    private final List<Window> windows;
    private final long seed;
    private final Progress progress;
    private Panel countries;
    private String vintage;

    /** @param windows that are forecast, each from what was known before it */
    public ScorecardRun(Region region, List<Window> windows, long seed, Progress progress) {
        this.history = History.load(region);
        this.windows = List.copyOf(windows);
        this.seed = seed;
        this.progress = progress;
        this.countries = history.countries();
        this.vintage = history.vintage(UnitKind.COUNTRY);
    }

    /**
     * Takes the countries' past from the challenge's own files.
     *
     * @param past folder of the history; null for the pack's
     * @param challenge folder of outcomes and draws; null for those of the history
     * @return how far the published draws agree with the history, where they are there
     */
    public Optional<String> readInstead(@Nullable Path past, @Nullable Path challenge) {
        Map<Integer, Unit> byViewsId = new HashMap<>();
        for (Unit unit : countries.units()) {
            Integer id = history.viewsIds().get(unit.id());
            if (id != null) {
                byViewsId.put(id, unit);
            }
        }
        ChallengeFiles files = new ChallengeFiles(byViewsId);
        if (past != null) {
            countries = files.history(past);
            vintage = "country_month_state_based.csv " + countries.first() + ".." + countries.last();
        }
        if (challenge == null) {
            return Optional.empty();
        }
        countries = files.withActuals(countries, challenge);
        ChallengeFiles.Agreement agreement = files.agreement(challenge, countries);
        return Optional.of("the published draws are the history's last twelve months in " + agreement.alike() + " of "
                + agreement.all() + " country-months");
    }

    /** Countries of the world. */
    public Scorecard countries(List<ForecastModel> models) {
        return new Scorecard(
                "views",
                Models.served(UnitKind.COUNTRY).name(),
                vintage,
                Stream.concat(Stream.of(Scope.WORLD), Scope.region().stream()).toList(),
                new Protocol(Task.ofAll(countries, windows), seed, progress).run(models));
    }

    /** Cells of Mali, Niger and Burkina Faso; models also learn from those that touch them. */
    public Scorecard cells(List<ForecastModel> models) {
        Task task = new Task(cells(), ScorecardRun::isScored, windows);
        return new Scorecard(
                "cells",
                Models.served(UnitKind.CELL).name(),
                history.vintage(UnitKind.CELL),
                Scope.region(),
                new Protocol(task, seed, progress).run(models));
    }

    /** Cells of the three countries and those that touch them: what the scored ones can be told from. */
    private Panel cells() {
        Panel all = history.cells(Violence.STATE_BASED, Estimate.BEST, history.toldCountries());
        Set<String> wanted = new HashSet<>();
        for (Unit cell : all.units()) {
            if (isScored(cell)) {
                wanted.add(cell.id());
                wanted.addAll(Neighbours.cells().of(cell));
            }
        }
        int[] places = IntStream.range(0, all.units().size())
                .filter(i -> wanted.contains(all.units().get(i).id()))
                .toArray();
        return new Panel(
                Arrays.stream(places).mapToObj(all.units()::get).toList(),
                all.first(),
                Arrays.stream(places).mapToObj(all::row).toArray(double[][]::new));
    }

    private static boolean isScored(Unit cell) {
        return Scope.SAHEL.countries().contains(String.valueOf(cell.iso3()));
    }

    /** How many cells of each country are scored, of how many there are: {@code MLI 400 of 428}. */
    public List<String> cellsScored() {
        Panel cells = cells();
        List<String> words = new ArrayList<>();
        for (String iso3 : List.of("MLI", "NER", "BFA")) {
            int all = 0;
            int known = 0;
            for (int i = 0; i < cells.units().size(); i++) {
                boolean in = iso3.equals(cells.units().get(i).iso3());
                all += in ? 1 : 0;
                known += in && !Double.isNaN(cells.value(i, cells.last())) ? 1 : 0;
            }
            words.add(iso3 + " " + known + " of " + all);
        }
        return words;
    }

    /** How near the benchmarks come to what is published of them. */
    public List<Reproduction> reproductions() {
        List<Reproduction> all = new ArrayList<>();
        for (ForecastModel model : List.of(new Zero(), new Conflictology(12), new Last(), new Bootstrap240())) {
            boolean chance = model instanceof Last || model instanceof Bootstrap240;
            for (Window window : Window.ofChallenge()) {
                progress.at("again, with other seeds: " + model.name() + " " + window, 0, 1);
                all.add(Reproduction.of(countries, model, window, chance ? SEEDS : 1));
            }
        }
        return all;
    }
}
