package org.marsad.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marsad.desk.RunningDesk;
import org.marsad.desk.server.Answers;
import tools.jackson.databind.JsonNode;

class BriefResourceTest {
    private static RunningDesk desk;

    @BeforeAll
    static void start() {
        desk = RunningDesk.start();
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    private static HttpResponse<byte[]> brief(String query) {
        HttpResponse<byte[]> answer = desk.getWhenMade("/api/v1/brief?" + query);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer;
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    @Test
    void whoAsksWhileTheForecastIsMadeIsToldSoAtOnce() {
        HttpResponse<String> first = desk.get("/api/v1/brief?area=Niger&month=2019-03");

        assertThat(first.statusCode()).isEqualTo(202);
        assertThat(first.headers().firstValue("Retry-After")).isPresent();
        assertThat(Answers.JSON.readTree(first.body()).path("state").asString()).isEqualTo("computing");
        assertThat(text(brief("area=Niger&month=2019-03&language=en"))).contains("Outlook");
        // made once for all briefs of the month: of another country, language and form
        assertThat(desk.get("/api/v1/brief?area=Mali&month=2019-03&language=ar&format=json")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aMonthBeforeAllHistoryHasABriefWithoutAForecast() {
        assertThat(text(brief("area=Mali&month=1980-01&language=en"))).contains("Outlook");
    }

    @Test
    void aBriefIsAPageOfItsOwnThatAsksNobodyForAnything() {
        HttpResponse<byte[]> answer = brief("area=Mali&month=2023-09&language=fr");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "frame-ancestors 'none'");
        assertThat(text(answer))
                .contains("<html lang=\"fr\" dir=\"ltr\">", "Principaux événements")
                .doesNotContain("<script", "src=\"http", "href=\"http", "url(http");
    }

    @Test
    void arabicRunsFromRightToLeft() {
        assertThat(text(brief("area=Mali&month=2023-09&language=ar")))
                .contains("<html lang=\"ar\" dir=\"rtl\">", "أبرز الأحداث");
    }

    @Test
    void aBriefCanBeHadAsPdf() {
        HttpResponse<byte[]> answer = brief("area=Mali&month=2023-09&language=ar&format=pdf");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValue("inline; filename=\"brief-2023-09-ar.pdf\"");
        assertThat(new String(answer.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void asDataEveryFigureHasItsReferences() {
        JsonNode brief = Answers.JSON.readTree(
                brief("area=MLI&month=2023-09&format=json").body());
        assertThat(brief.path("pages")).hasSize(2);
        assertThat(brief.path("references")).isNotEmpty();
        for (JsonNode reference : brief.path("references")) {
            if (reference.path("kind").asString().equals("statement")) {
                JsonNode found =
                        desk.json("/api/v1/reports/" + reference.path("report").asString());
                assertThat(found.path("text").asString())
                        .contains(reference.path("text").asString());
            }
        }
    }

    @Test
    void withoutAMonthItIsTheLastWithAnEvent() {
        JsonNode brief = Answers.JSON.readTree(brief("area=BFA&format=json").body());
        assertThat(brief.path("month").asString()).matches("20[0-9]{2}-[0-9]{2}");
    }

    @ParameterizedTest
    @CsvSource({
        "area=Atlantis, area",
        "month=2099-01, month",
        "month=September, month",
        "language=de, language",
        "format=docx, format",
        "colour=red, colour"
    })
    void whatIsWrongIsNamed(String query, String field) {
        HttpResponse<String> answer = desk.get("/api/v1/brief?" + query);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Answers.JSON
                        .readTree(answer.body())
                        .path("error")
                        .path("field")
                        .asString())
                .isEqualTo(field);
    }
}
