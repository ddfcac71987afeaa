package org.marsad.outlook.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DrawsTest {
    private final Draws draws = new Draws(3, 0, 10, 1);

    @Test
    void quantiles_are_interpolated_between_order_statistics() {
        assertThat(draws.quantile(0)).isEqualTo(0);
        assertThat(draws.quantile(0.5)).isEqualTo(2);
        assertThat(draws.quantile(0.95)).isCloseTo(3 + 0.85 * 7, within(1e-12));
        assertThat(draws.quantile(1)).isEqualTo(10);
    }

    @Test
    void shares_count_draws_that_reach_a_value() {
        assertThat(draws.atLeast(0)).isEqualTo(1);
        assertThat(draws.atLeast(1)).isEqualTo(0.75);
        assertThat(draws.atLeast(1.5)).isEqualTo(0.5);
        assertThat(draws.atLeast(11)).isEqualTo(0);
    }

    @Test
    void bringing_to_another_number_repeats_or_leaves_out_all_alike() {
        assertThat(draws.broughtTo(8).values()).containsExactly(0, 0, 1, 1, 3, 3, 10, 10);
        assertThat(draws.broughtTo(6).values()).containsExactly(0, 0, 1, 3, 3, 10);
        assertThat(draws.broughtTo(2).values()).containsExactly(0, 3);
        assertThat(draws.broughtTo(4)).isSameAs(draws);
    }

    @Test
    void draws_that_can_not_be_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(Draws::new);
        assertThatIllegalArgumentException().isThrownBy(() -> new Draws(1, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Draws(1, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> draws.broughtTo(0));
    }
}
