package org.marsad.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.marsad.desk.RunningDesk;
import org.marsad.desk.access.Role;
import org.marsad.desk.server.Answers;
import org.marsad.desk.server.Settings;
import org.marsad.exchange.profile.Profile;
import tools.jackson.databind.JsonNode;

/** The interface is what {@code openapi.yaml} says it is, and says all that there is. */
class ContractTest {
    private static final Pattern KNOWN = Pattern.compile("There (?:are|is) ([a-z_0-9, ]+)\\.");

    private static RunningDesk desk;
    private static Contract contract;

    @BeforeAll
    static void start() {
        desk = RunningDesk.start();
        contract = Contract.of(desk.get("/api/v1/openapi.yaml").body());
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void everyRouteIsInTheContractAndTheReverse() {
        Set<String> routes = desk.routes().stream()
                .map(route -> route.method() + " " + route.path())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(contract.operations()).isEqualTo(routes);
    }

    @Test
    void everyParameterIsInTheContractAndTheReverse() {
        desk.routes().stream().filter(route -> route.method().equals("GET")).forEach(route -> {
            String path = route.path().replaceAll("\\{[^}]*}", "none");
            HttpResponse<String> answer = desk.get(path + "?no_such_parameter=1");
            if (route.path().equals("/api/v1/metrics")) {
                return;
            }
            assertThat(answer.statusCode()).as(route.path()).isEqualTo(400);
            Matcher known = KNOWN.matcher(answer.body());
            Set<String> names =
                    known.find() ? new TreeSet<>(List.of(known.group(1).split(", ", -1))) : Set.of();
            assertThat(contract.parameters(route.path())).as(route.path()).isEqualTo(names);
        });
    }

    @Test
    void theContractHasNoLooseEnds() {
        assertThat(contract.brokenReferences()).isEmpty();
        assertThat(contract.operationIds()).doesNotHaveDuplicates().doesNotContain("");
    }

    private static List<String> ids(String list) {
        List<String> ids = new ArrayList<>();
        desk.json(list)
                .path("items")
                .forEach(item -> ids.add(URLEncoder.encode(item.path("id").asString(), StandardCharsets.UTF_8)));
        assertThat(ids).as(list).isNotEmpty();
        return ids;
    }

    private static String route(String asked) {
        return asked.replaceFirst("\\?.*", "").replaceFirst("/(events|reports)/(?!summary)[^/]+", "/$1/{id}");
    }

    private static void assertAsPromised(String method, String asked, HttpResponse<String> answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
        assertThat(contract.flaws(method, route(asked), answer.statusCode(), type, answer.body()))
                .as("%s %s", method, asked)
                .isEmpty();
    }

    /** What is made while one waits is held below. */
    private static List<String> good() {
        List<String> asked = new ArrayList<>(List.of(
                "/api/v1/health",
                "/api/v1/about",
                "/api/v1/metrics",
                "/api/v1/openapi.yaml",
                "/api/v1/events?limit=500",
                "/api/v1/events?limit=5&area=MLI",
                "/api/v1/events?limit=5&order=newest",
                "/api/v1/events?format=geojson&limit=500",
                "/api/v1/events/summary?by=month",
                "/api/v1/events/summary?by=day&split=type",
                "/api/v1/events/summary?by=month&split=country",
                "/api/v1/statements?limit=500",
                "/api/v1/reports?limit=500",
                "/api/v1/search?q=Gao",
                "/api/v1/search?q=%D8%BA%D8%A7%D9%88",
                "/api/v1/review?limit=200",
                "/api/v1/areas?level=country",
                "/api/v1/areas?level=admin1&iso3=NER",
                "/api/v1/areas?level=admin2&iso3=BFA",
                "/api/v1/panels?unit=country&from=2023-01&to=2023-12",
                "/api/v1/panels?unit=admin1&area=MLI&from=2023-01&to=2023-12",
                "/api/v1/presence",
                "/api/v1/presence?month=2023-06",
                "/api/v1/turning-points",
                "/api/v1/export?format=jsonl",
                "/api/v1/export?format=geojson"));
        ids("/api/v1/events?limit=500").forEach(id -> {
            asked.add("/api/v1/events/" + id);
            asked.add("/api/v1/events/" + id + "/history");
        });
        ids("/api/v1/reports?limit=500").forEach(id -> asked.add("/api/v1/reports/" + id));
        for (String kind : List.of("event", "claim", "relation", "presence", "assessment", "question", "unknown")) {
            asked.add("/api/v1/statements?limit=500&kind=" + kind);
        }
        return asked;
    }

    @Test
    void everyAnswerIsAsPromised() {
        SoftAssertions all = new SoftAssertions();
        for (String asked : good()) {
            HttpResponse<String> answer = desk.get(asked);
            all.assertThat(answer.statusCode())
                    .as("%s: %s", asked, answer.body())
                    .isIn(200, 202);
            all.check(() -> assertAsPromised("get", asked, answer));
        }
        all.assertAll();
    }

    @Test
    void whatIsMadeBesideTheRequestsIsAsPromisedBeforeAndAfter() {
        for (String asked : List.of(
                "/api/v1/forecasts?horizon=2",
                "/api/v1/forecasts?horizon=2&area=MLI&origin=2023-10",
                "/api/v1/brief?area=MLI&month=2023-09&format=json&language=en",
                "/api/v1/brief?area=MLI/Gao&month=2023-09&format=json&language=ar",
                "/api/v1/brief?month=2016-07&format=json&language=fr",
                "/api/v1/brief?area=MLI&month=2016-07&language=fr")) {
            assertAsPromised("get", asked, desk.get(asked));
            desk.getWhenMade(asked);
            HttpResponse<String> made = desk.get(asked);
            assertThat(made.statusCode()).as(made.body()).isEqualTo(200);
            assertAsPromised("get", asked, made);
        }
        assertAsPromised("get", "/api/v1/scorecard", desk.get("/api/v1/scorecard"));
        assertAsPromised("get", "/api/v1/scorecard?protocol=cells", desk.get("/api/v1/scorecard?protocol=cells"));
        assertAsPromised("get", "/api/v1/actors", desk.get("/api/v1/actors"));
        assertAsPromised("get", "/api/v1/relations?limit=200", desk.get("/api/v1/relations?limit=200"));
    }

    @Test
    void whatIsPostedIsAnsweredAsPromised() {
        String text = "Gunmen killed 12 soldiers near Gao on 6 May 2024, the army said. A resident spoke of 20 dead.";
        String json = Answers.JSON
                .createObjectNode()
                .put("text", text)
                .put("language", "en")
                .toString();
        for (String path : List.of("/api/v1/read", "/api/v1/ingest")) {
            assertAsPromised("post", path, desk.post(path, json));
            assertAsPromised("post", path, desk.post(path, "{}"));
            assertAsPromised("post", path, desk.post(path, "no json"));
            assertAsPromised(
                    "post",
                    path,
                    desk.send(HttpRequest.newBuilder(desk.uri(path))
                            .header("Content-Type", "text/plain")
                            .POST(BodyPublishers.ofString(text + " It was Monday."))
                            .build()));
        }
        JsonNode waiting =
                desk.json("/api/v1/review?kind=doubt").path("items").path(0).path("event");
        String decision = Answers.JSON
                .createObjectNode()
                .put("decision", "accept")
                .put("event", waiting.path("id").asString())
                .put("reason", "two raids on two days")
                .toString();
        HttpResponse<String> decided = desk.post("/api/v1/review/decisions", decision);
        assertThat(decided.statusCode()).as(decided.body()).isEqualTo(200);
        assertAsPromised("post", "/api/v1/review/decisions", decided);
        assertAsPromised("post", "/api/v1/review/decisions", desk.post("/api/v1/review/decisions", decision));
        assertAsPromised(
                "post", "/api/v1/review/decisions", desk.post("/api/v1/review/decisions", "{\"event\":\"x\"}"));
    }

    @Test
    void everyRefusalIsAsPromised() {
        for (String asked : List.of(
                "/api/v1/events?from=yesterday",
                "/api/v1/events?limit=0",
                "/api/v1/events/none",
                "/api/v1/events/none/history",
                "/api/v1/reports/none",
                "/api/v1/search",
                "/api/v1/areas?level=street",
                "/api/v1/panels?unit=street",
                "/api/v1/export?format=doc")) {
            HttpResponse<String> answer = desk.get(asked);
            assertThat(answer.statusCode()).as(asked).isIn(400, 404);
            assertAsPromised("get", asked, answer);
        }
    }

    @Test
    void thePublicIsAnsweredAsPromisedToo() {
        try (RunningDesk open = RunningDesk.start(Settings.local(0).with(Profile.PUBLIC))) {
            SoftAssertions all = new SoftAssertions();
            for (String asked : good()) {
                HttpResponse<String> answer = open.get(asked);
                all.assertThat(answer.statusCode())
                        .as("%s: %s", asked, answer.body())
                        .isLessThan(500);
                all.check(() -> assertAsPromised("get", asked, answer));
            }
            all.assertAll();
        }
    }

    @Test
    void whoHasNoKeyIsRefusedAsPromised() {
        try (RunningDesk guarded = RunningDesk.guarded()) {
            guarded.routes().stream()
                    .filter(route -> route.least() != Role.ANYONE)
                    .forEach(route -> {
                        String method = route.method().toLowerCase(Locale.ROOT);
                        String path = route.path();
                        HttpResponse<String> answer =
                                guarded.send(HttpRequest.newBuilder(guarded.uri(path.replaceAll("\\{[^}]*}", "none")))
                                        .header("Content-Type", "application/json")
                                        .method(route.method(), BodyPublishers.ofString("{}"))
                                        .build());
                        assertThat(answer.statusCode()).isEqualTo(401);
                        assertThat(contract.flaws(method, path, 401, "application/json", answer.body()))
                                .as(path)
                                .isEmpty();
                    });
        }
    }

    @Test
    void aPageLeadsToTheNextUntilAllAreSeen() {
        List<String> seen = new ArrayList<>();
        String next = "/api/v1/events?limit=7";
        while (next != null) {
            JsonNode page = desk.json(next);
            page.path("items").forEach(item -> seen.add(item.path("id").asString()));
            next = page.path("next").isNull() ? null : page.path("next").asString();
        }

        assertThat(seen).doesNotHaveDuplicates();
        assertThat(seen)
                .containsAll(Stream.of(ids("/api/v1/events?limit=500"))
                        .flatMap(List::stream)
                        .toList());
    }
}
