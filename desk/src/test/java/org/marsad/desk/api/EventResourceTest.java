package org.marsad.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.marsad.desk.RunningDesk;
import org.marsad.desk.server.Answers;
import tools.jackson.databind.JsonNode;

class EventResourceTest {
    private static RunningDesk desk;

    @BeforeAll
    static void start() {
        desk = RunningDesk.start();
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    private static JsonNode toldTwice() {
        for (JsonNode event : desk.json("/api/v1/events?limit=500").path("items")) {
            if (event.path("members").size() > 1 && event.path("accounts").size() > 1) {
                return desk.json("/api/v1/events/" + event.path("id").asString());
            }
        }
        throw new AssertionError("no event of the samples is told by two reports");
    }

    @Test
    void placesAndTheUnitsAroundThemAreNamedInThreeLanguages() {
        JsonNode place = desk.json("/api/v1/events?area=MLI/Segou&limit=1")
                .path("items")
                .get(0)
                .path("place");

        assertThat(place.path("names").path("ar").asString("")).matches("\\p{InArabic}[\\p{InArabic} ]*");
        assertThat(place.path("admin1_names").path("fr").asString("")).isEqualTo("région de Ségou");
        assertThat(place.path("admin1").asString("")).isEqualTo("Segou");
    }

    @Test
    void everyQuotationStandsInItsReportAtItsSpan() {
        JsonNode event = toldTwice();

        assertThat(event.path("accounts")).isNotEmpty().allSatisfy(account -> {
            assertThat(account.path("quotations").size())
                    .isEqualTo(account.path("reports").size())
                    .isPositive();
            account.path("quotations").forEach(quotation -> {
                JsonNode report =
                        desk.json("/api/v1/reports/" + quotation.path("report").asString());
                int[] text = report.path("text").asString().codePoints().toArray();
                int begin = quotation.path("span").get(0).asInt();
                int end = quotation.path("span").get(1).asInt();
                assertThat(new String(text, begin, end - begin))
                        .isEqualTo(quotation.path("text").asString());
                assertThat(quotation.path("language").asString()).isIn("ar", "fr", "en");
                assertThat(quotation.path("sentence").isInt()).isTrue();
            });
        });
    }

    @Test
    void accountsTellWhoIsInterestedAndWhatIsSuperseded() {
        assertThat(toldTwice().path("accounts")).allSatisfy(account -> {
            assertThat(account.path("interested").isBoolean()).isTrue();
            assertThat(account.path("superseded").isBoolean()).isTrue();
        });
    }

    @Test
    void membersTellTheirReports() {
        assertThat(toldTwice().path("members")).allSatisfy(member -> {
            assertThat(member.has("title") && member.has("source")).isTrue();
            assertThat(member.path("sha256").asString()).hasSize(64);
        });
    }

    @Test
    void theBeginningOfAnIdLeadsToTheEventWhereNoOtherBeginsSo() {
        String id = toldTwice().path("id").asString();

        for (int length = id.length(); length > 0; length--) {
            HttpResponse<String> answer = desk.get("/api/v1/events/" + id.substring(0, length));
            if (answer.statusCode() == 200) {
                assertThat(Answers.JSON.readTree(answer.body()).path("id").asString())
                        .isEqualTo(id);
            } else {
                assertThat(answer.statusCode()).isEqualTo(404);
                assertThat(length).isLessThan(id.length());
            }
        }
    }

    @Test
    void itsHistoryBeginsWithTheReportsThatArrived() {
        String id = toldTwice().path("id").asString();

        JsonNode items = desk.json("/api/v1/events/" + id + "/history").path("items");

        assertThat(items).isNotEmpty();
        assertThat(items.get(0).path("what").asString()).isEqualTo("arrived");
    }

    @Test
    void whatThereIsNotIsNotFound() {
        assertThat(desk.get("/api/v1/events/nothing").statusCode()).isEqualTo(404);
        assertThat(desk.get("/api/v1/events/nothing/history").statusCode()).isEqualTo(404);
        assertThat(desk.get("/api/v1/events/%25").statusCode()).isEqualTo(404);
        assertThat(desk.get("/api/v1/events/' or 1=1 --".replace(" ", "%20")).statusCode())
                .isEqualTo(404);
        assertThat(desk.get("/api/v1/events/x?as_of=soon").statusCode()).isEqualTo(400);
    }

    @Test
    void monthsCountEveryDatedEventOnce() {
        JsonNode summary = desk.json("/api/v1/events/summary?from=1990-01-01&to=2100-01-01");
        long counted = 0;
        for (JsonNode month : summary.path("items")) {
            assertThat(month.path("period").asString()).matches("\\d{4}-\\d{2}");
            counted += month.path("events").asLong();
        }

        assertThat(counted)
                .isEqualTo(desk.json("/api/v1/events?from=1990-01-01&to=2100-01-01&limit=500")
                        .path("items")
                        .size());
    }

    @Test
    void sumsOfAMonthAreThoseOfItsEventsOnTheMap() {
        for (JsonNode month : desk.json("/api/v1/events/summary?from=1990-01-01&to=2100-01-01")
                .path("items")) {
            long low = 0;
            for (JsonNode feature :
                    desk.json("/api/v1/events?format=geojson&limit=500").path("features")) {
                JsonNode properties = feature.path("properties");
                if (properties
                        .path("from")
                        .asString("")
                        .startsWith(month.path("period").asString())) {
                    low += properties.path("killed_low").asLong(0);
                }
            }
            assertThat(month.path("killed_low").asLong(0))
                    .as(month.path("period").asString())
                    .isEqualTo(low);
        }
    }

    @Test
    void aSummaryIsSplitByTypeOrCountry() {
        assertThat(desk.json("/api/v1/events/summary?by=day&split=type").path("items"))
                .isNotEmpty()
                .anySatisfy(
                        item -> assertThat(item.path("event_type").asString()).isEqualTo("Battles"));
        assertThat(desk.json("/api/v1/events/summary?split=country").path("items"))
                .anySatisfy(item -> assertThat(item.path("iso3").asString()).isEqualTo("MLI"));
        assertThat(desk.get("/api/v1/events/summary?split=side").statusCode()).isEqualTo(400);
        assertThat(desk.get("/api/v1/events/summary?by=year").statusCode()).isEqualTo(400);
    }
}
