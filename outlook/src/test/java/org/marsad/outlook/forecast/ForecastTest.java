package org.marsad.outlook.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.marsad.measure.panel.UnitKind;
import org.marsad.model.Month;
import org.marsad.outlook.model.Conflictology;
import org.marsad.outlook.model.ForecastModel;
import org.marsad.outlook.model.Models;

class ForecastTest {
    static Stream<ForecastModel> models() {
        return Models.list(UnitKind.COUNTRY).stream();
    }

    @ParameterizedTest
    @MethodSource("models")
    void whatComesAfterTheOriginChangesNothing(ForecastModel model) {
        double[] one = Panels.rising(300);
        double[] other = one.clone();
        Arrays.fill(other, 280, 300, Double.NaN);
        Month origin = Panels.FIRST.plus(279);
        List<Integer> rows = List.of(0, 1);
        assertThat(Forecast.of(model, Panels.of(other, new double[300]), rows, origin, 14, 7))
                .isEqualTo(Forecast.of(model, Panels.of(one, new double[300]), rows, origin, 14, 7))
                .hasSize(2);
    }

    @Test
    void figuresAreThoseOfTheDraws() {
        Forecast forecast = Forecast.of(
                        new Conflictology(12),
                        Panels.of(new double[] {0, 0, 0, 0, 0, 0, 10, 20, 25, 30, 40, 115}),
                        List.of(0),
                        Panels.FIRST.plus(11),
                        2,
                        1)
                .get(0);
        Figures figures = forecast.at(2);
        assertThat(figures.mean()).isEqualTo(20);
        assertThat(figures.median()).isEqualTo(5);
        assertThat(figures.any()).isEqualTo(0.5);
        assertThat(figures.atLeast25()).isEqualTo(4 / 12.0);
        assertThat(forecast.month(2)).isEqualTo(Month.of(2011, 2));
        assertThat(forecast.meanPerMonth()).isEqualTo(20);
    }
}
