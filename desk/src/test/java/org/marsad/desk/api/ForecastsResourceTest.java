package org.marsad.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marsad.desk.RunningDesk;
import org.marsad.desk.server.Answers;
import tools.jackson.databind.JsonNode;

@Tag("long")
class ForecastsResourceTest {
    private static RunningDesk desk;

    @BeforeAll
    static void start() {
        desk = RunningDesk.start();
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    private static JsonNode whenMade(String path) {
        HttpResponse<byte[]> answer = desk.getWhenMade(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Answers.JSON.readTree(answer.body());
    }

    @Test
    void manyWhoAskAreAnsweredAtOnceThatItIsBeingMadeAndThenAllTheSame() {
        List<Integer> first = IntStream.range(0, 16)
                .parallel()
                .mapToObj(i -> desk.get("/api/v1/forecasts?horizon=3").statusCode())
                .toList();
        assertThat(first).contains(202);

        JsonNode made = whenMade("/api/v1/forecasts?horizon=3");
        assertThat(desk.json("/api/v1/forecasts?horizon=3")).isEqualTo(made);
        assertThat(made.path("model").asString()).isEqualTo("marsad_pool");
        assertThat(made.path("origin").asString()).isEqualTo("2024-04");
        assertThat(made.path("vintage").asString()).contains("v2actual");
        assertThat(made.path("items").size()).isEqualTo(3);
        assertThat(made.path("overall").path("crps").asDouble()).isPositive();
        for (JsonNode item : made.path("items")) {
            assertThat(item.path("history").size()).isEqualTo(36);
            assertThat(item.path("history").get(35).path("month").asString()).isEqualTo("2024-04");
            assertThat(item.path("before").path("benchmark").asString()).isEqualTo("conflictology12");
            assertThat(item.path("came")).isEmpty();
            assertThat(item.path("months").size()).isEqualTo(3);
            for (JsonNode month : item.path("months")) {
                JsonNode quantiles = month.path("quantiles");
                assertThat(IntStream.range(0, 5)
                                .mapToDouble(i -> quantiles
                                        .path(List.of("0.05", "0.25", "0.5", "0.75", "0.95")
                                                .get(i))
                                        .asDouble())
                                .toArray())
                        .isSorted();
                assertThat(month.path("p_any").asDouble()).isBetween(0.0, 1.0);
            }
        }
    }

    @Test
    void aPastForecastStandsBesideWhatCame() {
        JsonNode mali = whenMade("/api/v1/forecasts?area=Mali&origin=2023-10&horizon=2")
                .path("items")
                .get(0);

        assertThat(mali.path("unit").asString()).isEqualTo("MLI");
        assertThat(mali.path("came").size()).isEqualTo(2);
        assertThat(mali.path("came").get(0).path("month").asString()).isEqualTo("2023-11");
        assertThat(mali.path("came").get(0).path("deaths").asInt()).isEqualTo(117);
    }

    @Test
    void anOriginWithTooLittleBeforeItIsRefused() {
        HttpResponse<byte[]> answer = desk.getWhenMade("/api/v1/forecasts?origin=1990-06");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8))
                .contains("\"field\":\"origin\"")
                .contains("months of history");
    }

    @ParameterizedTest
    @CsvSource({
        "unit=world, unit",
        "kind=one-sided, kind",
        "kind=all, kind",
        "horizon=15, horizon",
        "horizon=soon, horizon",
        "origin=2031-01, origin",
        "origin=1980-01, origin",
        "origin=May, origin",
        "area=Atlantis, area",
        "source=releases, source",
        "model=zero, model"
    })
    void whatIsWrongIsNamed(String query, String field) {
        HttpResponse<String> answer = desk.get("/api/v1/forecasts?" + query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
    }
}
