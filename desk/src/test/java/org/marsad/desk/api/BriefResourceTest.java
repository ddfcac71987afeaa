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

    @Test
    void aBriefIsAPageOfItsOwnThatAsksNobodyForAnything() {
        HttpResponse<String> answer = desk.get("/api/v1/brief?area=Mali&month=2023-09&language=fr");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "frame-ancestors 'self'");
        assertThat(answer.body())
                .contains("<html lang=\"fr\" dir=\"ltr\">", "Principaux événements")
                .doesNotContain("<script", "src=\"http", "href=\"http", "url(http");
    }

    @Test
    void arabicRunsFromRightToLeft() {
        assertThat(desk.get("/api/v1/brief?area=Mali&month=2023-09&language=ar").body())
                .contains("<html lang=\"ar\" dir=\"rtl\">", "أبرز الأحداث");
    }

    @Test
    void aBriefCanBeHadAsPdf() {
        HttpResponse<byte[]> answer = desk.bytes("/api/v1/brief?area=Mali&month=2023-09&language=ar&format=pdf");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValue("inline; filename=\"brief-2023-09-ar.pdf\"");
        assertThat(new String(answer.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void asDataEveryFigureHasItsReferences() {
        JsonNode brief = desk.json("/api/v1/brief?area=MLI&month=2023-09&format=json");
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
        assertThat(desk.json("/api/v1/brief?area=BFA&format=json").path("month").asString())
                .matches("20[0-9]{2}-[0-9]{2}");
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
