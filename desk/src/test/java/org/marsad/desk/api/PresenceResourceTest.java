package org.marsad.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marsad.desk.RunningDesk;
import org.marsad.desk.access.ApiKey;
import org.marsad.desk.access.Role;
import org.marsad.desk.server.Answers;
import org.marsad.exchange.profile.Profile;
import org.marsad.region.ForceStay;
import tools.jackson.databind.JsonNode;

class PresenceResourceTest {
    private static final Map<Profile, ApiKey> KEYS = new EnumMap<>(Profile.class);

    private static RunningDesk desk;

    @BeforeAll
    static void start() {
        desk = RunningDesk.guarded();
        for (Profile profile : Profile.values()) {
            KEYS.put(profile, desk.key("reader " + profile, Role.READER, profile));
        }
    }

    private static ApiKey key(Profile profile) {
        return Objects.requireNonNull(KEYS.get(profile));
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    private static List<JsonNode> features(String query, Profile profile) {
        HttpResponse<String> answer = desk.get("/api/v1/presence" + query, key(profile));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return List.copyOf(Answers.JSON.readTree(answer.body()).path("features").values());
    }

    private static List<String> actors(List<JsonNode> features) {
        List<String> actors = new ArrayList<>();
        features.forEach(feature ->
                actors.add(feature.path("properties").path("actor").path("id").asString("")));
        return actors;
    }

    @Test
    void noForceThatMayBeThereIsShownCloserThanItsUnit() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        Set<String> guarded = new HashSet<>();
        for (ForceStay stay : RunningDesk.REGION.presence().stays()) {
            if (stay.mayBeThere(today) && stay.place() != null) {
                guarded.add(stay.place());
            }
        }
        assertThat(guarded).contains("mli-gao", "mli-bamako", "ner-niamey");

        List<JsonNode> features = features("", Profile.INTERNAL);
        int hidden = 0;
        for (JsonNode feature : features) {
            JsonNode properties = feature.path("properties");
            String place = properties.path("place").path("id").asString("");
            assertThat(guarded).doesNotContain(place);
            if (properties.path("may_be_there").asBoolean(false)) {
                hidden++;
                assertThat(properties.path("place").path("kind").asString())
                        .isIn("admin2", "admin1", "region", "country");
                assertThat(feature.path("geometry").path("type").asString()).isNotEqualTo("Point");
                assertThat(properties.path("note").isNull()).isTrue();
                assertThat(feature.path("id").asString()).doesNotContain("gao").doesNotContain("bamako");
            }
        }
        assertThat(hidden).isGreaterThan(5);
    }

    @Test
    void whatReportsTellIsShownByUnitsAlone() {
        List<JsonNode> told = features("?source=ledger", Profile.INTERNAL);

        assertThat(told).hasSizeGreaterThan(20).allSatisfy(feature -> {
            assertThat(feature.path("geometry").path("type").asString("none")).isNotEqualTo("Point");
            assertThat(feature.path("properties").path("report").asString()).hasSize(64);
        });
    }

    @Test
    void aForceThatLeftIsShownAtItsPlaceWithItsSource() {
        JsonNode madama = features("?area=Niger&month=2016-05&source=pack", Profile.PUBLIC).stream()
                .filter(feature -> feature.path("properties")
                        .path("place")
                        .path("id")
                        .asString("")
                        .equals("ner-madama"))
                .findFirst()
                .orElseThrow();

        assertThat(madama.path("geometry").path("type").asString()).isEqualTo("Point");
        JsonNode properties = madama.path("properties");
        assertThat(properties.path("actor").path("id").asString()).isEqualTo("barkhane");
        assertThat(properties.path("end").path("from").asString()).isEqualTo("2019-07-10");
        assertThat(properties.path("links").get(0).asString()).startsWith("http");
        assertThat(properties.path("confidence").asString()).isIn("low", "medium", "high");
    }

    @Test
    void onlyForcesOfTheMonthAreGiven() {
        List<String> then = actors(features("?month=2014-09&source=pack", Profile.INTERNAL));
        List<String> later = actors(features("?month=2024-02&source=pack&area=MLI", Profile.INTERNAL));

        assertThat(then).contains("barkhane", "minusma").doesNotContain("wagner", "serval", "takuba");
        assertThat(later).contains("wagner").doesNotContain("barkhane", "minusma");
    }

    @Test
    void thePublicSeesNothingOfReportsAndPartnersNotWhichOnes() {
        assertThat(features("?source=ledger", Profile.PUBLIC)).isEmpty();
        assertThat(features("?source=ledger", Profile.PARTNER)).isNotEmpty().allSatisfy(feature -> {
            assertThat(feature.path("properties").path("report").isNull()).isTrue();
            assertThat(feature.path("properties").path("statement").isNull()).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "month=2024-13, month",
        "month=2024-05&from=2024-05-01, month",
        "from=2024-05-02&to=2024-05-01, to",
        "from=yesterday, from",
        "area=Atlantis, area",
        "source=rumour, source",
        "size=big, size"
    })
    void whatIsWrongIsNamed(String query, String field) {
        HttpResponse<String> answer = desk.get("/api/v1/presence?" + query, key(Profile.INTERNAL));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
    }
}
