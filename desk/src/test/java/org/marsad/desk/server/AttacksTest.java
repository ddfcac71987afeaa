package org.marsad.desk.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.desk.RunningDesk;
import tools.jackson.databind.JsonNode;

/** What the lists of OWASP name, tried against a running desk. */
class AttacksTest {
    private static final List<String> INJECTIONS = List.of(
            "' or '1'='1",
            "'; drop table event; --",
            "\" union select sha256, name from access_key --",
            "1) or 1=1",
            "%' or body like '%",
            "*)(uid=*))(|(uid=*",
            "$(touch /x)",
            "`id`",
            "| cat /etc/passwd",
            "{\"$ne\": null}",
            "${jndi:ldap://127.0.0.1:1/x}",
            "{{7*7}}",
            "\u0000",
            "a\r\nSet-Cookie: x=y",
            "NEAR(a b) OR \"",
            "../../../../etc/passwd",
            "<script>alert(1)</script>",
            "\uD800",
            "-1",
            "9999999999999999999",
            "x".repeat(3000));

    /** What a server says that lets something through to its inside. */
    private static final Pattern INSIDE = Pattern.compile(
            "(?i)sqlite|psql|syntax error|jdbc|exception|\\bat org\\.|\\bat java\\.|root:x:|no such table|unrecognized token");

    private static RunningDesk desk;

    @BeforeAll
    static void start() {
        desk = RunningDesk.start();
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Those that a route says it knows, when asked for one that it does not. */
    private static Set<String> parameters(String path) {
        Matcher known = Pattern.compile("There (?:are|is) ([a-z_0-9, ]+)\\.")
                .matcher(desk.get(path + "?no_such_parameter=1").body());
        return known.find() ? new TreeSet<>(List.of(known.group(1).split(", ", -1))) : Set.of();
    }

    private static void assertNothingOfTheInside(String asked, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as("%s: %s", asked, answer.body()).isLessThan(500);
        if (answer.statusCode() >= 400) {
            assertThat(answer.headers().firstValue("Content-Type"))
                    .as(asked)
                    .contains("application/json;charset=utf-8");
            String message = answer.body();
            assertThat(message).as(asked).startsWith("{\"error\":{").doesNotContainPattern(INSIDE);
        }
        assertThat(answer.headers().firstValue("Set-Cookie")).as(asked).isEmpty();
    }

    @Test
    void everyParameterOfEveryRouteTakesWhatIsInjectedAsWords() {
        int tried = 0;
        SoftAssertions all = new SoftAssertions();
        for (Route route : desk.routes()) {
            if (!route.method().equals("GET")) {
                continue;
            }
            String path = route.path().replaceAll("\\{[^}]*}", "none");
            for (String parameter : parameters(path)) {
                for (String injection : INJECTIONS) {
                    String asked = path + "?" + parameter + "=" + encoded(injection);
                    all.check(() -> assertNothingOfTheInside(asked, desk.get(asked)));
                    tried++;
                }
            }
        }
        all.assertAll();
        assertThat(tried).isGreaterThan(500);
        assertThat(desk.json("/api/v1/about").path("store").path("events").asInt())
                .isPositive();
    }

    @Test
    void everyPartOfAPathTakesWhatIsInjectedAsAName() {
        for (Route route : desk.routes()) {
            if (route.method().equals("GET") && route.path().contains("{")) {
                for (String injection : INJECTIONS) {
                    String asked = route.path()
                            .replaceAll("\\{[^}]*}", encoded(injection).replace("+", "%20"));
                    HttpResponse<String> answer = desk.get(asked);
                    assertThat(answer.statusCode()).as(asked).isBetween(400, 499);
                    assertThat(answer.body()).as(asked).doesNotContainPattern(INSIDE);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../../etc/passwd",
                "/..%2f..%2fetc/passwd",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/%252e%252e/%252e%252e/etc/passwd",
                "/..%252fopenapi.yaml",
                "/../openapi.yaml",
                "/assets/../../openapi.yaml",
                "/assets/..%2f..%2fopenapi.yaml",
                "/assets/%2e%2e/%2e%2e/openapi.yaml",
                "/assets/..\\..\\openapi.yaml",
                "/assets/..%5c..%5copenapi.yaml",
                "/..;/openapi.yaml",
                "/assets/..;x=y/../openapi.yaml",
                "/index.html%00.png",
                "/%00",
                "//etc/passwd",
                "/./openapi.yaml",
                "/.git/config",
                "/META-INF/MANIFEST.MF",
                "/org/marsad/desk/openapi.yaml",
                "/server/Desk.class",
                "/api/v1/../../openapi.yaml",
                "/api/v1/events/..%2f..%2fabout",
                "/file:/etc/passwd",
                "/http://127.0.0.1/",
                "/%c0%ae%c0%ae/%c0%ae%c0%ae/etc/passwd"
            })
    void noPathLeadsOutOfThePage(String path) {
        String answer = RawRequest.send(
                desk.port(), "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");

        assertThat(RawRequest.status(answer)).isIn(400, 404);
        assertThat(answer)
                .doesNotContain("root:x:", "openapi: 3", "Manifest-Version", "Jetty")
                .contains("{\"error\":{");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Soldiers killed three people <script>alert('x')</script> in Gao on 6 May 2024, a local official said.",
                "أعلن مسؤول محلي مقتل ثلاثة أشخاص <img src=x onerror=alert(1)> في غاو يوم 6 مايو 2024.",
                "Des soldats ont tué trois personnes \"><svg onload=alert(1)> à Gao le 6 mai 2024, selon un élu local."
            })
    void whatAReportSaysIsNeverAPage(String text) throws IOException {
        String title = "<script>alert('title')</script> " + text.substring(0, 10);
        String json = Answers.JSON
                .createObjectNode()
                .put("text", text)
                .put("title", title)
                .put("published", "2024-05-07")
                .toString();
        HttpResponse<String> kept = desk.post("/api/v1/ingest", json);
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
        String id = Answers.JSON
                .readTree(kept.body())
                .path("reports")
                .path(0)
                .path("id")
                .asString();

        for (String path :
                List.of("/api/v1/reports/" + encoded(id), "/api/v1/search?q=Gao", "/api/v1/events?limit=500")) {
            HttpResponse<String> answer = desk.get(path);

            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).as(path).contains("application/json;charset=utf-8");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.headers().firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy -> assertThat(policy)
                            .contains("default-src 'none'", "script-src 'self'")
                            .doesNotContain("unsafe"));
        }
        JsonNode report = desk.json("/api/v1/reports/" + encoded(id));
        assertThat(report.path("text").asString()).isEqualTo(text);
    }

