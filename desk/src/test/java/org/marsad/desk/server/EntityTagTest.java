package org.marsad.desk.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.marsad.desk.RunningDesk;

class EntityTagTest {
    private static HttpResponse<String> ask(RunningDesk desk, String path, String... headers) {
        return desk.send(HttpRequest.newBuilder(desk.uri(path)).headers(headers).build());
    }

    @Test
    void whatTheClientHasAlreadyIsNotSentAgain() {
        try (RunningDesk desk = RunningDesk.start()) {
            for (String path : List.of("/api/v1/events", "/", "/api/v1/openapi.yaml")) {
                HttpResponse<String> first = ask(desk, path, "Accept", "*/*");
                String tag = first.headers().firstValue("ETag").orElseThrow();

                HttpResponse<String> again = ask(desk, path, "If-None-Match", "\"other\", " + tag);
                assertThat(again.statusCode()).as(path).isEqualTo(304);
                assertThat(again.body()).isEmpty();
                assertThat(again.headers().firstValue("ETag")).contains(tag);
                assertThat(ask(desk, path, "If-None-Match", "\"other\"").statusCode())
                        .as(path)
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void answersAreSentPackedToThoseWhoUnpack() {
        try (RunningDesk desk = RunningDesk.start()) {
            for (String path : List.of("/api/v1/events", "/")) {
                HttpResponse<String> answer = ask(desk, path, "Accept-Encoding", "gzip");

                assertThat(answer.headers().firstValue("Content-Encoding"))
                        .as(path)
                        .contains("gzip");
                assertThat(answer.headers().firstValue("Vary"))
                        .hasValueSatisfying(vary -> assertThat(vary).contains("Accept-Encoding"));
            }
        }
    }

    @Test
    void theHeadOfAnAnswerHasNoBody() {
        try (RunningDesk desk = RunningDesk.start()) {
            String answer = RawRequest.send(
                    desk.port(), "HEAD /api/v1/events HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

            assertThat(RawRequest.status(answer)).isEqualTo(200);
            assertThat(answer).contains("ETag: ").endsWith("\r\n\r\n");
        }
    }
}
