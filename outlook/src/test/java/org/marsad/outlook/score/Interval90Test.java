package org.marsad.outlook.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.marsad.outlook.model.Draws;

class Interval90Test {
    private final Interval90 interval = Interval90.of(
            new Draws(IntStream.rangeClosed(0, 100).asDoubleStream().toArray()));

    @Test
    void leaves_a_twentieth_on_either_side() {
        assertThat(interval).isEqualTo(new Interval90(5, 95));
    }

    @Test
    void both_ends_are_covered() {
        assertThat(interval.covers(5)).isTrue();
        assertThat(interval.covers(95)).isTrue();
        assertThat(interval.covers(4.99)).isFalse();
        assertThat(interval.covers(95.01)).isFalse();
    }

    @Test
    void an_outcome_inside_costs_the_width_and_one_outside_twenty_times_its_distance_more() {
        assertThat(interval.score(50)).isEqualTo(90);
        assertThat(interval.score(97)).isEqualTo(90 + 40);
        assertThat(interval.score(2)).isEqualTo(90 + 60);
    }

    @Property
    void is_never_better_than_its_width_and_that_where_it_covers(
            @ForAll @Size(min = 1, max = 30) List<@DoubleRange(max = 1e4) Double> draws,
            @ForAll @DoubleRange(max = 1e4) double outcome) {
        Interval90 any = Interval90.of(new Draws(array(draws)));
        assertThat(any.score(outcome)).isGreaterThanOrEqualTo(any.high() - any.low());
        boolean onTheEdge = Math.abs(outcome - any.low()) < 1e-6 || Math.abs(outcome - any.high()) < 1e-6;
        if (!onTheEdge) {
            assertThat(any.score(outcome) <= any.high() - any.low()).isEqualTo(any.covers(outcome));
        }
        assertThat(any.score(any.high())).isCloseTo(any.high() - any.low(), within(1e-9));
    }

    private static double[] array(List<Double> draws) {
        return draws.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
