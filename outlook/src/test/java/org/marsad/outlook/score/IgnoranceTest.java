package org.marsad.outlook.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marsad.outlook.model.Draws;

class IgnoranceTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 1",
        "2, 1",
        "3, 2",
        "5, 2",
        "6, 3",
        "10, 3",
        "11, 4",
        "25, 4",
        "26, 5",
        "50, 5",
        "51, 6",
        "100, 6",
        "101, 7",
        "250, 7",
        "251, 8",
        "500, 8",
        "501, 9",
        "1000, 9",
        "1001, 10",
        "99999, 10",
        "0.4, 0",
        "0.6, 1"
    })
    void bins_are_those_of_the_challenge(double figure, int bin) {
        assertThat(Ignorance.bin(figure)).isEqualTo(bin);
    }

    @Test
    void a_sure_forecast_that_is_right_keeps_the_ten_draws_of_the_other_bins() {
        assertThat(Ignorance.of(new Draws(0), 0)).isCloseTo(log2(1011 / 1001.0), within(1e-12));
    }

    @Test
    void a_sure_forecast_that_is_wrong_is_given_one_draw_in_1011() {
        assertThat(Ignorance.of(new Draws(0), 4)).isCloseTo(log2(1011), within(1e-12));
    }

    @Test
    void twelve_draws_are_repeated_until_they_are_a_thousand() {
        // Three of twelve in the bin 1–2: 250 of 1,000.
        Draws draws = new Draws(0, 0, 0, 0, 1, 1, 2, 7, 7, 7, 7, 7);
        assertThat(Ignorance.of(draws, 2)).isCloseTo(log2(1011 / 251.0), within(1e-12));
    }

    @Property
    void probabilities_of_all_bins_sum_to_one(
            @ForAll @Size(min = 1, max = 30) List<@DoubleRange(max = 2e3) Double> draws) {
        double sum = 0;
        for (double inBin : new double[] {0, 1, 3, 6, 11, 26, 51, 101, 251, 501, 1001}) {
            sum += Math.pow(2, -Ignorance.of(new Draws(array(draws)), inBin));
        }
        assertThat(sum).isCloseTo(1, within(1e-9));
    }

    private static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }

    private static double[] array(List<Double> draws) {
        return draws.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
