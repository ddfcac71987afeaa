package org.marsad.outlook.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.marsad.measure.panel.Panel;
import org.marsad.measure.panel.Unit;
import org.marsad.measure.panel.UnitKind;
import org.marsad.model.Month;

class LinearPoolTest {
    private static WeightedSample around(double center, double width) {
        double[] values = IntStream.range(0, 60)
                .mapToDouble(i -> center + width * (i / 59.0 - 0.5))
                .toArray();
        double[] weights = new double[60];
        Arrays.fill(weights, 1);
        return WeightedSample.of(values, weights);
    }

    @Test
    void a_member_that_is_right_gets_most_of_the_pool() {
        PoolWeights weights = new PoolWeights(3);
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 400; i++) {
            weights.add(List.of(around(100, 4), around(50, 4), around(20, 4)), 98 + 4 * random.nextDouble(), 100);
        }

        // Half way to equal shares from all of it.
        assertThat(weights.shares()).containsExactly(new double[] {2.0 / 3, 1.0 / 6, 1.0 / 6}, within(0.01));
    }

    @Test
    void shares_are_equal_where_little_was_seen() {
        PoolWeights weights = new PoolWeights(2);
        weights.add(List.of(around(100, 4), around(50, 4)), 100, 100);

        assertThat(weights.shares()).containsExactly(0.5, 0.5);
    }

    @Test
    void forecasts_that_were_too_narrow_are_widened() {
        Recalibration recalibration = new Recalibration();
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 5_000; i++) {
            recalibration.add(around(100, 20), 100 + 40 * (random.nextDouble() - 0.5));
        }

        assertThat(recalibration.moved(0.05)).isLessThan(0.01);
        assertThat(recalibration.moved(0.95)).isGreaterThan(0.99);
        assertThat(recalibration.moved(0.5)).isCloseTo(0.5, within(0.05));
    }

    @Test
    void forecasts_that_were_right_are_left_as_they_are() {
        Recalibration recalibration = new Recalibration();
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 20_000; i++) {
            recalibration.add(around(100, 20), 100 + 20 * (random.nextDouble() - 0.5));
        }

        for (double share = 0.05; share < 1; share += 0.1) {
            assertThat(recalibration.moved(share)).isCloseTo(share, within(0.02));
        }
    }

    @Test
    void the_same_past_gives_the_same_draws_and_units_without_memory_are_not_covered() {
        SplittableRandom random = new SplittableRandom(3);
        double[][] values = new double[6][240];
        for (double[] row : values) {
            for (int month = 0; month < row.length; month++) {
                row[month] = random.nextInt(20);
            }
        }
        values[5][238] = Double.NaN;
        List<Unit> units = IntStream.range(0, 6)
                .mapToObj(i -> new Unit(UnitKind.COUNTRY, "U" + i, "Unit " + i, null))
                .toList();
        Past past = Past.of(new Panel(units, new Month(121), values));
        List<Member> members = List.of(FadingMonths.own(3, 36, 0), new Analogues(30, Analogues.Likeness.LEVEL));

        LinearPool one = LinearPool.learn(past, members, true);
        LinearPool two = LinearPool.learn(past, members, true);

        assertThat(one.covers(0)).isTrue();
        assertThat(one.covers(5)).isFalse();
        for (int lead = 1; lead <= Past.HORIZON; lead++) {
            assertThat(one.draws(0, lead, 1_000)).isSorted().containsExactly(two.draws(0, lead, 1_000));
        }
        assertThat(one.activeShares())
                .hasSize(2)
                .satisfies(shares -> assertThat(shares[0] + shares[1]).isCloseTo(1, within(1e-9)));
    }
}
