package org.marsad.outlook.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.marsad.measure.panel.Panel;
import org.marsad.measure.panel.Unit;
import org.marsad.measure.panel.UnitKind;
import org.marsad.model.Month;

class MembersTest {
    private static final int ORIGIN = 150;

    static List<Member> members() {
        return List.of(
                FadingMonths.own(3, 36, 0.4),
                FadingMonths.around(6, 36, 0.25),
                new Analogues(20, Analogues.Likeness.LEVEL),
                new Analogues(20, Analogues.Likeness.COURSE),
                new Analogues(20, Analogues.Likeness.AROUND));
    }

    /** Twelve units, of which every third is quiet throughout. */
    private static double[][] values() {
        SplittableRandom random = new SplittableRandom(5);
        double[][] values = new double[12][200];
        for (int unit = 0; unit < values.length; unit++) {
            for (int month = 0; month < 200 && unit % 3 != 0; month++) {
                values[unit][month] = random.nextInt(3) == 0 ? 0 : random.nextInt(10 * unit + 1);
            }
        }
        return values;
    }

    private static Past past(double[][] values) {
        List<Unit> units = IntStream.range(0, values.length)
                .mapToObj(i -> new Unit(UnitKind.COUNTRY, "U" + i, "Unit " + i, null))
                .toList();
        // Each touches the one before it and the one after.
        int[][] touching = IntStream.range(0, values.length)
                .mapToObj(i -> IntStream.of(i - 1, i + 1)
                        .filter(j -> j >= 0 && j < values.length)
                        .toArray())
                .toArray(int[][]::new);
        return Past.of(new Panel(units, new Month(121), values), touching);
    }

    @ParameterizedTest
    @MethodSource("members")
    void nothing_later_than_the_origin_changes_what_a_member_says(Member member) {
        double[][] other = values();
        for (double[] row : other) {
            for (int month = ORIGIN + 1; month < row.length; month++) {
                row[month] = 12345 + month;
            }
        }

        Member.Learnt one = member.learn(past(values()), ORIGIN);
        Member.Learnt two = member.learn(past(other), ORIGIN);

        for (int unit = 0; unit < 12; unit++) {
            for (int lead = 1; lead <= Past.HORIZON; lead++) {
                assertThat(one.sample(unit, lead).even(50))
                        .containsExactly(two.sample(unit, lead).even(50));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("members")
    void a_month_before_the_origin_changes_what_a_member_says(Member member) {
        double[][] other = values();
        other[1][ORIGIN] += 500;

        assertThat(member.learn(past(values()), ORIGIN).sample(1, 1).even(200))
                .isNotEqualTo(member.learn(past(other), ORIGIN).sample(1, 1).even(200));
    }

    @Test
    void later_months_count_more_the_shorter_the_half_life() {
        double[][] values = new double[1][100];
        values[0][99] = 40;

        WeightedSample fast = FadingMonths.own(1, 36, 0).learn(past(values), 99).sample(0, 1);
        WeightedSample slow =
                FadingMonths.own(12, 36, 0).learn(past(values), 99).sample(0, 1);

        assertThat(1 - fast.below(40)).isBetween(0.49, 0.51);
        assertThat(1 - slow.below(40)).isBetween(0.05, 0.09);
    }

    @Test
    void what_followed_elsewhere_is_scaled_to_the_level_here() {
        double[][] values = new double[2][200];
        Arrays.fill(values[0], 10);
        Arrays.fill(values[1], 40);

        WeightedSample sample = new Analogues(500, Analogues.Likeness.LEVEL)
                .learn(past(values), 199)
                .sample(1, 3);

        // Ten deaths a month become (40 + 1) / (10 + 1) times as many.
        assertThat(sample.quantile(0.01)).isEqualTo(37);
        assertThat(sample.quantile(0.99)).isEqualTo(40);
    }

    @Test
    void a_unit_long_quiet_is_like_those_that_were_quiet_as_long() {
        double[][] values = new double[4][200];
        values[0][30] = 9;
        values[0][60] = 9;

        WeightedSample sample = new Analogues(50, Analogues.Likeness.LEVEL)
                .learn(past(values), 199)
                .sample(3, 1);

        assertThat(sample.upTo(0)).isBetween(0.97, 1.0);
    }

    @Test
    void what_happens_next_to_a_quiet_unit_counts_there_as_its_share_says() {
        double[][] values = new double[3][100];
        Arrays.fill(values[1], 8);

        WeightedSample sample =
                FadingMonths.around(6, 36, 0.25).learn(past(values), 99).sample(0, 1);

        assertThat(1 - sample.below(8)).isCloseTo(0.2, within(1e-9));
    }

    @Test
    void a_quiet_unit_beside_violence_is_likelier_to_see_some_than_one_beside_none() {
        double[][] values = new double[12][300];
        for (int month = 0; month < 300; month++) {
            values[1][month] = 5;
            values[4][month] = 5;
            // Every few years violence spills over from the second to the first.
            values[0][month] = month % 60 < 2 ? 3 : 0;
        }
        Past past = past(values);

        Member.Learnt learnt = new Analogues(50, Analogues.Likeness.AROUND).learn(past, 298);

        assertThat(1 - learnt.sample(0, 3).upTo(0))
                .isGreaterThan(1 - learnt.sample(9, 3).upTo(0));
    }
}
