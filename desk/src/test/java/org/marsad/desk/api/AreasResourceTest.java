package org.marsad.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.desk.RunningDesk;
import tools.jackson.databind.JsonNode;

class AreasResourceTest {
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
    void everyRingIsClosedAndOuterOnesRunAgainstTheClock(String level) {
        JsonNode features = desk.json("/api/v1/areas?level=" + level).path("features");

        assertThat(features.size()).isGreaterThan(15);
        int polygons = 0;
        for (JsonNode feature : features) {
            JsonNode geometry = feature.path("geometry");
            boolean isOne = geometry.path("type").asString().equals("Polygon");
            for (JsonNode polygon : isOne
                    ? java.util.List.of(geometry.path("coordinates"))
                    : java.util.List.copyOf(geometry.path("coordinates").values())) {
                polygons++;
                for (int r = 0; r < polygon.size(); r++) {
                    JsonNode ring = polygon.get(r);
                    assertThat(ring.size()).isGreaterThanOrEqualTo(4);
                    assertThat(ring.get(0)).isEqualTo(ring.get(ring.size() - 1));
                    assertThat(area(ring) > 0)
                            .as(feature.path("id") + " ring " + r)
                            .isEqualTo(r == 0);
                }
            }
        }
        assertThat(polygons).isGreaterThanOrEqualTo(features.size());
    }

    private static double area(JsonNode ring) {
        double twice = 0;
        for (int i = 1; i < ring.size(); i++) {
            JsonNode a = ring.get(i - 1);
            JsonNode b = ring.get(i);
            twice += a.get(0).asDouble() * b.get(1).asDouble()
                    - b.get(0).asDouble() * a.get(1).asDouble();
        }
        return twice / 2;
    }

    @ParameterizedTest
    @ValueSource(strings = {"country", "admin1", "cell"})
    void theIdsAreThoseOfPanels(String level) {
        Set<String> drawn = new HashSet<>();
        desk.json("/api/v1/areas?level=" + level)
                .path("features")
                .forEach(feature -> drawn.add(feature.path("id").asString()));

        JsonNode units = desk.json("/api/v1/panels?unit=" + level + "&from=2023-01&to=2023-01")
                .path("items");
        assertThat(units)
                .isNotEmpty()
                .allSatisfy(unit -> assertThat(drawn).contains(unit.path("unit").asString()));
    }

    @Test
    void anArabicNameThatNobodyHasSeenIsNotShown() {
        JsonNode features = desk.json("/api/v1/areas?level=admin1&iso3=BEN").path("features");

        for (JsonNode feature : features) {
            JsonNode names = feature.path("properties").path("names");
            switch (feature.path("id").asString()) {
                case "BEN/Atlantique" -> assertThat(names.path("ar").isNull()).isTrue();
                case "BEN/Alibori" -> assertThat(names.path("ar").asString()).isEqualTo("محافظة أليبوري");
                default -> assertThat(names.path("en").asString()).isNotEmpty();
            }
        }
    }

    @Test
    void unitsAreThoseOfTheDayThatIsAskedFor() {
        assertThat(desk.get("/api/v1/areas?level=admin1&iso3=MLI").body()).doesNotContain("MLI/Bandiagara");
        assertThat(desk.get("/api/v1/areas?level=admin1&iso3=MLI&day=2024-01-01")
                        .body())
                .contains("MLI/Bandiagara");
    }

    @Test
    void unitsOfTheSecondLevelHaveTheirBorders() {
        JsonNode features = desk.json("/api/v1/areas?level=admin2&iso3=NER").path("features");

        assertThat(features.size()).isEqualTo(63);
        assertThat(features)
                .allSatisfy(feature -> assertThat(
                                feature.path("geometry").path("type").asString("none"))
                        .isEqualTo("MultiPolygon"));
    }

    @Test
    void aUnitOfTheSecondLevelWithoutKnownBordersHasAPoint() {
        JsonNode features = desk.json("/api/v1/areas?level=admin2&iso3=MLI").path("features");

        assertThat(features)
                .filteredOn(feature -> feature.path("id").asString("").equals("mli-adm2-aguelhok"))
                .singleElement()
                .satisfies(feature -> assertThat(
                                feature.path("geometry").path("type").asString("none"))
                        .isEqualTo("Point"));
    }

    @Test
    void countriesAndUnitsTogetherAreBelowThreeHundredKilobytesWhenPacked() throws IOException {
        int bytes = packed(desk.get("/api/v1/areas").body())
                + packed(desk.get("/api/v1/areas?level=admin1").body());

        assertThat(bytes).isBetween(20_000, 300_000);
    }

    private static int packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }

    @Test
    void whoHasThemAlreadyIsToldSo() {
        HttpResponse<String> first = desk.get("/api/v1/areas");
        String tag = first.headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again = desk.send(HttpRequest.newBuilder(desk.uri("/api/v1/areas"))
                .header("If-None-Match", tag)
                .build());

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(first.headers().firstValue("Cache-Control").orElseThrow()).contains("max-age=86400");
    }

    @ParameterizedTest
    @CsvSource({
        "level=village, level",
        "iso3=XXX, iso3",
        "iso3=Mali, iso3",
        "level=admin1&day=2024-13-01, day",
        "day=2024-01-01, day",
        "area=MLI, area"
    })
    void whatIsWrongIsNamed(String query, String field) {
        HttpResponse<String> answer = desk.get("/api/v1/areas?" + query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
    }
}
