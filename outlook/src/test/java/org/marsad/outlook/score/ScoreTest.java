package org.marsad.outlook.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.outlook.model.Draws;

class ScoreTest {
    private static final Draws DRAWS = new Draws(0, 0, 10, 30);

    @Test
    void brier_is_the_squared_distance_of_the_probability() {
        assertThat(Brier.of(DRAWS, 7, Brier.ANY)).isEqualTo(0.25);
        assertThat(Brier.of(DRAWS, 7, Brier.MANY)).isEqualTo(0.0625);
        assertThat(Brier.of(DRAWS, 25, Brier.MANY)).isEqualTo(0.5625);
    }

    @Test
    void one_forecast_has_all_its_scores() {
        Score score = Score.of(DRAWS, 7);
        assertThat(score.crps()).isEqualTo(Crps.of(DRAWS, 7));
        assertThat(score.covered()).isTrue();
        assertThat(score.brierAny()).isEqualTo(0.25);
        assertThat(score.pit()).isEqualTo(new Pit(0.5, 0.5));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, -1, Double.POSITIVE_INFINITY})
    void nothing_is_scored_by_an_outcome_that_is_not_known(double outcome) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Score.of(DRAWS, outcome))
                .withMessageContaining("outcome");
    }

    @Test
    void means_weigh_all_forecasts_alike() {
        Means means = Means.of(List.of(Score.of(DRAWS, 7), Score.of(DRAWS, 40), Score.of(new Draws(0), 0)));
        assertThat(means.count()).isEqualTo(3);
        assertThat(means.crps()).isCloseTo((Crps.of(DRAWS, 7) + Crps.of(DRAWS, 40)) / 3, within(1e-12));
        assertThat(means.coverage90()).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(means.pit().stream().mapToDouble(Double::doubleValue).sum()).isCloseTo(1, within(1e-12));
    }

    @Test
    void means_of_nothing_are_not_known() {
        assertThat(Means.of(List.of()).crps()).isNaN();
    }

    @Property
    void no_score_is_negative(
            @ForAll @Size(min = 1, max = 30) List<@DoubleRange(max = 1e4) Double> draws,
            @ForAll @DoubleRange(max = 1e4) double outcome) {
        Score score = Score.of(new Draws(array(draws)), outcome);
        assertThat(List.of(
                        score.crps(), score.log1pCrps(), score.ign(), score.mis(), score.brierAny(), score.brier25()))
                .allMatch(figure -> figure >= 0);
    }

    private static double[] array(List<Double> draws) {
        return draws.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
