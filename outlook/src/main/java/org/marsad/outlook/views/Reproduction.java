package org.marsad.outlook.views;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.marsad.measure.panel.Panel;
import org.marsad.outlook.model.ForecastModel;
import org.marsad.outlook.score.Score;

/**
 * How near a benchmark's mean CRPS comes to the published one.
 *
 * @param published the value that others give
 * @param own mean over the seeds
 * @param deviation standard deviation between seeds; 0 for a model without chance
 */
public record Reproduction(String model, Window window, double published, double own, double deviation) {
    /** Published values are rounded to three places. */
    private static final double ROUNDING = 0.0005;

    /**
     * Runs a model with several seeds over the whole world.
     *
     * @throws java.util.NoSuchElementException when nothing is published for it
     */
    public static Reproduction of(Panel panel, ForecastModel model, Window window, int seeds) {
        double published =
                Published.values().find(model.name(), Scope.WORLD, window).orElseThrow();
        Task task = Task.ofAll(panel, List.of(window));
        double[] own = LongStream.rangeClosed(1, seeds)
                .mapToDouble(seed -> new Protocol(task, seed, Progress.NONE)
                        .run(List.of(model)).of(model.name(), Scope.WORLD).stream()
                                .map(Result::score)
                                .mapToDouble(Score::crps)
                                .average()
                                .orElseThrow())
                .toArray();
        double mean = Arrays.stream(own).average().orElseThrow();
        double squares = Arrays.stream(own).map(x -> (x - mean) * (x - mean)).sum();
        return new Reproduction(
                model.name(), window, published, mean, seeds == 1 ? 0 : Math.sqrt(squares / (seeds - 1)));
    }

    /** Published minus own. */
    public double difference() {
        return published - own;
    }

    /** Whether the difference is at most three standard deviations of a single run, or .002 for a model without chance. */
    public boolean isReached() {
        return Math.abs(difference()) <= (deviation == 0 ? 0.002 : ROUNDING + 3 * deviation);
    }
}
