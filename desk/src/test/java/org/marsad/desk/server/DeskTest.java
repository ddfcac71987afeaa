package org.marsad.desk.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.marsad.desk.RunningDesk;

class DeskTest {
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
    void anUnknownParameterIsRefusedByName() {
        HttpResponse<String> answer = desk.get("/api/v1/events?form=2024-01-01");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"field\":\"form\"");
    }

    @Test
    void eventsOfTheSamplesAreAnswered() {
        assertThat(desk.json("/api/v1/events").path("items")).isNotEmpty();
    }

    @Test
    void everyPathThatIsNoFileLeadsToThePage() {
        for (String path : List.of("/", "/map", "/event/123", "/a/b/c/d/e/f/g/h")) {
            HttpResponse<String> answer = desk.get(path);

            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).as(path).contains("text/html;charset=utf-8");
            assertThat(answer.headers().firstValue("Cache-Control")).as(path).contains("no-cache");
            assertThat(answer.body()).as(path).contains("<title>");
        }
    }

    @Test
    void aFileThatIsNotThereIsNotFound() {
        assertThat(desk.get("/assets/none.js").statusCode()).isEqualTo(404);
    }

    @Test
    void aPortThatIsTakenIsToldInWords() {
        assertThatThrownBy(() -> Desk.start(Settings.local(desk.port()), List.of()))
                .isInstanceOf(StartException.class)
                .hasMessageContaining("port " + desk.port() + " of 127.0.0.1 is taken");
    }
}
