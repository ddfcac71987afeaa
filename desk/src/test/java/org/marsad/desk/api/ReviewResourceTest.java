package org.marsad.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.desk.RunningDesk;
import org.marsad.desk.server.Answers;
import tools.jackson.databind.JsonNode;

class ReviewResourceTest {
    private RunningDesk desk;

    @BeforeEach
    void start() {
        desk = RunningDesk.start();
    }

    @AfterEach
    void stop() {
        desk.close();
    }

    private String anEvent() {
        return desk.json("/api/v1/events?limit=1")
                .path("items")
                .get(0)
                .path("id")
                .asString();
    }

    private HttpResponse<String> decide(String... namesAndValues) {
        var body = Answers.JSON.createObjectNode();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            body.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return desk.post("/api/v1/review/decisions", body.toString());
    }

    private static JsonNode error(HttpResponse<String> answer) {
        return Answers.JSON.readTree(answer.body()).path("error");
    }

    @Test
    void whatIsPutRightIsToldWithItsAuthorAndReason() {
        String event = anEvent();

        HttpResponse<String> answer = decide(
                "decision", "correct", "event", event, "field", "date", "to", "2024-05-06", "reason", "seen on site");

        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode decided = Answers.JSON.readTree(answer.body());
        assertThat(decided.path("author").asString()).isEqualTo("local");
        assertThat(decided.path("events").get(0).path("date").path("from").asString())
                .isEqualTo("2024-05-06");
        assertThat(desk.json("/api/v1/events/" + event)
                        .path("date")
                        .path("from")
                        .asString())
                .isEqualTo("2024-05-06");
        assertThat(desk.get("/api/v1/events/" + event + "/history").body()).contains("seen on site", "\"decided\"");
    }

    @Test
    void thePageBeforeADecisionHasAnotherTagThanTheOneAfterIt() {
        String event = anEvent();
        String before =
                desk.get("/api/v1/events/" + event).headers().firstValue("ETag").orElseThrow();

        decide("decision", "correct", "event", event, "field", "place", "to", "unknown", "reason", "a rumour");

        assertThat(desk.get("/api/v1/events/" + event).headers().firstValue("ETag"))
                .isNotEqualTo(before);
    }

    @Test
    void aPageThatWasAskedForBeforeADecisionTellsWhatWasDecided() {
        String event = anEvent();
        assertThat(desk.get("/api/v1/events?limit=5").body())
                .isEqualTo(desk.get("/api/v1/events?limit=5").body());
        desk.json("/api/v1/events/summary");

        decide("decision", "correct", "event", event, "field", "date", "to", "1999-05-06", "reason", "an old one");

        assertThat(desk.json("/api/v1/events?limit=5")
                        .path("items")
                        .get(0)
                        .path("date")
                        .path("from")
                        .asString())
                .isEqualTo("1999-05-06");
        assertThat(desk.json("/api/v1/events/summary")
                        .path("items")
                        .get(0)
                        .path("period")
                        .asString())
                .isEqualTo("1999-05");
    }

    @Test
    void eventsCanBeMergedAndSplitAgain() {
        JsonNode items = desk.json("/api/v1/events?limit=2").path("items");
        String one = items.get(0).path("id").asString();
        String other = items.get(1).path("id").asString();

        assertThat(decide("decision", "merge", "event", one, "other", other, "reason", "the same")
                        .statusCode())
                .isEqualTo(200);
        assertThat(desk.json("/api/v1/events/" + other).path("id").asString())
                .isEqualTo(desk.json("/api/v1/events/" + one).path("id").asString());

        var split = Answers.JSON.createObjectNode();
        split.put("decision", "split").put("event", one).put("reason", "not the same after all");
        split.putArray("members").add(other);
        assertThat(desk.post("/api/v1/review/decisions", split.toString()).statusCode())
                .isEqualTo(200);
        assertThat(desk.json("/api/v1/events/" + other).path("id").asString())
                .isNotEqualTo(desk.json("/api/v1/events/" + one).path("id").asString());
    }

    @Test
    void aDecisionIsTakenBackByItsNumber() {
        String event = anEvent();
        JsonNode before = desk.json("/api/v1/events/" + event);
        JsonNode decided = Answers.JSON.readTree(
                decide("decision", "correct", "event", event, "field", "date", "to", "1999-05-06", "reason", "no")
                        .body());
        var undo = Answers.JSON.createObjectNode();
        undo.put("decision", "undo")
                .put("number", decided.path("number").asInt())
                .put("reason", "a slip");

        HttpResponse<String> undone = desk.post("/api/v1/review/decisions", undo.toString());

        assertThat(undone.statusCode()).as(undone.body()).isEqualTo(200);
        assertThat(desk.json("/api/v1/events/" + event)).isEqualTo(before);
        JsonNode history = desk.json("/api/v1/events/" + event + "/history").path("items");
        assertThat(history.toString()).contains("\"undone\":true", "\"kind\":\"undo\"", "a slip");
        HttpResponse<String> again = desk.post("/api/v1/review/decisions", undo.toString());
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(error(again).path("message").asString()).contains("taken back already");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.5", "\"1\"", "99999999999", "null", "[1]"})
    void aNumberThatIsNoneIsNamed(String number) {
        HttpResponse<String> answer = desk.post(
                "/api/v1/review/decisions", "{\"decision\":\"undo\",\"reason\":\"x\",\"number\":" + number + "}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(error(answer).path("field").asString()).isEqualTo("number");
    }

    @Test
    void whatCannotBeDecidedIsAConflictAndKeepsNothing() {
        String event = anEvent();
        String before = desk.json("/api/v1/events/" + event + "/history").toString();

        HttpResponse<String> withItself = decide("decision", "merge", "event", event, "other", event, "reason", "x");
        HttpResponse<String> unknown = decide("decision", "merge", "event", "nothing", "other", event, "reason", "x");

        assertThat(withItself.statusCode()).isEqualTo(409);
        assertThat(unknown.statusCode()).isEqualTo(409);
        assertThat(error(unknown).path("message").asString()).contains("nothing");
        assertThat(desk.json("/api/v1/events/" + event + "/history").toString()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "approve, date, 2024-05-06, why, decision",
        "correct, colour, red, why, field",
        "correct, date, someday, why, to",
        "correct, place, Atlantis, why, to",
        "correct, date, , why, to",
        "correct, date, 2024-05-06, , reason"
    })
    void aWrongFieldIsNamed(String decision, String field, String to, String reason, String named) {
        HttpResponse<String> answer =
                decide("decision", decision, "event", anEvent(), "field", field, "to", to, "reason", reason);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(error(answer).path("field").asString()).isEqualTo(named);
    }

    @Test
    void theQueueIsPagedAndCounted() {
        JsonNode all = desk.json("/api/v1/review?limit=200");
        int counted = 0;
        for (JsonNode count : all.path("counts")) {
            counted += count.asInt();
        }
        int paged = 0;
        String next = "/api/v1/review?limit=2";
        while (next != null) {
            JsonNode page = desk.json(next);
            paged += page.path("items").size();
            next = page.path("next").isNull() ? null : page.path("next").asString();
        }

        assertThat(all.path("items").size()).isEqualTo(counted);
        assertThat(paged).isEqualTo(counted);
    }
}