    @Test
    void noErrorRepeatsWhatWasAskedAsMarkup() {
        HttpResponse<String> answer = desk.get("/api/v1/events?%3Cscript%3Ealert(1)%3C/script%3E=1");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json;charset=utf-8");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    private static int postFrom(String... headers) {
        return desk.send(HttpRequest.newBuilder(desk.uri("/api/v1/read"))
                        .headers(headers)
                        .POST(BodyPublishers.ofString("{\"text\":\"Nothing happened.\",\"language\":\"en\"}"))
                        .build())
                .statusCode();
    }

    @Test
    void pagesOfOtherServersChangeAndSeeNothing() {
        String json = "application/json";
        assertThat(postFrom("Content-Type", json)).isEqualTo(200);
        assertThat(postFrom("Content-Type", json, "Origin", "http://127.0.0.1:" + desk.port()))
                .isEqualTo(200);
        assertThat(postFrom("Content-Type", json, "Sec-Fetch-Site", "same-origin"))
                .isEqualTo(200);
        for (String origin : List.of(
                "https://evil.example",
                "null",
                "http://127.0.0.1:1",
                "http://127.0.0.1." + desk.port() + ".evil.example",
                "file://")) {
            assertThat(postFrom("Content-Type", json, "Origin", origin))
                    .as(origin)
                    .isEqualTo(403);
        }
        for (String site : List.of("cross-site", "same-site")) {
            assertThat(postFrom("Content-Type", json, "Sec-Fetch-Site", site))
                    .as(site)
                    .isEqualTo(403);
            assertThat(desk.send(HttpRequest.newBuilder(desk.uri("/api/v1/events"))
                                    .header("Sec-Fetch-Site", site)
                                    .header("Sec-Fetch-Mode", "no-cors")
                                    .build())
                            .statusCode())
                    .as(site)
                    .isEqualTo(403);
        }
        for (String type :
                List.of("application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "image/png")) {
            assertThat(postFrom("Content-Type", type)).as(type).isEqualTo(415);
        }
        assertThat(desk.get("/api/v1/events").headers().map()).doesNotContainKey("access-control-allow-origin");
    }

    @Test
    void anotherNameThatLeadsHereIsTurnedAway() {
        for (String host :
                List.of("evil.example", "127.0.0.1.evil.example", "localhost.evil.example:80", "", "169.254.1.1")) {
            String answer = RawRequest.send(
                    desk.port(), "GET /api/v1/events HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
            assertThat(RawRequest.status(answer)).as(host).isIn(400, 421);
        }
        for (String host : List.of("localhost", "LOCALHOST:8080", "127.0.0.1:1", "[::1]:8080")) {
            String answer = RawRequest.send(
                    desk.port(), "GET /api/v1/health HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
            assertThat(RawRequest.status(answer)).as(host).isEqualTo(200);
        }
    }

    @Test
    void whoComesThroughAnotherServerIsNotTakenForSomebodyAtThisMachine() {
        for (String header : List.of(
                "X-Forwarded-For: 127.0.0.1",
                "Forwarded: for=127.0.0.1",
                "X-Real-IP: 127.0.0.1",
                "X-Forwarded-Host: localhost")) {
            String answer = RawRequest.send(
                    desk.port(),
                    "GET /api/v1/events HTTP/1.1\r\nHost: localhost\r\n" + header + "\r\nConnection: close\r\n\r\n");
            assertThat(RawRequest.status(answer)).as(header).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /api/v1/read HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n{\"a\":1",
                "POST /api/v1/read HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET / HTTP/1.1\r\n\r\n",
                "POST /api/v1/read HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n",
                "POST /api/v1/read HTTP/1.1\r\nHost: localhost\r\nContent-Length: -5\r\n\r\n",
                "GET /api/v1/events HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n",
                "GET /api/v1/events HTTP/1.1\r\n\r\n",
                "GET /api/v1/events HTTP/1.1\r\nHost : localhost\r\n\r\n",
                "GET /api/v1/events HTTP/1.1\r\nHost: localhost\r\n folded: yes\r\n\r\n",
                "GET /api/v1/events\u0000 HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /api/v1/events HTTP/9.9\r\nHost: localhost\r\n\r\n",
                "nonsense\r\n\r\n"
            })
    void whatIsNoCleanRequestIsRefusedAndTheConnectionClosed(String request) {
        String answer = RawRequest.send(desk.port(), request);

        assertThat(RawRequest.status(answer)).isBetween(400, 505);
        assertThat(answer).doesNotContain("Jetty", "Exception", "<html");
    }

    @Test
    void headersAndAddressesThatAreTooLongAreRefused() {
        String longAddress = RawRequest.send(
                desk.port(),
                "GET /" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(RawRequest.status(longAddress)).isIn(414, 431);
        String longHeader = RawRequest.send(
                desk.port(),
                "GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: " + "a".repeat(20_000) + "\r\nConnection: close\r\n\r\n");
        assertThat(RawRequest.status(longHeader)).isEqualTo(431);
    }

    @Test
    void bodiesThatAreTooLargeAreRefusedHoweverTheyAreSent() {
        String json = "{\"text\":\"" + "a".repeat(2 << 20) + "\"}";
        for (int i = 0; i < 20; i++) {
            assertThat(desk.post("/api/v1/read", json).statusCode()).isEqualTo(413);
        }
        HttpResponse<String> chunked = desk.send(HttpRequest.newBuilder(desk.uri("/api/v1/read"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.fromPublisher(BodyPublishers.ofString(json)))
                .build());
        assertThat(chunked.statusCode()).isEqualTo(413);
        String announced = RawRequest.send(
                desk.port(),
                "POST /api/v1/read HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"
                        + "Content-Length: 99999999999\r\nConnection: close\r\n\r\nabc");
        assertThat(RawRequest.status(announced)).isEqualTo(413);
    }

    @Test
    void depthAndBrokenJsonAreRefusedInWords() {
        for (String json : List.of("[".repeat(100_000), "{\"text\":", "{\"text\":1e999999999}", "nothing", "")) {
            HttpResponse<String> answer = desk.post("/api/v1/read", json);
            assertThat(answer.statusCode())
                    .as(json.length() > 50 ? "deep" : json)
                    .isBetween(400, 422);
            assertThat(answer.body()).doesNotContain("tools.jackson", "Exception", "StreamRead");
        }
    }

    @Test
    void manyWhoBeginAndDoNotEndKeepNobodyElseWaiting() throws IOException {
        List<Socket> half = new ArrayList<>();
        try {
            for (int i = 0; i < 400; i++) {
                Socket socket = RawRequest.open(desk.port());
                String begun = i % 2 == 0
                        ? "GET /api/v1/events HTTP/1.1\r\nHost: localhost\r\nX-Slow: "
                        : "POST /api/v1/read HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                + "Transfer-Encoding: chunked\r\n\r\n5\r\n{\"te";
                socket.getOutputStream()
                        .write((i % 10 == 1 || i % 2 == 0 ? begun : "POST").getBytes(StandardCharsets.UTF_8));
                socket.getOutputStream().flush();
                half.add(socket);
            }
            for (int i = 0; i < 20; i++) {
                long began = System.nanoTime();
                assertThat(desk.get("/api/v1/health").statusCode()).isEqualTo(200);
                assertThat(System.nanoTime() - began).isLessThan(5_000_000_000L);
            }
        } finally {
            for (Socket socket : half) {
                socket.close();
            }
        }
    }

    @Test
    void whoSendsAByteNowAndThenIsClosedOut() throws Exception {
        Limits limits = Limits.DEFAULT.withHeaderSeconds(1);
        try (RunningDesk strict = RunningDesk.start(Settings.local(0).with(limits));
                Socket socket = RawRequest.open(strict.port())) {
            socket.getOutputStream()
                    .write("GET /api/v1/health HTTP/1.1\r\nHost: localhost\r\nX: ".getBytes(StandardCharsets.UTF_8));
            boolean closed = false;
            for (int i = 0; i < 40 && !closed; i++) {
                Thread.sleep(200);
                try {
                    socket.getOutputStream().write('a');
                    socket.getOutputStream().flush();
                } catch (IOException e) {
                    closed = true;
                }
            }
            assertThat(closed).isTrue();
        }
    }

    @Test
    void whoAsksTooOftenIsToldWhenToComeAgain() {
        Limits limits = new Limits(1000, 1000, new Rate(1, 5), new Rate(1, 5), new Rate(1, 5), 20);
        try (RunningDesk strict = RunningDesk.start(Settings.local(0).with(limits))) {
            List<Integer> answers = new ArrayList<>();
            HttpResponse<String> last = null;
            for (int i = 0; i < 12; i++) {
                last = strict.get("/api/v1/health");
                answers.add(last.statusCode());
            }
            assertThat(answers).startsWith(200, 200, 200, 200, 200).endsWith(429);
            assertThat(last.headers().firstValue("Retry-After"))
                    .hasValueSatisfying(
                            seconds -> assertThat(Integer.parseInt(seconds)).isBetween(1, 5));
            assertThat(strict.get("/").statusCode()).as("the page itself").isEqualTo(200);
        }
    }

    @Test
    void noAnswerTellsWhatTheServerIsMadeOf() {
        HttpResponse<String> answer = desk.get("/api/v1/events");

        assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("private, no-cache");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(answer.headers().firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
    }

    @Test
    void aFailureIsToldToWhoRunsTheServerOnlyAndWithoutKeys() {
        List<String> log = new ArrayList<>();
        Resource failing = routes -> routes.get(
                "/api/v1/fails/{what}",
                context -> {
                    throw new IllegalStateException("the inside of it");
                },
                org.marsad.desk.access.Role.ANYONE);
        try (Desk broken = Desk.start(Settings.local(0).loggingTo(log::add), List.of(failing))) {
            String answer = RawRequest.send(
                    broken.port(),
                    "GET /api/v1/fails/secret-place?q=secret-word HTTP/1.1\r\nHost: localhost\r\n"
                            + "Authorization: Bearer marsad_secret\r\nConnection: close\r\n\r\n");

            assertThat(RawRequest.status(answer)).isEqualTo(500);
            assertThat(answer).doesNotContain("inside", "IllegalState", "secret");
            assertThat(log).singleElement().satisfies(line -> {
                assertThat(line)
                        .contains("the inside of it", "/api/v1/fails/{what}")
                        .doesNotContain("secret");
                String id = line.split(" ", 3)[1];
                assertThat(answer).contains(id);
            });
        }
    }
}
