package org.marsad.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.marsad.desk.RunningDesk;
import tools.jackson.databind.JsonNode;

class ScorecardResourceTest {
    private static final Path PAGE =
            Path.of("").toAbsolutePath().getParent().resolve("docs").resolve("scorecard.md");
    private static final Map<String, String> KEYS = Map.of(
            "Mean CRPS", "crps",
            "log1p-CRPS", "log1p_crps",
            "IGN (bits)", "ign",
            "MIS of the 90 % interval", "mis",
            "Brier of P(any)", "brier_any",
            "Brier of P(≥ 25)", "brier_25");
    private static final Map<String, String> SCOPES = Map.of(
            "World", "world",
            "Mali, Niger and Burkina Faso together", "sahel",
            "Cells of the three countries together", "sahel",
            "Mali", "MLI",
            "Niger", "NER",
            "Burkina Faso", "BFA");

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
    void everyMeanOnThePageOfTheDocumentationIsThatOfTheData() throws IOException {
        Map<String, JsonNode> scores = new HashMap<>();
        JsonNode page = desk.json("/api/v1/scorecard");
        for (JsonNode card : page.path("items")) {
            for (JsonNode score : card.path("scores")) {
                scores.put(
                        card.path("protocol").asString() + " "
                                + score.path("scope").asString() + " "
                                + score.path("model").asString() + " "
                                + score.path("window").asInt(),
                        score);
            }
        }
        assertThat(page.path("made").asString()).matches("\\d{4}-\\d\\d-\\d\\d");

        int compared = 0;
        String protocol = "views";
        String scope = "";
        String title = "";
        List<String> windows = List.of();
        for (String line : Files.readAllLines(PAGE)) {
            if (line.startsWith("## ")) {
                protocol = line.startsWith("## Cells") ? "cells" : "views";
            } else if (line.startsWith("### ")) {
                scope = SCOPES.getOrDefault(line.substring(4), "");
                title = "";
            } else if (line.matches("\\*\\*[^|]+\\*\\*")) {
                title = line.replace("**", "");
            } else if (line.startsWith("| model |")) {
                windows = cells(line);
            } else if (line.startsWith("| ")
                    && !scope.isEmpty()
                    && KEYS.containsKey(title)
                    && !line.startsWith("| *")
                    && !line.startsWith("| ---")) {
                compared += compare(scores, protocol, scope, KEYS.get(title), windows, cells(line));
            } else if (line.startsWith("| **") && !scope.isEmpty() && KEYS.containsKey(title)) {
                compared += compare(scores, protocol, scope, KEYS.get(title), windows, cells(line));
            }
        }
        assertThat(compared).isGreaterThan(1_000);
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.substring(1).split("\\|")) {
            cells.add(cell.replace("**", "").replace("(served)", "").strip());
        }
        return cells;
    }

    private static int compare(
            Map<String, JsonNode> scores,
            String protocol,
            String scope,
            String key,
            List<String> windows,
            List<String> row) {
        int compared = 0;
        for (int i = 1; i < windows.size() - 1; i++) {
            String name = protocol + " " + scope + " " + row.get(0) + " " + windows.get(i);
            JsonNode score = scores.get(name);
            assertThat(score).as(name).isNotNull();
            int digits = row.get(i).length() - row.get(i).indexOf('.') - 1;
            assertThat(String.format(
                            Locale.ROOT, "%." + digits + "f", score.path(key).asDouble()))
                    .as(name + " " + key)
                    .isEqualTo(row.get(i));
            compared++;
        }
        return compared;
    }

    @Test
    void oneProtocolCanBeAskedForAlone() {
        JsonNode items = desk.json("/api/v1/scorecard?protocol=cells").path("items");

        assertThat(items.size()).isEqualTo(1);
        assertThat(items.get(0).path("protocol").asString()).isEqualTo("cells");
        assertThat(desk.get("/api/v1/scorecard?protocol=world").body()).contains("\"field\":\"protocol\"");
    }
}
