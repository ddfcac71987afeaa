package org.marsad.outlook.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.marsad.outlook.model.Draws;

class CrpsTest {
    @Test
    void one_draw_is_scored_by_its_distance() {
        assertThat(Crps.of(new Draws(3), 10)).isEqualTo(7);
    }

    @Test
    void two_draws_as_computed_by_hand() {
        // mean|x-y| = (1 + 3) / 2 = 2; half the mean over the four pairs: (0 + 4 + 4 + 0) / 4 / 2 = 1.
        assertThat(Crps.of(new Draws(0, 4), 1)).isEqualTo(1);
    }

    @Test
    void is_not_the_fair_form_which_divides_by_pairs_of_different_draws() {
        // That would be 2 - (4 + 4) / 2 / 2 = 0.
        assertThat(Crps.of(new Draws(0, 4), 1)).isNotEqualTo(0);
    }

    @Test
    void the_logarithmic_form_scores_log_of_one_plus() {
        double e = Math.E;
        assertThat(Crps.log1p(new Draws(0, e - 1), e * e - 1)).isCloseTo(1.5 - 0.25, within(1e-12));
    }

    @Property
    void equals_the_sum_over_all_pairs(
            @ForAll @Size(min = 1, max = 40) List<@DoubleRange(max = 1e5) Double> draws,
            @ForAll @DoubleRange(max = 1e5) double outcome) {
        double apart = 0;
        double pairs = 0;
        for (double x : draws) {
            apart += Math.abs(x - outcome) / draws.size();
            for (double other : draws) {
                pairs += Math.abs(x - other) / draws.size() / draws.size();
            }
        }
        assertThat(Crps.of(new Draws(array(draws)), outcome)).isCloseTo(apart - pairs / 2, within(1e-6));
    }

    @Property
    void repeating_every_draw_changes_nothing(
            @ForAll @Size(min = 1, max = 20) List<@DoubleRange(max = 1e4) Double> draws,
            @ForAll @DoubleRange(max = 1e4) double outcome) {
        Draws once = new Draws(array(draws));
        assertThat(Crps.of(once.broughtTo(7 * draws.size()), outcome)).isCloseTo(Crps.of(once, outcome), within(1e-6));
    }

    private static double[] array(List<Double> draws) {
        return draws.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
