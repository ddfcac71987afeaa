package org.marsad.desk.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.marsad.desk.RunningDesk;
import org.marsad.desk.server.Answers;
import org.marsad.desk.server.Desk;
import org.marsad.desk.server.Route;
import org.marsad.desk.server.Settings;
import org.marsad.exchange.profile.Profile;
import org.marsad.ledger.store.Ledger;

/** Nobody sees or changes what is not for their role: every route, asked by everybody. */
class RolesTest {
    private static final Map<Role, ApiKey> KEYS = new java.util.EnumMap<>(Role.class);
    private static RunningDesk desk;

    @BeforeAll
    static void start() {
        desk = RunningDesk.guarded();
        for (Role role : List.of(Role.READER, Role.REVIEWER, Role.ADMIN)) {
            KEYS.put(role, desk.key("the " + role, role, Profile.INTERNAL));
        }
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    private static HttpResponse<String> ask(Route route, String authorization) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        desk.uri(route.path().replaceAll("\\{[^}]*}", "none")))
                .method(
                        route.method(),
                        route.method().equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}"))
                .header("Content-Type", "application/json");
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return desk.send(request.build());
    }

    private static String bearer(ApiKey key) {
        return "Bearer " + key.secret();
    }

    @Test
    void whoHasNoKeySeesOnlyWhatIsForAnyone() {
        for (Route route : desk.routes()) {
            int status = ask(route, null).statusCode();
            if (route.least() == Role.ANYONE) {
                assertThat(status).as("%s", route).isEqualTo(200);
            } else {
                assertThat(status).as("%s", route).isEqualTo(401);
            }
        }
    }

    @Test
    void everyRouteIsClosedToTheRolesBelowItsOwnAndOpenToTheOthers() {
        List<String> seen = new ArrayList<>();
        for (Route route : desk.routes()) {
            KEYS.forEach((role, key) -> {
                int status = ask(route, bearer(key)).statusCode();
                seen.add(role + " " + status);
                if (role.includes(route.least())) {
                    assertThat(status).as("%s asked by %s", route, role).isNotIn(401, 403, 500);
                } else {
                    assertThat(status).as("%s asked by %s", route, role).isEqualTo(403);
                }
            });
        }
        assertThat(seen).contains("READER 403", "READER 200", "REVIEWER 403", "ADMIN 200");
    }

    @Test
    void nothingIsChangedByThoseWhoMayNotChangeIt() {
        String before =
                desk.get("/api/v1/events?limit=500", KEYS.get(Role.READER)).body();
        desk.routes().stream().filter(route -> !route.method().equals("GET")).forEach(route -> {
            ask(route, null);
            ask(route, bearer(KEYS.get(Role.READER)));
        });

        assertThat(desk.get("/api/v1/events?limit=500", KEYS.get(Role.READER)).body())
                .isEqualTo(before);
        try (Ledger ledger = Ledger.read(desk.store(), RunningDesk.REGION)) {
            ledger.review().examples(example -> {
                throw new AssertionError("decided: " + example);
            });
        }
    }

    /** However a route is asked, and by whomever: its own way only, and its head as the whole. */
    @Test
    void noOtherWayLeadsToARoute() {
        List<String> seen = new ArrayList<>();
        for (Route route : desk.routes()) {
            boolean reads = route.method().equals("GET");
            List<String> asked = new ArrayList<>();
            asked.add(null);
            KEYS.values().forEach(key -> asked.add(bearer(key)));
            for (String authorization : asked) {
                for (String method : List.of("HEAD", "GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")) {
                    HttpResponse<String> answer = ask(new Route(method, route.path(), route.least()), authorization);
                    int status = answer.statusCode();
                    if (method.equals("HEAD") && reads) {
                        assertThat(status)
                                .as("%s as %s", route, authorization)
                                .isEqualTo(ask(route, authorization).statusCode());
                        assertThat(answer.body()).isEmpty();
                    } else if (!method.equals(route.method())) {
                        assertThat(status).as("%s %s", method, route.path()).isIn(401, 403, 404, 405);
                    }
                    seen.add(method + " " + status);
                }
            }
        }
        assertThat(seen).contains("HEAD 401", "HEAD 403", "DELETE 405", "OPTIONS 405");
    }

    private static HttpResponse<String> decide(RunningDesk own, ApiKey key, String json) {
        return own.send(HttpRequest.newBuilder(own.uri("/api/v1/review/decisions"))
                .header("Content-Type", "application/json")
                .header("Authorization", bearer(key))
                .POST(BodyPublishers.ofString(json))
                .build());
    }

    @Test
    void aDecisionIsTakenBackByWhoMadeItOrByAnAdmin() {
        try (RunningDesk own = RunningDesk.guarded()) {
            ApiKey amina = own.key("amina", Role.REVIEWER, Profile.INTERNAL);
            ApiKey boubacar = own.key("boubacar", Role.REVIEWER, Profile.INTERNAL);
            ApiKey admin = own.key("an admin", Role.ADMIN, Profile.INTERNAL);
            String event = Answers.JSON
                    .readTree(own.get("/api/v1/events?limit=1", amina).body())
                    .path("items")
                    .path(0)
                    .path("id")
                    .asString();
            String correct = "{\"decision\":\"correct\",\"event\":\"" + event
                    + "\",\"field\":\"date\",\"to\":\"unknown\",\"reason\":\"a rumour\"}";
            for (ApiKey undoing : List.of(amina, admin)) {
                String decided = decide(own, amina, correct).body();
                int number = Answers.JSON.readTree(decided).path("number").asInt();
                String undo = "{\"decision\":\"undo\",\"number\":" + number + ",\"reason\":\"not so\"}";

                HttpResponse<String> refused = decide(own, boubacar, undo);
                assertThat(refused.statusCode()).as(refused.body()).isEqualTo(409);
                assertThat(refused.body()).contains("is amina's");
                assertThat(decide(own, undoing, undo).statusCode()).isEqualTo(200);
            }
        }
    }

    @Test
    void aRequestCannotPassForAnotherByAHeader() {
        HttpRequest request = HttpRequest.newBuilder(desk.uri("/api/v1/health"))
                .header("X-HTTP-Method-Override", "DELETE")
                .build();

        assertThat(desk.send(request).statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsNoKeyIsRefusedWithAWordForPrograms() {
        String almost = KEYS.get(Role.ADMIN).secret();
        almost = almost.substring(0, almost.length() - 1) + (almost.endsWith("A") ? "B" : "A");
        for (String wrong : List.of(
                "Bearer " + almost,
                "Bearer " + ApiKey.random().secret(),
                "Bearer",
                "Bearer ",
                "Basic YTpi",
                KEYS.get(Role.ADMIN).secret(),
                "Bearer " + KEYS.get(Role.ADMIN).sha256(),
                "Bearer ' or 1=1 --",
                "Bearer " + "x".repeat(9000))) {
            HttpResponse<String> answer = ask(new Route("GET", "/api/v1/about", Role.READER), wrong);

            assertThat(answer.statusCode()).as(wrong).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate"))
                    .hasValueSatisfying(words -> assertThat(words).startsWith("Bearer realm=\"marsad\""));
            assertThat(answer.body()).contains("\"field\":\"Authorization\"").doesNotContain(almost);
        }
    }

    @Test
    void aKeyInTheAddressIsOfNoUse() {
        String key = URLEncoder.encode(KEYS.get(Role.READER).secret(), StandardCharsets.UTF_8);

        assertThat(desk.get("/api/v1/about?key=" + key).statusCode()).isEqualTo(401);
        assertThat(desk.get("/api/v1/about?access_token=" + key).statusCode()).isEqualTo(401);
    }

    @Test
    void whoHasAKeyIsTheNameThatTheLedgerKnows() {
        ApiKey key = KEYS.get(Role.REVIEWER);

        assertThat(desk.get("/api/v1/about", key).body())
                .contains("\"viewer\":{\"name\":\"the REVIEWER\",\"role\":\"reviewer\",\"profile\":\"internal\"}");
    }

    @Test
    void aKeyThatIsTakenBackIsOfNoUseWithinSeconds() throws InterruptedException {
        ApiKey key = desk.key("leaves", Role.READER, Profile.INTERNAL);
        Thread.sleep(2500);
        assertThat(desk.get("/api/v1/about", key).statusCode()).isEqualTo(200);
        try (Ledger ledger = Ledger.open(desk.store(), RunningDesk.REGION)) {
            ledger.keys().revoke("leaves");
        }
        Thread.sleep(2500);

        assertThat(desk.get("/api/v1/about", key).statusCode()).isEqualTo(401);
    }

    @Test
    void whoIsAnonymousReadsWhatEverybodyMaySee() {
        try (RunningDesk open =
                RunningDesk.start(Settings.local(0).with(((Gate) words -> new Admission.Unknown()).orAnonymous()))) {
            assertThat(open.json("/api/v1/about").path("viewer").toString())
                    .isEqualTo("{\"name\":\"anonymous\",\"role\":\"reader\",\"profile\":\"public\"}");
            for (Route route : open.routes()) {
                if (route.least().compareTo(Role.READER) > 0) {
                    HttpRequest request = HttpRequest.newBuilder(
                                    open.uri(route.path().replaceAll("\\{[^}]*}", "none")))
                            .header("Content-Type", "application/json")
                            .method(route.method(), BodyPublishers.ofString("{}"))
                            .build();
                    assertThat(open.send(request).statusCode()).as("%s", route).isEqualTo(403);
                }
            }
        }
    }

    @Test
    void aRouteThatNamesNoRoleKeepsTheDeskFromStarting() {
        assertThatThrownBy(() -> Desk.start(
                        Settings.local(0), List.of(routes -> routes.get("/api/v1/forgotten", context -> {}))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("/api/v1/forgotten must name the least role");
    }
}
