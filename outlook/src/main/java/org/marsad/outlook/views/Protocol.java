package org.marsad.outlook.views;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.marsad.measure.panel.Panel;
import org.marsad.model.Month;
import org.marsad.outlook.model.ForecastModel;
import org.marsad.outlook.score.Brier;
import org.marsad.outlook.score.Score;

/**
 * Runs models through all windows of a task. Each is fitted anew in each window, on a panel that ends at the window's origin; units
 * are forecast and scored on as many threads as there are processors, with the same result on any number.
 */
public final class Protocol {
    private static final int ACTIVE_MONTHS = 24;

    private final Task task;
    private final long seed;
    private final Progress progress;

    public Protocol(Task task, long seed, Progress progress) {
        this.task = task;
        this.seed = seed;
        this.progress = progress;
    }

    /** @throws org.marsad.outlook.model.TooShortException when the history before a window is too short for a model */
    public Results run(List<ForecastModel> models) {
        Results results = new Results();
        int done = 0;
        for (ForecastModel model : models) {
            for (Window window : task.windows()) {
                progress.at(
                        model.name() + " " + window,
                        done,
                        models.size() * task.windows().size());
                results.add(model.name(), window, run(model, window));
                done++;
            }
        }
        progress.at("done", done, done);
        return results;
    }

    private List<Result> run(ForecastModel model, Window window) {
        Panel known = task.panel().until(window.origin());
        ForecastModel.Fitted fitted = model.fit(known, seed);
        List<List<Result>> byUnit = Arrays.stream(task.units(window))
                .parallel()
                .mapToObj(unit -> forecasts(fitted, unit, window))
                .toList();
        List<Result> all = new ArrayList<>();
        byUnit.forEach(all::addAll);
        return all;
    }

    private List<Result> forecasts(ForecastModel.Fitted fitted, int unit, Window window) {
        boolean active = active(unit, window.origin());
        return Window.leads()
                .boxed()
                .flatMap(lead -> {
                    Month month = window.origin().plus(lead);
                    return task.known(unit, month)
                            ? Stream.of(new Result(
                                    task.panel().units().get(unit),
                                    month,
                                    active,
                                    Score.of(
                                            fitted.draws(unit, lead),
                                            task.panel().value(unit, month))))
                            : Stream.empty();
                })
                .toList();
    }

    private boolean active(int unit, Month origin) {
        return IntStream.range(0, ACTIVE_MONTHS)
                .anyMatch(back -> task.panel().value(unit, origin.plus(-back)) >= Brier.ANY);
    }
}
