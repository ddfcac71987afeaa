package org.marsad.outlook.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import org.junit.jupiter.api.Test;
import org.marsad.measure.panel.Unit;
import org.marsad.measure.panel.UnitKind;
import org.marsad.model.Month;
import org.marsad.outlook.model.Draws;
import org.marsad.outlook.score.Score;

class ComparisonTest {
    /** Forecasts of one draw, whose CRPS is its distance to an outcome of 0. */
    private static void add(
            Results results, String model, int units, ToDoubleBiFunction<Integer, Month> crps, int... years) {
        for (int year : years) {
            List<Result> all = new ArrayList<>();
            for (int unit = 0; unit < units; unit++) {
                for (int month = 1; month <= 12; month++) {
                    Month at = Month.of(year, month);
                    all.add(new Result(
                            new Unit(UnitKind.COUNTRY, "C" + unit, "C" + unit, "MLI"),
                            at,
                            true,
                            Score.of(new Draws(crps.applyAsDouble(unit, at)), 0)));
                }
            }
            results.add(model, new Window(year), all);
        }
    }

    private static Comparison compare(Results results) {
        return Comparison.of(results, "a", "b", Scope.WORLD, Figure.CRPS, 1);
    }

    @Test
    void a_gain_that_is_the_same_everywhere_has_no_interval() {
        Results results = new Results();
        add(results, "a", 3, (unit, month) -> 2, 2018, 2019);
        add(results, "b", 3, (unit, month) -> 5, 2018, 2019);
        Comparison comparison = compare(results);
        assertThat(comparison.gain()).isEqualTo(3);
        assertThat(comparison.low()).isEqualTo(3);
        assertThat(comparison.high()).isEqualTo(3);
        assertThat(comparison.blocks()).isEqualTo("4 half-years");
        assertThat(comparison.windowsWon()).isEqualTo(2);
        assertThat(comparison.better()).isEqualTo(72);
    }

    @Test
    void many_countries_are_drawn_whole() {
        // Half of 40 units gain 1, the other half nothing: the mean of 40 drawn with replacement has a deviation of
        // 0.079.
        Results results = new Results();
        add(results, "a", 40, (unit, month) -> 1, 2018);
        add(results, "b", 40, (unit, month) -> 1 + unit % 2, 2018);
        Comparison comparison = compare(results);
        assertThat(comparison.blocks()).isEqualTo("40 countries");
        assertThat(comparison.gain()).isCloseTo(0.5, within(1e-12));
        assertThat(comparison.low()).isCloseTo(0.5 - 1.645 * 0.079, within(0.03));
        assertThat(comparison.high()).isCloseTo(0.5 + 1.645 * 0.079, within(0.03));
    }

    @Test
    void wins_and_losses_are_counted_by_window_and_by_forecast_and_ties_are_neither() {
        Results results = new Results();
        add(results, "a", 1, (unit, month) -> month.yearMonth().getYear() == 2018 ? 1 : 3, 2018, 2019, 2020);
        add(results, "b", 1, (unit, month) -> month.yearMonth().getYear() == 2019 ? 2 : 3, 2018, 2019, 2020);
        Comparison comparison = compare(results);
        assertThat(comparison.windowsWon()).isEqualTo(1);
        assertThat(comparison.windowsLost()).isEqualTo(1);
        assertThat(comparison.better()).isEqualTo(12);
        assertThat(comparison.worse()).isEqualTo(12);
    }

    @Test
    void models_that_were_not_asked_the_same_are_not_compared() {
        Results results = new Results();
        add(results, "a", 1, (unit, month) -> 1, 2018);
        add(results, "b", 2, (unit, month) -> 1, 2018);
        assertThatIllegalArgumentException().isThrownBy(() -> compare(results)).withMessageContaining("same forecasts");
    }
}
