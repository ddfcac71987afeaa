package org.marsad.desk.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.desk.RunningDesk;
import org.marsad.desk.access.ApiKey;
import org.marsad.desk.access.Role;
import org.marsad.desk.server.Answers;
import org.marsad.exchange.profile.Profile;
import tools.jackson.databind.JsonNode;

class PanelsResourceTest {
    private static final List<String> FIGURES = List.of("events", "low", "best", "high");

    private static RunningDesk desk;

    @BeforeAll
    static void start() {
        desk = RunningDesk.start();
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"country", "admin1", "cell"})
    void theUsualAnswerIsTheLastTwoYearsOfTheThreeCountries(String unit) {
        JsonNode panels = desk.json("/api/v1/panels?unit=" + unit);

        assertThat(panels.path("months").size()).isEqualTo(24);
        assertThat(panels.path("provisional").size()).isEqualTo(24);
        assertThat(panels.path("vintage").asString()).contains("GED 24.1");
        assertThat(panels.path("items")).isNotEmpty().allSatisfy(item -> {
            assertThat(item.path("iso3").asString()).isIn("MLI", "NER", "BFA");
            FIGURES.forEach(figure -> assertThat(item.path(figure).size()).isEqualTo(24));
        });
    }

    @Test
    void theLeastIsNeverMoreThanTheBestNorThatMoreThanTheMost() {
        for (JsonNode item : desk.json("/api/v1/panels?unit=admin1&kind=all&from=2012-01&to=2023-12")
                .path("items")) {
            for (int t = 0; t < 144; t++) {
                assertThat(item.path("low").get(t).asDouble())
                        .isLessThanOrEqualTo(item.path("best").get(t).asDouble() + 1e-6);
                assertThat(item.path("best").get(t).asDouble())
                        .isLessThanOrEqualTo(item.path("high").get(t).asDouble() + 1e-6);
            }
        }
    }

    @Test
    void unitsAddUpToTheirCountry() {
        String time = "&kind=one-sided&from=2022-01&to=2023-12";
        Map<String, Double> ofCountry = sums(desk.json("/api/v1/panels?unit=country" + time));
        Map<String, Double> ofUnits = sums(desk.json("/api/v1/panels?unit=admin1" + time));

        assertThat(ofCountry).containsOnlyKeys("MLI", "NER", "BFA");
        ofCountry.forEach((iso3, sum) -> {
            assertThat(sum).isGreaterThan(100);
            assertThat(ofUnits.get(iso3)).isCloseTo(sum, within(0.01));
        });
    }

    private static Map<String, Double> sums(JsonNode panels) {
        Map<String, Double> sums = new HashMap<>();
        for (JsonNode item : panels.path("items")) {
            double sum = 0;
            for (JsonNode value : item.path("best")) {
                sum += value.asDouble();
            }
            sums.merge(item.path("iso3").asString(), sum, Double::sum);
        }
        return sums;
    }

    @Test
    void whatIsNotKnownIsNullAndNotZero() {
        JsonNode mali = desk.json("/api/v1/panels?area=MLI&from=2023-12&to=2024-05")
                .path("items")
                .get(0);

        assertThat(mali.path("low").get(0).isNumber()).isTrue();
        assertThat(mali.path("low").get(1).isNull())
                .as("no release tells the least of 2024")
                .isTrue();
        assertThat(mali.path("best").get(1).isNumber()).isTrue();
        assertThat(mali.path("best").get(5).isNull())
                .as("2024-05 is after the history")
                .isTrue();
        assertThat(mali.path("vintage").asString()).isEqualTo("GED 24.1, v2actual");
    }

    @Test
    void thePublicSeesNoMonthThatIsNotOverForLongEnough() {
        try (RunningDesk guarded = RunningDesk.guarded()) {
            ApiKey key = guarded.key("reader", Role.READER, Profile.PUBLIC);
            YearMonth now = YearMonth.now(ZoneOffset.UTC);
            HttpResponse<String> answer =
                    guarded.get("/api/v1/panels?area=MLI&from=" + now.minusMonths(3) + "&to=" + now.plusMonths(1), key);
            JsonNode months = Answers.JSON.readTree(answer.body()).path("months");

            assertThat(months).isNotEmpty();
            YearMonth last = YearMonth.parse(months.get(months.size() - 1).asString());
            assertThat(last.atEndOfMonth().plusDays(7)).isBeforeOrEqualTo(LocalDate.now(ZoneOffset.UTC));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "unit=village, unit",
        "kind=war, kind",
        "from=2023, from",
        "to=2023-13, to",
        "from=2023-02&to=2023-01, from",
        "from=1900-01&to=2023-01, from",
        "area=Atlantis, area",
        "source=releases, source",
        "source=rumour, source",
        "form=2023-01, form"
    })
    void whatIsWrongIsNamed(String query, String field) {
        HttpResponse<String> answer = desk.get("/api/v1/panels?" + query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
    }
}
