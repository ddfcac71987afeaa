package org.marsad.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.desk.RunningDesk;
import org.marsad.desk.server.Answers;
import org.marsad.desk.server.Settings;
import org.marsad.exchange.profile.Profile;
import org.marsad.ledger.store.EventFilter;
import org.marsad.ledger.store.Ledger;
import org.marsad.ledger.store.StatementFilter;
import org.marsad.model.EventPlace;
import org.marsad.model.Language;
import org.marsad.model.LedgerEvent;
import org.marsad.model.PlacePrecision;
import org.marsad.model.PublicId;
import org.marsad.model.Report;
import org.marsad.model.When;
import org.marsad.reading.Reader;
import tools.jackson.databind.JsonNode;

/** Nothing that must not be public comes out of any route for those who see only that. */
class PublicProfileTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
    private static final Pattern FINE = Pattern.compile("-?\\d+\\.\\d{3,}");

    private static RunningDesk open;
    private static RunningDesk partner;
    private static final Map<RunningDesk, Map<String, String>> ANSWERS = new HashMap<>();
    private static final List<LedgerEvent> EVENTS = new ArrayList<>();
    private static final Set<String> WORDS = new LinkedHashSet<>();
    private static final Set<String> NAMES = new LinkedHashSet<>();

    @BeforeAll
    static void start() {
        open = RunningDesk.start(Settings.local(0).with(Profile.PUBLIC));
        partner = RunningDesk.start(Settings.local(0).with(Profile.PARTNER));
        for (RunningDesk desk : List.of(open, partner)) {
            try (Ledger ledger = Ledger.open(desk.store(), RunningDesk.REGION)) {
                ledger.keep("test", List.of(Reader.of(RunningDesk.REGION).read(young())), List.of());
            }
        }
        try (Ledger ledger = Ledger.read(open.store(), RunningDesk.REGION)) {
            ledger.events(EventFilter.ALL, null, EVENTS::add);
            ledger.statements(StatementFilter.ALL, 0, 10_000).forEach(one -> {
                WORDS.add(one.statement().text());
                NAMES.add(one.report().sha256());
                if (one.report().title() != null) {
                    WORDS.add(one.report().title());
                }
            });
        }
        assertThat(EVENTS)
                .anyMatch(event -> event.date() != null && event.date().to().isAfter(TODAY.minusDays(7)));
    }

    @AfterAll
    static void stop() {
        open.close();
        partner.close();
    }

    private static Report young() {
        return new Report(
                "young-report",
                "Attack near Ber",
                "Test Agency",
                When.day(TODAY),
                Language.EN,
                "On " + TODAY.minusDays(2)
                        + " gunmen attacked the village of Ber in Mali. The governor said 23 civilians were killed.");
    }

    /** Every answer with a body that the public may ask for, all pages of it. */
    private static Map<String, String> answers(RunningDesk desk) {
        return ANSWERS.computeIfAbsent(desk, PublicProfileTest::asked);
    }

    private static Map<String, String> asked(RunningDesk desk) {
        Map<String, String> answers = new LinkedHashMap<>();
        List<String> open = new ArrayList<>(List.of(
                "/api/v1/events?limit=500",
                "/api/v1/events?limit=3",
                "/api/v1/events?limit=500&format=geojson",
                "/api/v1/events?area=MLI/Tombouctou",
                "/api/v1/events?area=Mali&from=" + TODAY.minusDays(10),
                "/api/v1/events?actor=jnim",
                "/api/v1/events/summary",
                "/api/v1/events/summary?by=day&split=type",
                "/api/v1/events/summary?split=country&area=MLI/Tombouctou&from=" + TODAY.minusDays(3)));
        for (String format : List.of("jsonl", "acled-csv", "ged-csv", "hxl-csv", "geojson")) {
            open.add("/api/v1/export?format=" + format);
            open.add("/api/v1/export?format=" + format + "&area=Mali&from=" + TODAY.minusDays(8));
        }
        EVENTS.forEach(event -> open.add("/api/v1/events/" + PublicId.of(event.id())));
        for (int i = 0; i < open.size(); i++) {
            HttpResponse<String> answer = desk.get(open.get(i));
            answers.put(open.get(i), answer.body());
            if (answer.statusCode() == 200 && answer.body().startsWith("{\"items\"")) {
                JsonNode next = Answers.JSON.readTree(answer.body()).path("next");
                if (next.isString()) {
                    open.add(next.asString());
                }
            }
        }
        return answers;
    }

    @Test
    void noWordIdOrTextOfAReportComesOutOfAnyRoute() {
        for (RunningDesk desk : List.of(open, partner)) {
            Set<String> hidden = new LinkedHashSet<>(NAMES);
            EVENTS.forEach(event -> hidden.add(event.id()));
            WORDS.stream()
                    .filter(words -> words.contains(" ") && words.length() > 20)
                    .forEach(hidden::add);
            answers(desk).forEach((path, body) -> {
                if (desk == open || !path.startsWith("/api/v1/export")) {
                    assertThat(body).as(path).doesNotContain(hidden);
                }
            });
        }
    }

    @Test
    void noDayOfTheLastSevenComesOutOfAnyRoute() {
        answers(open).forEach((path, body) -> {
            for (int days = 0; days < 7; days++) {
                String day = TODAY.minusDays(days).toString();
                String told = body.replaceAll("\"next\":\"[^\"]*\"", "");
                assertThat(told).as("%s in %s", day, path).doesNotContain("\"" + day + "\"", "," + day + ",");
            }
        });
    }

    /** As maps have degrees. */
    private static double rounded(Double degrees) {
        return Math.round(degrees * 1e4) / 1e4;
    }

    @Test
    void noPositionOfAnExactPlaceComesOutOfAnyRoute() {
        Set<String> positions = new LinkedHashSet<>();
        for (LedgerEvent event : EVENTS) {
            EventPlace place = event.place();
            if (place != null && place.latitude() != null && place.precision() == PlacePrecision.EXACT) {
                String latitude = place.latitude().toString();
                String longitude = String.valueOf(place.longitude());
                if (FINE.matcher(latitude).matches() || FINE.matcher(longitude).matches()) {
                    // Alone either may be that of a corner of some outline.
                    positions.add(longitude + "," + latitude);
                    positions.add(latitude + "," + longitude);
                    positions.add(rounded(place.longitude()) + "," + rounded(place.latitude()));
                    positions.add("\"latitude\":" + latitude);
                    positions.add("\"longitude\":" + longitude);
                }
            }
        }

        assertThat(positions).isNotEmpty();
        answers(open).forEach((path, body) -> assertThat(body).as(path).doesNotContain(positions));
    }

    @Test
    void onTheMapNothingIsAPoint() {
        JsonNode features = open.json("/api/v1/events?format=geojson&limit=500").path("features");

        assertThat(features)
                .isNotEmpty()
                .allSatisfy(feature -> assertThat(
                                feature.path("geometry").path("type").asString(""))
                        .isNotEqualTo("Point"));
    }

    @Test
    void thatThereIsSomethingYoungIsNotToldByACountEither() {
        for (String query : List.of("", "&area=MLI/Tombouctou", "&actor=jnim", "&area=Mali")) {
            JsonNode page = open.json("/api/v1/events?from=" + TODAY.minusDays(6) + query);
            assertThat(page.path("items")).isEmpty();
            assertThat(page.path("withheld").asInt(-1)).isZero();
            assertThat(page.path("next").isNull()).isTrue();
        }
        assertThat(open.json("/api/v1/events/summary?from=" + TODAY.minusDays(29))
                        .path("items"))
                .isEmpty();
    }

    @Test
    void aCellIsNeverFoundByTheUnitThatItLiesIn() {
        for (String unit : List.of("MLI/Tombouctou", "MLI/Gao", "BFA/Sahel", "NER/Tillaberi")) {
            HttpResponse<String> answer = open.get("/api/v1/events?limit=500&area=" + unit);
            if (answer.statusCode() == 200) {
                assertThat(answer.body()).doesNotContain("PRIO-GRID cell");
            }
        }
    }

    @Test
    void whatIsRefusedOfOldEventsIsCounted() {
        JsonNode page = open.json("/api/v1/events?limit=500");

        assertThat(page.path("items").size() + page.path("withheld").asInt())
                .isLessThanOrEqualTo(EVENTS.size())
                .isPositive();
        assertThat(page.path("withheld").isInt()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/reports",
                "/reports/young-report",
                "/search?q=Mali",
                "/review",
                "/statements",
                "/statements?event=m-0000000000000000",
                "/events?as_of=2024-01-01",
                "/events/m-0000000000000000/history",
                "/export?format=jsonl&profile=internal",
                "/export?format=jsonl&profile=partner"
            })
    void whatLeadsToReportsIsClosed(String path) {
        assertThat(open.get("/api/v1" + path).statusCode()).isEqualTo(403);
    }

    @Test
    void howMuchThereIsTellsNoMoreThanTheSummary() {
        int counted = 0;
        for (JsonNode month : open.json("/api/v1/events/summary").path("items")) {
            counted += month.path("events").asInt();
        }
        JsonNode store = open.json("/api/v1/about").path("store");

        assertThat(store.path("events").asInt()).isEqualTo(counted).isBetween(1, EVENTS.size() - 1);
        assertThat(store.path("reports").isNull()).isTrue();
    }

    @Test
    void readingKeepingAndDecidingAreClosed() {
        assertThat(open.post("/api/v1/read", "{\"text\":\"x\"}").statusCode()).isEqualTo(403);
        assertThat(open.post("/api/v1/ingest", "{\"text\":\"x\"}").statusCode()).isEqualTo(403);
        assertThat(open.post("/api/v1/review/decisions", "{}").statusCode()).isEqualTo(403);
    }

    @Test
    void idsOfTheLedgerLeadNowhere() {
        for (RunningDesk desk : List.of(open, partner)) {
            for (LedgerEvent event : EVENTS) {
                assertThat(desk.get("/api/v1/events/" + event.id()).statusCode())
                        .isEqualTo(404);
            }
        }
    }

    @Test
    void partnersSeeStatementsWithoutWordsAndReports() {
        JsonNode items = partner.json("/api/v1/statements?limit=500").path("items");

        assertThat(items).isNotEmpty().allSatisfy(one -> {
            assertThat(one.path("text").isNull()).isTrue();
            assertThat(one.path("report").path("id").isNull()).isTrue();
            assertThat(one.path("report").path("sha256").isNull()).isTrue();
        });
        assertThat(partner.get("/api/v1/search?q=Mali").statusCode()).isEqualTo(403);
        assertThat(partner.get("/api/v1/reports").statusCode()).isEqualTo(403);
    }
}
