package org.marsad.outlook.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.marsad.measure.history.History;
import org.marsad.measure.panel.Panel;
import org.marsad.outlook.model.Bootstrap240;
import org.marsad.outlook.model.Conflictology;
import org.marsad.outlook.model.ForecastModel;
import org.marsad.outlook.model.Last;
import org.marsad.outlook.model.Zero;
import org.marsad.outlook.score.Means;
import org.marsad.outlook.score.Score;
import org.marsad.region.RegionPack;

/** The challenge's published values come out of the protocol on the pack's own history. */
class ReproductionTest {
    private static final Panel COUNTRIES = History.load(RegionPack.sahel()).countries();

    static List<Window> windows() {
        return Window.ofChallenge();
    }

    private static double crps(ForecastModel model, Window window, Scope scope, long seed) {
        return Means.of(new Protocol(Task.ofAll(COUNTRIES, List.of(window)), seed, Progress.NONE)
                        .run(List.of(model)).of(model.name(), scope).stream()
                                .map(Result::score)
                                .toList())
                .crps();
    }

    private static double published(ForecastModel model, Scope scope, Window window) {
        return Published.values().find(model.name(), scope, window).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("windows")
    void benchmarks_without_chance_have_the_published_score_in_every_window(Window window) {
        for (ForecastModel model : List.of(new Zero(), new Conflictology(12))) {
            assertThat(crps(model, window, Scope.WORLD, 1))
                    .as(model.name())
                    .isCloseTo(published(model, Scope.WORLD, window), within(0.002));
        }
        assertThat(crps(new Conflictology(12), window, Scope.SAHEL, 1))
                .isCloseTo(published(new Conflictology(12), Scope.SAHEL, window), within(0.005));
    }

    @Test
    void benchmarks_with_chance_have_the_published_score_within_their_sampling_error() {
        for (ForecastModel model : List.of(new Last(), new Bootstrap240())) {
            Reproduction reproduction = Reproduction.of(COUNTRIES, model, new Window(2023), 24);
            assertThat(reproduction.deviation()).isBetween(0.001, 0.05);
            assertThat(reproduction.isReached()).as(reproduction.toString()).isTrue();
        }
    }

    @Test
    void another_figure_is_not_taken_for_a_reproduction() {
        Window window = new Window(2023);
        assertThat(new Reproduction("zero", window, 53.543, 53.5462, 0).isReached())
                .isFalse();
        assertThat(new Reproduction("last", window, 678.96, 678.9, 0.015).isReached())
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("windows")
    void every_window_scores_191_countries_in_twelve_months(Window window) {
        Results results =
                new Protocol(Task.ofAll(COUNTRIES, List.of(window)), 1, Progress.NONE).run(List.of(new Zero()));
        assertThat(results.of("zero", Scope.WORLD)).hasSize(191 * 12);
        assertThat(results.of("zero", window, Scope.SAHEL)).hasSize(3 * 12);
        assertThat(results.of("zero", Scope.WORLD).stream().map(Result::score).map(Score::crps))
                .allMatch(crps -> crps >= 0);
    }
}
