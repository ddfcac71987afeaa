package org.marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.cli.output.ScorecardPage;
import org.marsad.cli.run.ScorecardRun;
import org.marsad.outlook.model.Conflictology;
import org.marsad.outlook.model.ForecastModel;
import org.marsad.outlook.model.Zero;
import org.marsad.outlook.views.Progress;
import org.marsad.outlook.views.Reproduction;
import org.marsad.outlook.views.Scorecard;
import org.marsad.outlook.views.Window;
import org.marsad.region.RegionPack;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScorecardCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    private int scorecard(String... options) {
        String[] words = new String[options.length + 1];
        words[0] = "scorecard";
        System.arraycopy(options, 0, words, 1, options.length);
        return Marsad.run(new PrintWriter(out), new PrintWriter(err), words);
    }

    private int benchmarks(String... options) {
        String[] words = new String[options.length + 6];
        List.of("--window", "2023", "--model", "conflictology12", "--model", "zero")
                .toArray(words);
        System.arraycopy(options, 0, words, 6, options.length);
        return scorecard(words);
    }

    @Test
    void json_is_one_object_as_the_contract_has_it() {
        assertThat(benchmarks("--protocol", "views", "--format", "json")).isZero();
        assertThat(out.toString()).endsWith("}\n");
        assertThat(out.toString().lines()).hasSize(1);
        JsonNode card = JsonMapper.shared().readTree(out.toString());
        assertThat(card.get("served").asString()).isNotEmpty();
        assertThat(card.get("vintage").asString()).contains("v2actual");
        assertThat(card.get("scores")).hasSize(2 * 5);
        JsonNode first = card.get("scores").get(0);
        assertThat(first.get("model").asString()).isEqualTo("conflictology12");
        assertThat(first.get("scope").asString()).isEqualTo("world");
        assertThat(first.get("window").asInt()).isEqualTo(2023);
        assertThat(first.get("published_crps").asDouble()).isEqualTo(50.357);
        assertThat(first.get("crps").asDouble()).isCloseTo(50.357, within(0.002));
        for (String key : List.of("log1p_crps", "ign", "mis", "coverage90", "brier_any", "brier_25")) {
            assertThat(first.get(key).isNumber()).as(key).isTrue();
        }
        assertThat(card.get("scores").get(9).get("scope").asString()).isEqualTo("BFA");
        assertThat(card.get("scores").get(9).get("published_crps").isNull()).isTrue();
        assertThat(card.get("comparisons").get(0).get("blocks").asString()).isEqualTo("191 countries");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void the_table_has_own_and_published_values_side_by_side() {
        assertThat(benchmarks()).isZero();
        assertThat(out.toString().lines())
                .anyMatch(line -> line.matches("  2023  zero +53\\.543 +53\\.543 .*"))
                .anyMatch(line -> line.matches("world +zero +conflictology12 +-3\\.186\\d .* 191 countries"))
                .anyMatch(line -> line.matches("sahel without BFA +zero .* 2 half-years"));
    }

    @Test
    void cells_of_the_three_countries_are_scored() {
        assertThat(benchmarks("--protocol", "cells", "--format", "json")).isZero();
        JsonNode card = JsonMapper.shared().readTree(out.toString());
        assertThat(card.get("protocol").asString()).isEqualTo("cells");
        assertThat(card.get("scores")).hasSize(2 * 4);
        JsonNode all = card.get("scores").get(0);
        assertThat(all.get("scope").asString()).isEqualTo("sahel");
        assertThat(all.get("count").asInt()).isGreaterThan(800 * 12);
        assertThat(all.get("published_crps").isNull()).isTrue();
        assertThat(card.get("comparisons").get(0).get("blocks").asString()).isEqualTo("2 half-years");
    }

    @Test
    void the_page_shows_every_part_and_marks_what_was_not_reached() {
        ScorecardRun run =
                new ScorecardRun(RegionPack.sahel(), List.of(new Window(2022), new Window(2023)), 1, Progress.NONE);
        List<ForecastModel> models = List.of(new Conflictology(12), new Zero());
        Scorecard countries = served(run.countries(models));
        Scorecard cells = served(run.cells(models));
        String page = ScorecardPage.of(
                countries,
                cells,
                List.of(
                        new Reproduction("zero", new Window(2022), 120.968, 120.968, 0),
                        new Reproduction("zero", new Window(2023), 53.543, 54, 0)),
                run.cellsScored());
        assertThat(page.lines())
                .contains("| zero | 0.0000 | -0.4570 **not reached** |")
                .contains("| *zero, published* | *120.968* | *53.543* | *87.256* |")
                .contains("| **conflictology12** (served) | 123.995 | **50.357** | **87.176** |")
                .contains("| zero | **120.968** | 53.543 | 87.256 |")
                .contains("### Burkina Faso")
                .contains("## Cells: a task of our own");
        assertThat(page).contains("| CRPS | 1 |").doesNotContain("NaN").endsWith("|\n");
        assertThat(page.lines().filter(line -> line.startsWith("|"))).allMatch(line -> line.endsWith("|"));
    }

    private static Scorecard served(Scorecard card) {
        return new Scorecard(card.protocol(), "conflictology12", card.vintage(), card.scopes(), card.results());
    }

    @Test
    void the_challenges_own_files_may_be_read_instead() throws IOException {
        Files.writeString(folder.resolve("country_month_state_based.csv"), "month_id,country_id,sb\n121,50,-1\n");
        assertThat(benchmarks("--history", folder.toString())).isEqualTo(ExitCodes.NONE_READ);
        assertThat(err.toString()).contains("country_month_state_based.csv, line 2: sb must be 0 or more, but was -1");
    }

    @Test
    void wrong_use_is_named() {
        assertThat(scorecard("--model", "crystal_ball")).isEqualTo(ExitCodes.WRONG_USE);
        assertThat(scorecard("--window", "2031", "--model", "zero")).isEqualTo(ExitCodes.WRONG_USE);
        assertThat(scorecard("--history", "nowhere")).isEqualTo(ExitCodes.WRONG_USE);
        assertThat(benchmarks("--markdown", folder.resolve("page.md").toString()))
                .isEqualTo(ExitCodes.WRONG_USE);
        assertThat(err.toString())
                .contains("no model crystal_ball. Maybe ")
                .contains("conflictology12")
                .contains("[2031]")
                .contains("--history must be a folder, but is nowhere")
                .contains("--markdown writes the whole page");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void a_history_too_short_for_a_model_is_told() {
        assertThat(scorecard("--window", "2005", "--model", "bootstrap240")).isEqualTo(ExitCodes.NONE_READ);
        assertThat(err.toString()).contains("bootstrap240 needs 240 months of history");
    }
}
