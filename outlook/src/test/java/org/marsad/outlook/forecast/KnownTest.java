package org.marsad.outlook.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.marsad.measure.panel.Panel;
import org.marsad.model.Month;
import org.marsad.outlook.forecast.Known.State;

class KnownTest {
    private static Known of(double[] row) {
        Panel panel = Panels.of(row);
        return Known.of(panel, 0, panel.last());
    }

    @Test
    void aUnitThatBeganLaterIsWholeFromThenOn() {
        double[] row = Panels.rising(60);
        Arrays.fill(row, 0, 36, Double.NaN);
        assertThat(of(row).state()).isEqualTo(State.WHOLE);
        assertThat(of(row).unknown()).isEmpty();
    }

    @Test
    void aUnitYoungerThanTheLastMonthsIsNotEnough() {
        double[] row = Panels.rising(60);
        Arrays.fill(row, 0, 37, Double.NaN);
        assertThat(of(row).state()).isEqualTo(State.RECENT_GAPS);
        assertThat(of(row).months()).isEqualTo("2013-01");
    }

    @Test
    void oldGapsAreNamedAndDoNotStopAForecast() {
        double[] row = Panels.rising(60);
        row[3] = Double.NaN;
        row[10] = row[11] = row[12] = Double.NaN;
        Known known = of(row);
        assertThat(known.state()).isEqualTo(State.OLD_GAPS);
        assertThat(known.isEnough()).isTrue();
        assertThat(known.months()).isEqualTo("2010-04, 2010-11 to 2011-01");
    }

    @Test
    void anUnknownMonthAmongTheLastStopsAForecastOnlyWhereItIsKnownByThen() {
        double[] row = Panels.rising(60);
        row[40] = Double.NaN;
        Panel panel = Panels.of(row);
        assertThat(Known.of(panel, 0, panel.last()).isEnough()).isFalse();
        Month before = Panels.FIRST.plus(39);
        assertThat(Known.of(panel, 0, before).state()).isEqualTo(State.WHOLE);
    }

    @Test
    void anAreaThatTheDataDoNotCoverIsNotQuiet() {
        double[] row = new double[60];
        Arrays.fill(row, Double.NaN);
        assertThat(of(row).state()).isEqualTo(State.NOTHING);
        assertThat(of(new double[60]).state()).isEqualTo(State.WHOLE);
    }
}
