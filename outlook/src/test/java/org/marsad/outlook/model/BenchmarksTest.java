package org.marsad.outlook.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.measure.panel.Panel;
import org.marsad.measure.panel.UnitKind;

class BenchmarksTest {
    private static final double NAN = Double.NaN;

    @Test
    void zero_says_that_nothing_happens() {
        assertThat(new Zero()
                        .fit(Panels.countries(new double[] {9}), 1)
                        .draws(0, 3)
                        .values())
                .containsExactly(0);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.7, 12, 900, 12_345})
    void last_has_the_mean_and_variance_of_a_poisson_distribution(double last) {
        ForecastModel.Fitted fitted = new Last().fit(Panels.countries(new double[] {500, last}), 7);
        double[] values = IntStream.rangeClosed(1, 50)
                .mapToObj(lead -> fitted.draws(0, lead).values())
                .flatMapToDouble(Arrays::stream)
                .toArray();
        double mean = DoubleStream.of(values).average().orElseThrow();
        double variance = DoubleStream.of(values)
                .map(x -> (x - mean) * (x - mean))
                .average()
                .orElseThrow();
        assertThat(DoubleStream.of(values)).hasSize(50 * ForecastModel.DRAWS).allMatch(x -> x == Math.rint(x));
        assertThat(mean).isCloseTo(last, within(5 * Math.sqrt(last / 50_000)));
        assertThat(variance).isCloseTo(last, within(0.04 * last));
    }

    @Test
    void poisson_draws_have_the_probabilities_of_the_formula() {
        Poisson poisson = new Poisson(2.5);
        SplittableRandom random = new SplittableRandom(3);
        int[] counts = new int[60];
        for (int i = 0; i < 200_000; i++) {
            counts[(int) poisson.draw(random)]++;
        }
        double mass = Math.exp(-2.5);
        for (int k = 0; k < 8; k++) {
            assertThat(counts[k] / 200_000.0).isCloseTo(mass, within(0.005));
            mass *= 2.5 / (k + 1);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, NAN, Double.POSITIVE_INFINITY})
    void poisson_needs_a_mean(double mean) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Poisson(mean)).withMessageContaining("mean");
    }

    @Test
    void bootstrap_draws_from_all_units_of_the_last_240_months() {
        double[] quiet = Panels.constant(0, 300);
        double[] loud = Panels.constant(8, 300);
        Arrays.fill(loud, 0, 60, 1_000_000);
        Draws draws = new Bootstrap240().fit(Panels.countries(quiet, loud), 1).draws(0, 3);
        assertThat(draws.size()).isEqualTo(ForecastModel.DRAWS);
        assertThat(draws.values()).containsOnly(0, 8);
        assertThat(draws.atLeast(8)).isCloseTo(0.5, within(0.08));
    }

    @Test
    void conflictology_draws_are_the_last_twelve_months() {
        double[] row = IntStream.range(0, 30).asDoubleStream().toArray();
        assertThat(new Conflictology(12)
                        .fit(Panels.countries(row), 1)
                        .draws(0, 14)
                        .values())
                .containsExactly(18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29);
    }

    @Test
    void unknown_months_are_left_out_not_taken_for_zero() {
        double[] row = Panels.constant(4, 12);
        row[3] = NAN;
        assertThat(new Conflictology(12)
                        .fit(Panels.countries(row), 1)
                        .draws(0, 1)
                        .values())
                .containsExactly(Panels.constant(4, 11));
    }

    @Test
    void neighbours_of_a_cell_are_the_eight_around_it_also_over_the_date_line_and_not_beyond_the_pole() {
        Panel cells =
                Panels.cells(new String[] {"150000", "720", "1"}, new double[] {0}, new double[] {0}, new double[] {0});
        assertThat(Neighbours.cells().of(cells.units().get(0)))
                .containsExactlyInAnyOrder(
                        "149279", "149280", "149281", "149999", "150001", "150719", "150720", "150721");
        assertThat(Neighbours.cells().of(cells.units().get(1)))
                .containsExactlyInAnyOrder("719", "1", "1439", "1440", "721");
    }

    @Test
    void conflictology_with_neighbours_adds_the_months_of_those_that_the_panel_has() {
        Panel panel = Panels.cells(
                new String[] {"150000", "150001", "150720", "160000"},
                Panels.constant(1, 12),
                Panels.constant(2, 12),
                Panels.constant(NAN, 12),
                Panels.constant(9, 12));
        Draws draws = new ConflictologyWithNeighbours(Neighbours.cells())
                .fit(panel, 1)
                .draws(0, 3);
        assertThat(draws.size()).isEqualTo(24);
        assertThat(draws.mean()).isEqualTo(1.5);
    }

    @ParameterizedTest
    @EnumSource(UnitKind.class)
    void the_same_seed_gives_the_same_draws_and_another_unit_or_lead_others(UnitKind kind) {
        double[] row = IntStream.range(0, 300).mapToDouble(t -> t * t % 97).toArray();
        Panel panel = Panels.cells(new String[] {"150000", "150001"}, row, row);
        for (ForecastModel model : Models.list(kind)) {
            Draws draws = model.fit(panel, 5).draws(0, 3);
            assertThat(model.fit(panel, 5).draws(0, 3).values()).containsExactly(draws.values());
            if (draws.size() == ForecastModel.DRAWS && !(model instanceof Pooled)) {
                assertThat(model.fit(panel, 6).draws(0, 3).values()).isNotEqualTo(draws.values());
                assertThat(model.fit(panel, 5).draws(1, 3).values()).isNotEqualTo(draws.values());
                assertThat(model.fit(panel, 5).draws(0, 4).values()).isNotEqualTo(draws.values());
            }
        }
    }

    @Test
    void a_short_history_is_refused_by_name() {
        Panel panel = Panels.countries(Panels.constant(1, 11));
        assertThatExceptionOfType(TooShortException.class)
                .isThrownBy(() -> new Conflictology(12).fit(panel, 1))
                .withMessageContaining("conflictology12")
                .withMessageContaining("12")
                .withMessageContaining("11");
        assertThatExceptionOfType(TooShortException.class).isThrownBy(() -> new Bootstrap240().fit(panel, 1));
        assertThatExceptionOfType(TooShortException.class)
                .isThrownBy(() -> new Last()
                        .fit(Panels.countries(new double[] {1, NAN}), 1)
                        .draws(0, 1))
                .withMessageContaining("C0");
    }

    @ParameterizedTest
    @EnumSource(UnitKind.class)
    void models_are_found_by_name_and_the_served_one_is_among_them(UnitKind kind) {
        assertThat(Models.list(kind)).extracting(ForecastModel::name).doesNotHaveDuplicates();
        assertThat(Models.find(kind, Models.served(kind).name())).contains(Models.served(kind));
        assertThat(Models.find(kind, "crystal ball")).isEmpty();
    }
}
