package org.marsad.outlook.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.marsad.measure.panel.Panel;
import org.marsad.measure.panel.Unit;
import org.marsad.measure.panel.UnitKind;
import org.marsad.model.Month;

class PooledTest {
    private static final Month CUT = new Month(300);

    private static Panel panel(boolean otherFuture) {
        SplittableRandom random = new SplittableRandom(7);
        double[][] values = new double[20][260];
        for (int unit = 0; unit < values.length; unit++) {
            for (int month = 0; month < 260; month++) {
                double value = unit % 2 == 0 ? 0 : random.nextInt(30);
                values[unit][month] = otherFuture && month > CUT.since(new Month(121)) ? 999 : value;
            }
        }
        List<Unit> units = IntStream.range(0, 20)
                .mapToObj(i -> new Unit(UnitKind.COUNTRY, "U" + i, "Unit " + i, null))
                .toList();
        return new Panel(units, new Month(121), values);
    }

    @Test
    void everything_after_the_cut_may_change_and_the_forecast_stays() {
        ForecastModel.Fitted one = Pooled.family().fit(panel(false).until(CUT), 1);
        ForecastModel.Fitted two = Pooled.family().fit(panel(true).until(CUT), 1);

        for (int unit = 0; unit < 20; unit++) {
            for (int lead = 1; lead <= 14; lead++) {
                assertThat(one.draws(unit, lead).values())
                        .containsExactly(two.draws(unit, lead).values());
            }
        }
    }

    @Test
    void draws_are_a_thousand_whole_numbers_where_the_past_is_whole() {
        Draws draws = Pooled.family().fit(panel(false).until(CUT), 1).draws(1, 3);

        assertThat(draws.size()).isEqualTo(ForecastModel.DRAWS);
        for (double value : draws.values()) {
            assertThat(value).isEqualTo(Math.rint(value));
        }
    }

    @Test
    void a_history_too_short_to_learn_from_is_refused() {
        assertThatThrownBy(() -> Pooled.family().fit(panel(false).until(new Month(150)), 1))
                .isInstanceOf(TooShortException.class)
                .hasMessageContaining("needs 60 months");
    }

    @Test
    void leads_beyond_the_horizon_are_refused() {
        ForecastModel.Fitted fitted = Pooled.family().fit(panel(false).until(CUT), 1);

        assertThatThrownBy(() -> fitted.draws(0, 15)).hasMessageContaining("1..14");
        assertThatThrownBy(() -> fitted.draws(0, 0)).hasMessageContaining("1..14");
    }
}
