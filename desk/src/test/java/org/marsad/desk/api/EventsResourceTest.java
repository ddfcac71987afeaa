package org.marsad.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marsad.desk.RunningDesk;
import org.marsad.desk.server.Answers;
import tools.jackson.databind.JsonNode;

class EventsResourceTest {
    private static RunningDesk desk;

    @BeforeAll
    static void start() {
        desk = RunningDesk.start();
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    private static List<String> ids(JsonNode answer) {
        List<String> ids = new ArrayList<>();
        answer.path("items").forEach(item -> ids.add(item.path("id").asString()));
        return ids;
    }

    @Test
    void pagesThatFollowTheirLinksGiveEveryEventOnceAndInTheSameOrder() {
        List<String> all = ids(desk.json("/api/v1/events?limit=500"));
        List<String> paged = new ArrayList<>();
        String next = "/api/v1/events?limit=3";
        while (next != null) {
            JsonNode page = desk.json(next);
            assertThat(page.path("items").size()).isLessThanOrEqualTo(3);
            paged.addAll(ids(page));
            next = page.path("next").isNull() ? null : page.path("next").asString();
        }

        assertThat(all).hasSizeGreaterThan(6).doesNotHaveDuplicates();
        assertThat(paged).isEqualTo(all);
    }

    @Test
    void theNewestComeFirstWhereThatIsAskedFor() {
        List<String> days = days(desk.json("/api/v1/events?limit=500&order=oldest&from=1990-01-01"));
        List<String> newest = days(desk.json("/api/v1/events?limit=500&order=newest&from=1990-01-01"));
        List<String> paged = new ArrayList<>();
        String next = "/api/v1/events?limit=3&order=newest";
        while (next != null) {
            JsonNode page = desk.json(next);
            paged.addAll(ids(page));
            next = page.path("next").isNull() ? null : page.path("next").asString();
        }

        assertThat(days).isSorted().hasSizeGreaterThan(6);
        assertThat(newest).isSortedAccordingTo(Comparator.reverseOrder()).hasSameSizeAs(days);
        assertThat(paged)
                .isEqualTo(ids(desk.json("/api/v1/events?limit=500&order=newest")))
                .containsExactlyInAnyOrderElementsOf(ids(desk.json("/api/v1/events?limit=500")));
    }

    private static List<String> days(JsonNode answer) {
        List<String> days = new ArrayList<>();
        answer.path("items")
                .forEach(item -> days.add(item.path("date").path("from").asString()));
        return days;
    }

    @Test
    void aMarkOfOneOrderDoesNotGoOnInTheOther() {
        String next =
                desk.json("/api/v1/events?limit=2&order=newest").path("next").asString();

        assertThat(desk.get(next).statusCode()).isEqualTo(200);
        assertThat(desk.get(next.replace("order=newest", "order=oldest")).statusCode())
                .isEqualTo(400);
        assertThat(desk.get(next.replace("&order=newest", "")).statusCode()).isEqualTo(400);
    }

    @Test
    void aLinkKeepsWhatWasAskedFor() {
        JsonNode page = desk.json("/api/v1/events?area=Mali&limit=1");

        assertThat(page.path("next").asString())
                .startsWith("/api/v1/events?")
                .contains("area=Mali")
                .contains("limit=1");
        assertThat(desk.json(page.path("next").asString())
                        .path("items")
                        .get(0)
                        .path("place")
                        .path("iso3")
                        .asString())
                .isEqualTo("MLI");
    }

    @Test
    void theSamePageHasTheSameTag() {
        HttpResponse<String> once = desk.get("/api/v1/events?limit=2");
        HttpResponse<String> again = desk.get("/api/v1/events?limit=2");

        assertThat(once.headers().firstValue("ETag"))
                .isPresent()
                .isEqualTo(again.headers().firstValue("ETag"));
    }

    @Test
    void anAreaIsFoundByEachOfItsNames() {
        List<String> mali = ids(desk.json("/api/v1/events?area=MLI"));

        assertThat(mali).isNotEmpty();
        assertThat(ids(desk.json("/api/v1/events?area=Mali"))).isEqualTo(mali);
        assertThat(ids(desk.json("/api/v1/events?area=%D9%85%D8%A7%D9%84%D9%8A")))
                .isEqualTo(mali);
    }

    @Test
    void eventsOfAnActorAreThoseThatItTookPartIn() {
        JsonNode events = desk.json("/api/v1/events?actor=jnim").path("items");

        assertThat(events)
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.path("perpetrators").toString() + event.path("targets"))
                        .contains("\"JNIM\""));
    }

    @Test
    void asOfADayBeforeAnythingWasKeptThereIsNothing() {
        assertThat(desk.json("/api/v1/events?as_of=2001-01-01").path("items")).isEmpty();
        assertThat(ids(desk.json("/api/v1/events?as_of=2999-01-01&limit=500")))
                .isEqualTo(ids(desk.json("/api/v1/events?limit=500")));
    }

    @Test
    void asOfPagesFollowEachOtherToo() {
        String next = desk.json("/api/v1/events?as_of=2999-01-01&limit=2")
                .path("next")
                .asString();

        assertThat(ids(desk.json(next)))
                .isEqualTo(ids(desk.json("/api/v1/events?limit=4")).subList(2, 4));
    }

    @Test
    void onAMapOnlyExactPlacesArePoints() {
        JsonNode collection = desk.json("/api/v1/events?format=geojson&limit=500");

        assertThat(collection.path("type").asString()).isEqualTo("FeatureCollection");
        assertThat(collection.path("features"))
                .hasSize(desk.json("/api/v1/events?limit=500").path("items").size());
        List<String> shapes = new ArrayList<>();
        collection.path("features").forEach(feature -> {
            String precision = feature.path("properties").path("precision").asString("");
            String type = feature.path("geometry").path("type").asString("");
            shapes.add(type);
            if (type.equals("Point")) {
                assertThat(precision).isEqualTo("exact");
            } else if (precision.equals("exact")) {
                assertThat(type).isEqualTo("MultiPolygon");
            }
        });
        assertThat(shapes).contains("Point").containsAnyOf("Polygon", "MultiPolygon");
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, limit",
        "limit=501, limit",
        "limit=ten, limit",
        "area=Atlantis, area",
        "from=2024-13-01, from",
        "from=2024-05-02&to=2024-05-01, to",
        "actor=Nobody%20Known, actor",
        "sub_event_type=Picnic, sub_event_type",
        "review=maybe, review",
        "as_of=yesterday, as_of",
        "after=eyJhIjoxfQ, after",
        "after=..%2F..%2Fetc%2Fpasswd, after",
        "format=kml, format",
        "area=Mali&area=Niger, area",
        "order=asc, order"
    })
    void whatIsWrongIsRefusedByName(String query, String field) {
        HttpResponse<String> answer = desk.get("/api/v1/events?" + query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Answers.JSON
                        .readTree(answer.body())
                        .path("error")
                        .path("field")
                        .asString())
                .isEqualTo(field);
    }

    @Test
    void aMarkOfAnotherListDoesNotOpenThisOne() {
        String next = desk.json("/api/v1/reports?limit=1").path("next").asString();

        assertThat(desk.get(next.replace("/reports", "/events")).statusCode()).isEqualTo(400);
    }
}
