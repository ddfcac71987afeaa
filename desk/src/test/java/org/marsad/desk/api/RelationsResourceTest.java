package org.marsad.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import tools.jackson.databind.JsonNode;

class RelationsResourceTest {
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

    private static JsonNode get(String path, Profile profile) {
        HttpResponse<String> answer = desk.get(path, key(profile));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Answers.JSON.readTree(answer.body());
    }

    @Test
    void aRelationOfTheLedgerNamesItsReportAndWhoSaysIt() {
        JsonNode items =
                get("/api/v1/relations?kind=withdraws_from", Profile.INTERNAL).path("items");

        assertThat(items).isNotEmpty().allSatisfy(item -> {
            assertThat(item.path("source").asString()).isEqualTo("ledger");
            assertThat(item.path("report").asString()).hasSize(64);
            assertThat(item.path("text").asString()).isNotBlank();
            assertThat(item.path("speaker").path("name").asString()).isNotBlank();
            assertThat(item.path("from").path("name").asString()).isNotBlank();
            assertThat(item.path("to").path("name").asString()).isNotBlank();
        });
    }

    @Test
    void partnersSeeNeitherWordsNorReportsAndThePublicOnlyThePack() {
        assertThat(get("/api/v1/relations?kind=withdraws_from", Profile.PARTNER).path("items"))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.path("text").isNull()
                                && item.path("report").isNull())
                        .isTrue());
        assertThat(get("/api/v1/relations", Profile.PUBLIC).path("items"))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.path("source").asString()).isEqualTo("pack"));
    }

    @ParameterizedTest
    @CsvSource({"katiba-macina", "ansar-dine"})
    void nobodyIsPartOfWhatDoesNotExistYet(String id) {
        JsonNode items = get("/api/v1/relations?kind=parent&actor=" + id, Profile.INTERNAL)
                .path("items");

        assertThat(items).anySatisfy(item -> {
            assertThat(item.path("id").asString()).isEqualTo("parent-" + id);
            assertThat(item.path("date").path("from").asString()).isEqualTo("2017-03-02");
            assertThat(item.path("end").isNull()).isTrue();
        });
    }

    @Test
    void pagesGiveEveryRelationOnceAndInTheSameOrder() {
        ApiKey key = key(Profile.INTERNAL);
        List<String> all = ids(key, "/api/v1/relations?actor=jnim");
        List<String> paged = ids(key, "/api/v1/relations?actor=jnim&limit=1");

        assertThat(all).hasSizeGreaterThan(3).doesNotHaveDuplicates().contains("parent-katiba-macina");
        assertThat(paged).isEqualTo(all);
    }

    private static List<String> ids(ApiKey key, String path) {
        List<String> ids = new ArrayList<>();
        String next = path;
        while (next != null) {
            JsonNode page = Answers.JSON.readTree(desk.get(next, key).body());
            page.path("items").forEach(item -> ids.add(item.path("id").asString()));
            next = page.path("next").isNull() ? null : page.path("next").asString();
        }
        return ids;
    }

    @Test
    void actorsAreCountedOnTheSideOnWhichTheyStand() {
        JsonNode all = get("/api/v1/actors", Profile.INTERNAL).path("items");
        JsonNode fama = actor(all, "fama");
        JsonNode civilians = actor(all, "civilians-mali");

        assertThat(fama.path("names").path("ar").asString()).isEqualTo("القوات المسلحة المالية");
        assertThat(fama.path("side").asString()).isEqualTo("state");
        JsonNode counts = fama.path("counts");
        assertThat(counts.path("perpetrator").asInt()).isPositive();
        assertThat(counts.path("target").asInt()).isPositive();
        assertThat(counts.path("events").asInt())
                .isLessThanOrEqualTo(counts.path("perpetrator").asInt()
                        + counts.path("target").asInt());
        assertThat(civilians.path("counts").path("perpetrator").asInt()).isZero();
        assertThat(civilians.path("counts").path("target").asInt()).isPositive();
        assertThat(actor(get("/api/v1/actors", Profile.PUBLIC).path("items"), "fama")
                        .path("counts")
                        .isNull())
                .isTrue();
        assertThat(actor(
                                get("/api/v1/actors?from=1990-01-01&to=1990-12-31", Profile.INTERNAL)
                                        .path("items"),
                                "fama")
                        .path("counts")
                        .path("events")
                        .asInt())
                .isZero();
    }

    private static JsonNode actor(JsonNode items, String id) {
        for (JsonNode item : items) {
            if (item.path("id").asString().equals(id)) {
                return item;
            }
        }
        throw new AssertionError("no actor " + id);
    }

    @Test
    void nobodyIsShownByTheLabelsThatReportsHaveForThem() {
        JsonNode unnamed = actor(get("/api/v1/actors", Profile.INTERNAL).path("items"), "jihadist-generic");

        assertThat(unnamed.path("names").path("ar").asString("")).doesNotContain("إرهاب");
    }

    @Test
    void turningPointsAreInTheOrderOfTime() {
        JsonNode coups = get("/api/v1/turning-points?kind=coup", Profile.PUBLIC).path("items");
        List<String> days = new ArrayList<>();
        coups.forEach(coup -> days.add(coup.path("date").path("from").asString()));

        assertThat(days).isSorted().contains("2023-07-26", "2012-03-22");
        assertThat(coups)
                .allSatisfy(
                        coup -> assertThat(coup.path("links").get(0).asString()).startsWith("http"));
    }

    @ParameterizedTest
    @CsvSource({
        "relations?kind=loves, kind",
        "relations?actor=nobody, actor",
        "relations?limit=0, limit",
        "relations?after=1, after",
        "relations?month=May, month",
        "actors?side=left, side",
        "actors?area=Atlantis, area",
        "actors?q=x, q",
        "turning-points?kind=party, kind",
        "turning-points?from=2024, from"
    })
    void whatIsWrongIsNamed(String path, String field) {
        HttpResponse<String> answer = desk.get("/api/v1/" + path, key(Profile.INTERNAL));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
    }
}
