package org.marsad.evaluation.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.evaluation.Samples.READ_GAO;
import static org.marsad.evaluation.Samples.clash;
import static org.marsad.evaluation.Samples.readClash;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.marsad.evaluation.gold.GoldEvent;
import org.marsad.evaluation.predicted.PredictedEvent;
import org.marsad.evaluation.predicted.PredictedPlace;
import org.marsad.evaluation.predicted.Quotation;

class EventSimilarityTest {
    private static final Offset<Double> ROUNDING = Offset.offset(1e-12);

    private final EventSimilarity similarity = new EventSimilarity(NameMatching.standard());

    private static PredictedEvent ofType(String type, List<String> perpetrators) {
        return new PredictedEvent(
                "e1",
                type,
                null,
                false,
                READ_GAO,
                "2024-09-17",
                "2024-09-17",
                null,
                perpetrators,
                List.of(),
                Quotation.NONE);
    }

    @Test
    void theSameEventScoresOne() {
        assertThat(similarity.of(clash("2024-09-17"), readClash("e1", "2024-09-17")))
                .isCloseTo(1.0, ROUNDING);
    }

    @Test
    void anotherKindOfViolenceLosesTwelveHundredths() {
        assertThat(similarity.of(clash("2024-09-17"), ofType("Explosions/Remote violence", List.of("JNIM"))))
                .isCloseTo(0.3 * 0.6 + 0.3 + 0.2 + 0.2 * 0.5, ROUNDING);
    }

    @Test
    void anotherTypeAWrongCountryOrAnotherMonthMakeZero() {
        PredictedPlace niamey = new PredictedPlace("Niamey", "Niamey", "Niger", 13.5, 2.1, "exact", null);
        assertThat(similarity.of(clash("2024-09-17"), ofType("Protests", List.of("JNIM"))))
                .isZero();
        assertThat(similarity.of(clash("2024-09-17"), readClash("e1", "2024-09-17", false, niamey)))
                .isZero();
        assertThat(similarity.of(clash("2024-09-17"), readClash("e1", "2024-11-17")))
                .isZero();
    }

    @Test
    void actorsCountByRecallOverTheSidesTheKeyFills() {
        assertThat(similarity.actorScore(clash("2024-09-17"), ofType("Battles", List.of("JNIM", "AQIM"))))
                .isEqualTo(0.5);
    }

    @Test
    void whereTheKeyNamesNobodyTheActorsCountHalf() {
        GoldEvent nobody =
                new GoldEvent("Battles", null, List.of(), null, List.of(), List.of(), List.of(), List.of(), false);
        assertThat(similarity.actorScore(nobody, ofType("Battles", List.of("JNIM"))))
                .isEqualTo(0.5);
        assertThat(similarity.actorScore(nobody, ofType("Battles", List.of()))).isEqualTo(0.5);
    }
}
