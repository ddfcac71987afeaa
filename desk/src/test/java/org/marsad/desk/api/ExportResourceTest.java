package org.marsad.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marsad.desk.RunningDesk;
import org.marsad.desk.server.Answers;
import tools.jackson.databind.JsonNode;

class ExportResourceTest {
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
    @CsvSource({
        "jsonl, application/x-ndjson",
        "acled-csv, text/csv",
        "ged-csv, text/csv",
        "hxl-csv, text/csv",
        "geojson, application/geo+json"
    })
    void everyFormatIsAFile(String format, String type) {
        HttpResponse<String> answer = desk.get("/api/v1/export?format=" + format);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .contains("events-internal.");
        assertThat(answer.body()).isNotBlank();
    }

    @Test
    void linesAreTheEventsOfTheList() {
        int events =
                desk.json("/api/v1/events?limit=500&area=Mali").path("items").size();

        assertThat(desk.get("/api/v1/export?format=jsonl&area=Mali").body().lines())
                .hasSize(events);
    }

    @Test
    void whatAProfileRefusesIsListedAndNothingElseIsSent() {
        HttpResponse<String> refused = desk.get("/api/v1/export?format=jsonl&profile=public");

        assertThat(refused.statusCode()).isEqualTo(409);
        JsonNode error = Answers.JSON.readTree(refused.body()).path("error");
        assertThat(error.path("field").asString()).isEqualTo("profile");
        assertThat(error.path("rows"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.path("mend").asString()).isNotBlank());

        HttpResponse<String> left = desk.get("/api/v1/export?format=jsonl&profile=public&leave_out=true");
        assertThat(left.statusCode()).isEqualTo(200);
        assertThat(left.headers().firstValue("X-Left-Out"))
                .hasValue(String.valueOf(error.path("refused").asInt()));
    }
}
