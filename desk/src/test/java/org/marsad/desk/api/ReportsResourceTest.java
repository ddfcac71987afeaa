package org.marsad.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.desk.RunningDesk;
import org.marsad.desk.server.Answers;
import tools.jackson.databind.JsonNode;

/** Reports, their statements, search, and reading what a request brings. */
class ReportsResourceTest {
    private static final String ATTACK =
            "On 17 September 2024 gunmen attacked the military camp in Bamako. The army said 14 soldiers were killed.";

    private static RunningDesk desk;

    @BeforeAll
    static void start() {
        desk = RunningDesk.start();
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    private static HttpResponse<String> send(String path, String type, byte[] body) {
        return desk.send(HttpRequest.newBuilder(desk.uri(path))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body))
                .build());
    }

    private static String json(String... namesAndValues) {
        var node = Answers.JSON.createObjectNode();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            node.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return node.toString();
    }

    private static JsonNode error(HttpResponse<String> answer) {
        return Answers.JSON.readTree(answer.body()).path("error");
    }

    @Test
    void pagesOfReportsFollowEachOtherFromTheNewest() {
        List<String> paged = new ArrayList<>();
        List<String> days = new ArrayList<>();
        String next = "/api/v1/reports?limit=2";
        while (next != null) {
            JsonNode page = desk.json(next);
            page.path("items").forEach(item -> {
                paged.add(item.path("sha256").asString());
                days.add(item.path("published").asString(""));
            });
            next = page.path("next").isNull() ? null : page.path("next").asString();
        }

        assertThat(paged).hasSizeGreaterThan(2).doesNotHaveDuplicates();
        assertThat(paged)
                .hasSize(desk.json("/api/v1/reports?limit=500").path("items").size());
        assertThat(days).isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void aReportHasItsTextAndStatementsAtTheirSpans() {
        JsonNode head = desk.json("/api/v1/reports?limit=1").path("items").get(0);
        JsonNode report = desk.json("/api/v1/reports/" + head.path("sha256").asString());
        int[] text = report.path("text").asString().codePoints().toArray();

        assertThat(report.path("statements")).isNotEmpty().allSatisfy(statement -> {
            int begin = statement.path("span").get(0).asInt();
            int end = statement.path("span").get(1).asInt();
            assertThat(new String(text, begin, end - begin))
                    .isEqualTo(statement.path("text").asString());
        });
        assertThat(desk.get("/api/v1/reports/none").statusCode()).isEqualTo(404);
    }

    @Test
    void statementsArePagedAndFiltered() {
        String next = "/api/v1/statements?limit=7";
        int all = 0;
        while (next != null) {
            JsonNode page = desk.json(next);
            all += page.path("items").size();
            next = page.path("next").isNull() ? null : page.path("next").asString();
        }

        assertThat(all)
                .isEqualTo(
                        desk.json("/api/v1/statements?limit=500").path("items").size())
                .isGreaterThan(7);
        assertThat(desk.json("/api/v1/statements?kind=claim").path("items"))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.path("kind").asString()).isEqualTo("claim"));
    }

    @Test
    void statementsOfAnEventAreThoseOfItsReports() {
        JsonNode event = desk.json("/api/v1/events?limit=1").path("items").get(0);
        String id = event.path("id").asString();

        assertThat(desk.json("/api/v1/statements?event=" + id).path("items"))
                .isNotEmpty()
                .allSatisfy(
                        one -> assertThat(one.path("ledger_event").asString()).isEqualTo(id));
    }

    @ParameterizedTest
    @CsvSource({
        "/statements?kind=rumour, kind",
        "/statements?actor=jnim, actor",
        "/statements?from=2024-02-02&to=2024-02-01, to",
        "/reports?area=Nowhere, area",
        "/search?q=, q",
        "/search, q",
        "/search?q=-Gao, q",
        "/review?kind=other, kind",
        "/review?skip=-1, skip",
        "/export?format=xml, format",
        "/export, format",
        "/export?format=jsonl&profile=secret, profile"
    })
    void whatIsWrongIsRefusedByName(String path, String field) {
        HttpResponse<String> answer = desk.get("/api/v1" + path);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(error(answer).path("field").asString()).isEqualTo(field);
    }

    @Test
    void searchMarksWhatItFound() {
        JsonNode found = desk.json("/api/v1/search?q=Mali").path("items");

        assertThat(found).isNotEmpty().allSatisfy(report -> {
            int[] snippet = report.path("snippet").asString().codePoints().toArray();
            report.path("marks").forEach(mark -> assertThat(mark.get(1).asInt()).isLessThanOrEqualTo(snippet.length));
        });
    }

    @Test
    void readingATextKeepsNothing() {
        int before = desk.json("/api/v1/reports?limit=500").path("items").size();

        HttpResponse<String> answer = desk.post(
                "/api/v1/read", json("text", ATTACK, "title", "Attack", "published", "2024-09-18", "language", "en"));

        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode reading = Answers.JSON.readTree(answer.body());
        assertThat(reading.path("version").asInt()).isEqualTo(1);
        assertThat(reading.path("text").asString()).isEqualTo(ATTACK);
        assertThat(reading.path("events")).isNotEmpty();
        assertThat(reading.path("statements"))
                .anySatisfy(statement -> assertThat(
                                statement.path("measure").path("low").asInt())
                        .isEqualTo(14));
        assertThat(desk.json("/api/v1/reports?limit=500").path("items").size()).isEqualTo(before);
    }

    @Test
    void aFileIsToldByItsContentWhateverItIsCalled() {
        String page = "<html><head><title>Attack</title></head><body><article><p>" + ATTACK
                + "</p><p>The governor of the region confirmed the attack on Wednesday.</p></article></body></html>";

        HttpResponse<String> answer = send(
                "/api/v1/read?name=attack.html&published=2024-09-18",
                "text/plain",
                page.getBytes(StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode reading = Answers.JSON.readTree(answer.body());
        assertThat(reading.path("report").path("id").asString()).isEqualTo("attack");
        assertThat(reading.path("text").asString()).doesNotContain("<p>").contains("14 soldiers");
    }

    @Test
    void theNameOfAFileLeadsToNoOtherFolder() {
        HttpResponse<String> answer = send(
                "/api/v1/read?name=" + URLEncoder.encode("../../etc/passwd", StandardCharsets.UTF_8),
                "text/plain",
                ATTACK.getBytes(StandardCharsets.UTF_8));

        assertThat(Answers.JSON
                        .readTree(answer.body())
                        .path("report")
                        .path("id")
                        .asString())
                .isEqualTo("passwd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void nothingCannotBeRead(String text) {
        assertThat(send("/api/v1/read", "text/plain", text.getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(422);
        assertThat(error(desk.post("/api/v1/read", json("text", text)))
                        .path("field")
                        .asString())
                .isEqualTo("text");
    }

    @Test
    void whatIsNoReportIsRefusedWithTheReason() {
        HttpResponse<String> picture = send("/api/v1/read", "application/pdf", new byte[] {
            (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0
        });
        HttpResponse<String> broken =
                send("/api/v1/read", "application/pdf", "%PDF-1.7 nothing".getBytes(StandardCharsets.UTF_8));

        assertThat(picture.statusCode()).isEqualTo(422);
        assertThat(broken.statusCode()).isEqualTo(422);
        assertThat(error(picture).path("message").asString()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"published, someday", "language, de", "text, ", "colour, red"})
    void aWrongFieldOfABodyIsNamed(String field, String value) {
        var body = Answers.JSON.createObjectNode().put("text", ATTACK);
        body.put(field, value == null ? "" : value);

        HttpResponse<String> answer = desk.post("/api/v1/read", body.toString());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(error(answer).path("field").asString()).isEqualTo(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "\"text\"", "{\"text\": 5}", ""})
    void aBodyThatIsNoObjectOfTextsIsRefused(String body) {
        assertThat(desk.post("/api/v1/read", body).statusCode()).isEqualTo(400);
    }

    @Test
    void whatIsIngestedIsKeptOnce() {
        String text = ATTACK + " This one is kept.";

        HttpResponse<String> first = desk.post("/api/v1/ingest", json("text", text, "published", "2024-09-18"));
        HttpResponse<String> again = desk.post("/api/v1/ingest", json("text", text, "published", "2024-09-18"));

        assertThat(first.statusCode()).isEqualTo(201);
        JsonNode kept = Answers.JSON.readTree(first.body());
        assertThat(kept.path("kept").asInt()).isEqualTo(1);
        assertThat(Answers.JSON.readTree(again.body()).path("known").asInt()).isEqualTo(1);
        JsonNode report = desk.json(
                "/api/v1/reports/" + kept.path("reports").get(0).path("sha256").asString());
        assertThat(report.path("text").asString()).isEqualTo(text);
    }
}
