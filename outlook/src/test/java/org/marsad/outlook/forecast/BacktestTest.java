package org.marsad.outlook.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.marsad.measure.panel.Panel;
import org.marsad.model.Month;
import org.marsad.outlook.model.Conflictology;
import org.marsad.outlook.model.Zero;

class BacktestTest {
    private static final List<Integer> FIRST_ROW = List.of(0);

    @Test
    void theCrpsOfNothingIsWhatCame() {
        Panel panel = Panels.of(Panels.rising(60));
        Map<Integer, PastSkill> skills =
                new Backtest(new Zero(), new Conflictology(12), 3).run(panel, FIRST_ROW, panel.last(), 2, 1);
        // origins are months 56, 57 and 58 with the values 57, 58; 58, 59; 59, 60 to come
        PastSkill skill = skills.get(0);
        assertThat(skill.crps()).isCloseTo((57 + 58 + 58 + 59 + 59 + 60) / 6.0, within(1e-9));
        assertThat(skill.months()).isEqualTo(6);
        assertThat(skill.origins()).isEqualTo(3);
        assertThat(skill.first()).isEqualTo(Panels.FIRST.plus(55));
        assertThat(skill.last()).isEqualTo(Panels.FIRST.plus(57));
        assertThat(skill.coverage90()).isZero();
        assertThat(skill.benchmark()).isEqualTo("conflictology12");
        assertThat(skill.benchmarkCrps()).isLessThan(skill.crps());
    }

    @Test
    void whatComesAfterTheCutIsNotLookedAt() {
        double[] one = Panels.rising(60);
        double[] other = one.clone();
        Arrays.fill(other, 48, 60, 1e6);
        Month cut = Panels.FIRST.plus(47);
        Backtest backtest = new Backtest(new Conflictology(12), new Zero(), 12);
        assertThat(backtest.run(Panels.of(other), FIRST_ROW, cut, 6, 1))
                .isEqualTo(backtest.run(Panels.of(one), FIRST_ROW, cut, 6, 1))
                .isNotEmpty();
    }

    @Test
    void aHistoryTooShortIsNotMeasuredAndUnknownMonthsAreNotScored() {
        Backtest backtest = new Backtest(new Conflictology(12), new Zero(), 24);
        Panel brief = Panels.of(Panels.rising(14));
        assertThat(backtest.run(brief, FIRST_ROW, brief.last(), 6, 1)).isEmpty();
        double[] row = Panels.rising(60);
        row[59] = Double.NaN;
        Panel gap = Panels.of(row);
        assertThat(new Backtest(new Zero(), new Zero(), 1)
                        .run(gap, FIRST_ROW, gap.last(), 2, 1)
                        .get(0)
                        .months())
                .isEqualTo(1);
    }

    @Test
    void twoUnitsTogetherCountByTheirMonths() {
        PastSkill one = new PastSkill(2, Panels.FIRST, Panels.FIRST, 1, 1, 10, "b", 4, 1);
        PastSkill other = new PastSkill(2, Panels.FIRST, Panels.FIRST, 1, 3, 2, "b", 8, 0);
        PastSkill both = one.and(other);
        assertThat(both.months()).isEqualTo(4);
        assertThat(both.crps()).isEqualTo(4);
        assertThat(both.benchmarkCrps()).isEqualTo(7);
        assertThat(both.coverage90()).isEqualTo(0.25);
    }
}
