package org.marsad.outlook.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.marsad.outlook.model.Draws;

class PitTest {
    @Test
    void draws_equal_to_the_outcome_make_it_an_interval() {
        assertThat(Pit.of(new Draws(0, 1, 1, 2), 1)).isEqualTo(new Pit(0.25, 0.75));
    }

    @Test
    void an_interval_is_shared_among_the_bins_it_touches() {
        Pit pit = new Pit(0.25, 0.75);
        assertThat(IntStream.range(0, 10).mapToDouble(bin -> pit.share(bin, 10)).toArray())
                .containsExactly(new double[] {0, 0, 0.1, 0.2, 0.2, 0.2, 0.2, 0.1, 0, 0}, within(1e-12));
    }

    @Test
    void outcomes_above_and_below_all_draws_fall_into_the_outer_bins() {
        assertThat(Pit.of(new Draws(1, 2), 5).share(9, 10)).isEqualTo(1);
        assertThat(Pit.of(new Draws(1, 2), 0).share(0, 10)).isEqualTo(1);
    }

    @Property
    void an_outcome_is_shared_out_whole(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 20) Integer> draws,
            @ForAll @IntRange(max = 20) int outcome) {
        Pit pit = Pit.of(
                new Draws(draws.stream().mapToDouble(Integer::doubleValue).toArray()), outcome);
        assertThat(IntStream.range(0, 10).mapToDouble(bin -> pit.share(bin, 10)).sum())
                .isCloseTo(1, within(1e-9));
    }
}
