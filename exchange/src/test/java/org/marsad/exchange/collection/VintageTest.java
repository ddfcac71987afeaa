package org.marsad.exchange.collection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VintageTest {
    @ParameterizedTest
    @CsvSource({
        "GEDEvent_v24_1.csv, ucdp-ged, 24.1",
        "ged241.csv, ucdp-ged, 24.1",
        "ged241-csv.csv.gz, ucdp-ged, 24.1",
        "gedevents-v25.1.csv, ucdp-ged, 25.1",
        "GEDEvent_v24_0_3.csv, ucdp-candidate, 24.0.3",
        "GEDEvent_v23_0_12.csv, ucdp-candidate, 23.0.12",
        "GEDEvent_v24_01_24_03.csv, ucdp-candidate, 24.01.24.03",
        "ged_candidate_2023_10.csv, ucdp-candidate, 2023-10"
    })
    void isToldByTheNameOfTheFile(String file, String collection, String release) {
        assertThat(Vintage.ofGedFile(file)).contains(new Vintage(collection, release));
    }

    @ParameterizedTest
    @CsvSource({"ged_west_africa_1989_2023.csv", "events.csv", "aged24.csv", "download_2024_03.csv"})
    void isNotGuessedFromOtherNames(String file) {
        assertThat(Vintage.ofGedFile(file)).isEmpty();
    }

    @Test
    void tellsYearlyReleasesFromCandidates() {
        assertThat(Vintage.ofGed("24.1").collection()).isEqualTo("ucdp-ged");
        assertThat(Vintage.ofGed("24.0.11").collection()).isEqualTo("ucdp-candidate");
        assertThat(Vintage.ofGed("2024-03").collection()).isEqualTo("ucdp-candidate");
    }
}
