package org.marsad.desk.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.desk.RunningDesk;

/** Requests that are well-formed for one program and not for another. */
class MalformedTest {
    private static RunningDesk desk;

    @BeforeAll
    static void start() {
        desk = RunningDesk.start();
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    private static String get(String path) {
        return RawRequest.send(
                desk.port(), "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    }

    private static void assertRefused(String asked, String answer) {
        assertThat(RawRequest.status(answer)).as("%s: %s", asked, answer).isBetween(400, 499);
        assertThat(answer).contains("{\"error\":{").doesNotContain("Exception", "Jetty", "<html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/events?area=%FF%FE",
                "/api/v1/events?area=%C0%AF",
                "/api/v1/events?area=%ED%A0%80",
                "/api/v1/events?area=%",
                "/api/v1/events?area=%2",
                "/api/v1/events?area=%zz",
                "/api/v1/events?area=%00",
                "/api/v1/events?limit=5&limit=6",
                "/api/v1/events?limit=5&li%6Dit=6",
                "/api/v1/events?limit=99999999999999999999",
                "/api/v1/events?limit=1e2",
                "/api/v1/events?limit=0x10",
                "/api/v1/events?from=%2B999999999-01-01",
                "/api/v1/events?from=-999999999-01-01&to=-999999999-01-02&as_of=%2B999999999-12-31",
                "/api/v1/events?as_of=%2B1000000000-12-31T23:59:59Z",
                "/api/v1/panels?from=999999999-01&to=999999999-12",
                "/api/v1/panels?from=0000-01&to=9999-12",
                "/api/v1/review?skip=2147483647",
                "/api/v1/forecasts?horizon=2147483647",
                "/api/v1/events/%FF",
                "/api/v1/events/%00",
                "/api/v1/events/%2e%2e"
            })
    void whatNoProgramShouldSendIsRefused(String path) {
        assertRefused(path, get(path));
    }

    /** Matching a path must not take the stack, however many parts it has. */
    @Test
    void aPathOfThousandsOfPartsIsNotFound() {
        for (String part : List.of("/a", "/a.b", "/-", "/%61", "/a/")) {
            String path = part.repeat(14_000 / part.length());
            String answer = get(path);
            assertThat(RawRequest.status(answer)).as("%s…", part).isIn(400, 404);
        }
    }

    @Test
    void aNameThatStandsTwiceInABodyIsRefused() {
        HttpResponse<String> answer = desk.post(
                "/api/v1/review/decisions",
                "{\"decision\":\"accept\",\"decision\":\"merge\",\"event\":\"x\",\"reason\":\"y\"}");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("\"code\":\"wrong-body\"").doesNotContain("tools.jackson", "StreamRead");
    }

    @Test
    void bytesThatAreNoTextAreNoJson() {
        for (byte[] bytes : List.of(
                new byte[] {'{', '"', (byte) 0xFF, '"', ':', '1', '}'},
                "{\"text\":\"\uD800\"}".getBytes(StandardCharsets.UTF_16LE),
                new byte[] {0, 0, 0, 0},
                "{\"text\":\"a\"}\u0000".getBytes(StandardCharsets.UTF_8))) {
            HttpResponse<String> answer = desk.send(HttpRequest.newBuilder(desk.uri("/api/v1/read"))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofByteArray(bytes))
                    .build());

            assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 422);
            assertThat(answer.body()).doesNotContain("tools.jackson", "Exception");
        }
    }

    @Test
    void noOtherServerIsAllowedToAskThroughABrowser() {
        String answer = RawRequest.send(
                desk.port(),
                "OPTIONS /api/v1/review/decisions HTTP/1.1\r\nHost: localhost\r\nOrigin: https://evil.example\r\n"
                        + "Access-Control-Request-Method: POST\r\nAccess-Control-Request-Headers: content-type\r\n"
                        + "Connection: close\r\n\r\n");

        assertThat(RawRequest.status(answer)).isBetween(400, 499);
        assertThat(answer.toLowerCase(java.util.Locale.ROOT)).doesNotContain("access-control-allow");
    }

    @Test
    void whatWasAskedIsNotSentBack() {
        for (String method : List.of("TRACE", "TRACK", "CONNECT", "DEBUG", "PROPFIND", "get")) {
            String answer = RawRequest.send(
                    desk.port(),
                    method + " /api/v1/health HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer secret-word\r\n"
                            + "Connection: close\r\n\r\n");

            assertThat(RawRequest.status(answer)).as(method).isBetween(400, 501);
            assertThat(answer).as(method).doesNotContain("secret-word");
        }
    }

    /** Answers are for one reader, and are asked for again with the key of the next. */
    @Test
    void answersAreKeptForNobodyElse() {
        desk.routes().stream().filter(route -> route.method().equals("GET")).forEach(route -> {
            HttpResponse<String> answer = desk.get(route.path().replaceAll("\\{[^}]*}", "none"));

            assertThat(answer.headers().firstValue("Cache-Control").orElse(""))
                    .as(route.path())
                    .containsAnyOf("private", "no-store")
                    .doesNotContain("public");
            assertThat(answer.headers().firstValue("Vary").orElse("")).contains("Authorization");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.headers().firstValue("Content-Type")).isPresent();
        });
    }
}
