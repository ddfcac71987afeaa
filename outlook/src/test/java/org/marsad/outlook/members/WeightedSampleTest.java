package org.marsad.outlook.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class WeightedSampleTest {
    @Test
    void values_lie_at_the_shares_that_their_weights_give_them() {
        WeightedSample sample = WeightedSample.of(new double[] {5, 0, 1}, new double[] {1, 2, 1});

        assertThat(sample.quantile(0.4)).isZero();
        assertThat(sample.quantile(0.6)).isEqualTo(1);
        assertThat(sample.quantile(0.9)).isEqualTo(5);
        assertThat(sample.upTo(0)).isEqualTo(0.5);
        assertThat(sample.below(0)).isZero();
        assertThat(sample.below(5)).isEqualTo(0.75);
        assertThat(sample.upTo(3)).isEqualTo(0.75);
        assertThat(sample.even(4)).containsExactly(0, 0, 1, 5);
    }

    @Test
    void a_mixture_gives_each_sample_its_share() {
        WeightedSample low = WeightedSample.of(new double[] {0}, new double[] {1});
        WeightedSample high = WeightedSample.of(new double[] {10, 20}, new double[] {3, 1});

        WeightedSample mixed = WeightedSample.mixture(List.of(low, high), new double[] {0.2, 0.8});

        assertThat(mixed.upTo(0)).isCloseTo(0.2, within(1e-12));
        assertThat(mixed.upTo(10)).isCloseTo(0.8, within(1e-12));
    }

    @Test
    void weights_without_values_are_refused() {
        assertThatThrownBy(() -> WeightedSample.of(new double[0], new double[0]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WeightedSample.of(new double[] {1}, new double[] {0}))
                .hasMessageContaining("more than 0");
    }

    @Property
    void even_draws_of_equal_weights_are_the_values_in_order(
            @ForAll @Size(min = 1, max = 200) List<@DoubleRange(min = 0, max = 1e6) Double> list) {
        double[] values = list.stream().mapToDouble(Double::doubleValue).toArray();
        double[] weights = new double[values.length];
        Arrays.fill(weights, 1);
        double[] sorted = values.clone();
        Arrays.sort(sorted);

        double[] even = WeightedSample.of(values, weights).even(values.length);

        for (int i = 0; i < sorted.length; i++) {
            assertThat(even[i]).isCloseTo(sorted[i], within(1e-6 * (1 + sorted[i])));
        }
    }
}
