package org.marsad.evaluation.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.evaluation.Samples.readClash;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marsad.evaluation.gold.GoldEvent;
import org.marsad.evaluation.predicted.PredictedEvent;
import org.marsad.evaluation.predicted.Quotation;

class DateScoreTest {
    private static GoldEvent gold(String end, String... dates) {
        return new GoldEvent(
                "Battles", "Armed clash", Arrays.asList(dates), end, List.of(), List.of(), List.of(), List.of(), false);
    }

    private static PredictedEvent read(String from, String to) {
        return new PredictedEvent(
                "e1", "Battles", "Armed clash", false, null, from, to, null, List.of(), List.of(), Quotation.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-09-17, 2024-09-17, 2024-09-17, 1.0",
        "2024-09-17, 2024-09-16, 2024-09-19, 1.0",
        "2024-09-17, 2024-09-16, 2024-09-20, 0.6",
        "2024-09-17, 2024-09-18, 2024-09-18, 0.7",
        "2024-09-17, 2024-09-16, 2024-09-16, 0.7",
        "2024-09-30, 2024-10-01, 2024-10-01, 0.7",
        "2024-09-17, 2024-09-01, 2024-09-01, 0.3",
        "2024-09-17, 2024-10-17, 2024-10-17, 0.0",
        "2024-09-17, 2024-09, 2024-09, 0.4",
        "2024-09-17, 2024-08, 2024-08, 0.0",
        "2024-09, 2024-09-30, 2024-09-30, 1.0",
        "2024-09, 2024-10-01, 2024-10-01, 0.0",
        "2024, 2024-01-05, 2024-01-05, 1.0",
        "2024-13-45, 2024-13-01, 2024-13-01, 0.4"
    })
    void aDateScoresByItsDistance(String gold, String from, String to, double score) {
        assertThat(DateScore.of(gold(null, gold), read(from, to))).isEqualTo(score);
    }

    @Test
    void aLongEventAllowsALongInterval() {
        assertThat(DateScore.of(gold("2024-09-27", "2024-09-17"), read("2024-09-18", "2024-09-25")))
                .isEqualTo(1.0);
        assertThat(DateScore.of(gold("2024-09-27", "2024-09-17"), read("2024-09-27", "2024-10-20")))
                .isEqualTo(0.6);
    }

    @Test
    void anyAcceptedDateIsRight() {
        assertThat(DateScore.of(gold(null, "2024-09-17", "2024-09-20"), read("2024-09-20", "2024-09-20")))
                .isEqualTo(1.0);
    }

    @Test
    void undatedIsRightOnlyWhereNothingIsExpected() {
        assertThat(DateScore.of(gold(null), read(null, null))).isEqualTo(1.0);
        assertThat(DateScore.of(gold(null), readClash("e1", "2024-09-17"))).isEqualTo(0.7);
        assertThat(DateScore.of(gold(null, "2024-09-17"), read(null, null))).isEqualTo(0.3);
    }

    @Test
    void anUnreadableLastDayIsTakenAsTheFirst() {
        assertThat(DateScore.of(gold(null, "2024-09-17"), read("2024-09-17", "later")))
                .isEqualTo(1.0);
    }
}
