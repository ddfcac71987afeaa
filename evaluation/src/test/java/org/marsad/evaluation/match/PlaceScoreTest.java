package org.marsad.evaluation.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.evaluation.Samples.GAO;
import static org.marsad.evaluation.Samples.READ_GAO;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.marsad.evaluation.gold.GoldPlace;
import org.marsad.evaluation.predicted.PredictedPlace;

class PlaceScoreTest {
    private final PlaceScore score = new PlaceScore(NameMatching.standard());

    private static PredictedPlace read(String name, String admin1, String country, Double latitude, Double longitude) {
        return new PredictedPlace(name, admin1, country, latitude, longitude, "exact", null);
    }

    private double ofGao(PredictedPlace place) {
        return score.of(List.of(GAO), place);
    }

    @Test
    void theSameNameIsRight() {
        assertThat(ofGao(READ_GAO)).isEqualTo(1.0);
    }

    @Test
    void anotherNameIsRightWithin25Kilometres() {
        assertThat(ofGao(read("Wabaria", null, null, 16.27 + 0.22, -0.05))).isEqualTo(1.0);
        assertThat(ofGao(read("Wabaria", null, null, 16.27 + 0.23, -0.05))).isEqualTo(0.0);
        assertThat(ofGao(read("Wabaria", null, null, 16.27, -0.05 + 0.233))).isEqualTo(1.0);
        assertThat(ofGao(read("Wabaria", null, null, 16.27, -0.05 + 0.236))).isEqualTo(0.0);
    }

    @Test
    void theSameRegionAndTheSameCountryAreHalfRight() {
        assertThat(ofGao(read("Ansongo", "Gao", "Mali", null, null))).isEqualTo(0.6);
        assertThat(ofGao(read("Kayes", "Kayes", "Mali", 14.4, -11.4))).isEqualTo(0.3);
        assertThat(ofGao(read("Niamey", "Niamey", "Niger", 13.5, 2.1))).isEqualTo(0.0);
    }

    @Test
    void aRegionOrCountryIsEnoughWhereTheKeyIsNoFiner() {
        GoldPlace region = new GoldPlace("Gao region", "Gao", "Mali", 16.3, 0.0, "region");
        GoldPlace country = new GoldPlace("Mali", null, "Mali", 17.0, -4.0, "country");
        assertThat(score.of(List.of(region), read("Ansongo", "Gao", "Mali", null, null)))
                .isEqualTo(1.0);
        assertThat(score.of(List.of(country), read("Kayes", "Kayes", "Mali", null, null)))
                .isEqualTo(1.0);
    }

    @Test
    void aRegionsMiddleIsNotAPlaceToBeNear() {
        GoldPlace region = new GoldPlace("Gao region", null, "Mali", 16.27, -0.05, "region");
        assertThat(score.of(List.of(region), read("Wabaria", null, null, 16.27, -0.05)))
                .isEqualTo(0.0);
    }

    @Test
    void anyAcceptedPlaceIsRightAlsoOneOfSeveralInOneName() {
        GoldPlace both = new GoldPlace("Mali; Niger", null, null, null, null, "region");
        assertThat(score.of(List.of(both), read("Niamey", "Niamey", "Niger", null, null)))
                .isEqualTo(1.0);
        assertThat(score.of(List.of(GAO, GoldPlace.named("Kidal")), read("Kidal", null, null, null, null)))
                .isEqualTo(1.0);
    }

    @Test
    void noPlaceIsRightOnlyWhereNoneIsExpected() {
        assertThat(score.of(List.of(), null)).isEqualTo(1.0);
        assertThat(score.of(List.of(), READ_GAO)).isEqualTo(0.6);
        assertThat(ofGao(null)).isEqualTo(0.0);
    }

    @Test
    void halfAPositionIsNone() {
        assertThat(ofGao(read("Wabaria", null, null, 16.27, null))).isEqualTo(0.0);
    }
}
