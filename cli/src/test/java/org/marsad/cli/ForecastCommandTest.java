package org.marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Most of these run a benchmark, which learns in no time; what the served model does is tested where it lives. */
class ForecastCommandTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... words) {
        String[] all = new String[words.length + 3];
        all[0] = "forecast";
        all[1] = "--model";
        all[2] = "conflictology12";
        System.arraycopy(words, 0, all, 3, words.length);
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Marsad.run(new PrintWriter(out, true), new PrintWriter(err, true), all);
    }

    @Test
    void theTableSaysOnWhatItRestsAndHowWellTheModelDidThere() {
        assertThat(run("--origin", "2023-10")).isZero();
        assertThat(out.toString())
                .contains(
                        "Forecast of state-based deaths, 2023-11 to 2024-04",
                        "Model conflictology12",
                        "known to 2023-10",
                        "Mali  MLI",
                        "Niger  NER",
                        "Burkina Faso  BFA",
                        "Here before: mean CRPS ",
                        " of 144 months",
                        "24 earlier months (2021-05",
                        "not made for choosing targets");
    }

    @Test
    void jsonHasALineForEachUnitAndMonthAndNothingElse() {
        assertThat(run("--origin", "2023-10", "--horizon", "2", "--format", "json"))
                .isZero();
        List<JsonNode> lines =
                out.toString().lines().map(JsonMapper.shared()::readTree).toList();
        assertThat(lines).hasSize(6);
        JsonNode first = lines.get(0);
        assertThat(first.propertyNames())
                .startsWith(
                        "unit",
                        "name",
                        "month",
                        "month_id",
                        "lead",
                        "model",
                        "vintage",
                        "mean",
                        "quantiles",
                        "p_any",
                        "p_25");
        assertThat(first.get("month").asString()).isEqualTo("2023-11");
        assertThat(first.get("month_id").asInt()).isEqualTo(527);
        assertThat(first.get("quantiles").propertyNames()).containsExactly("0.05", "0.25", "0.5", "0.75", "0.95");
        assertThat(first.get("before").get("months").asInt()).isEqualTo(48);
        assertThat(first.get("before").get("crps").asDouble())
                .isEqualTo(first.get("before").get("benchmark_crps").asDouble());
        String once = out.toString();
        run("--origin", "2023-10", "--horizon", "2", "--format", "json");
        assertThat(out).hasToString(once);
    }

    @Test
    void csvHasAllCellsWhileTheTableHasThoseWithMost() {
        assertThat(run("--unit", "cell", "--kind", "one-sided", "--horizon", "1", "--backtest", "0", "--format", "csv"))
                .isZero();
        assertThat(out.toString()).startsWith("unit,name,month,");
        assertThat(out.toString().lines().count()).isGreaterThan(800);
        assertThat(err.toString()).contains("units are not forecast", "not the same as quiet");
        assertThat(run("--unit", "cell", "--area", "Gao", "--horizon", "1", "--backtest", "0"))
                .isZero();
        assertThat(out.toString()).contains("with fewer deaths expected", "was not measured");
    }

    @Test
    void areasAreFoundUnderAllTheirNames() {
        assertThat(run("--unit", "admin1", "--area", "Tombouctou,MLI/Gao", "--horizon", "1", "--backtest", "0"))
                .isZero();
        assertThat(out.toString()).contains("MLI/Tombouctou", "MLI/Gao");
        assertThat(run("--area", "النيجر", "--horizon", "1", "--backtest", "0")).isZero();
        assertThat(out.toString()).contains("Niger  NER").doesNotContain("Mali");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --area     | Malli      | Maybe Mali
                    --area     | Atlantis   | which is no country
                    --horizon  | 0          | --horizon is 0, but must be 1 to 14 months
                    --horizon  | 15         | --horizon is 15, but must be 1 to 14 months
                    --origin   | 2031-01    | --origin is 2031-01, but the history ends with 2024-04
                    --origin   | 1960-01    | the history begins with 1990-01
                    --origin   | 1990-05    | needs 12 months of history, but there are 5
                    --origin   | May        | which is no month
                    --kind     | one-sided  | countries are forecast by state-based deaths only
                    --kind     | bad        | must be state-based, one-sided or non-state
                    --chart    | a.pdf      | must end with .png or .svg
                    --chart    | no/a.png   | there is no folder
                    --map      | a.png      | --map is for cells
                    --backtest | -1         | must be 0 to 120
                    --vintage  | 24.1       | need --store
                    --history  | no.csv     | does not exist
                    """)
    void whatCannotBeForecastIsWrongUse(String option, String value, String why) {
        assertThat(run(option, value)).isEqualTo(2);
        assertThat(err.toString()).contains(why);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aModelThatThereIsNotIsWrongUse() {
        assertThat(Marsad.run(new PrintWriter(out, true), new PrintWriter(err, true), "forecast", "--model", "best"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--model is best, but must be one of", "conflictology12");
    }

    @Test
    void aUnitWithUnknownMonthsIsNamedAndNotForecast() {
        assertThat(run("--area", "South Sudan", "--origin", "2012-06", "--backtest", "0"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("South Sudan (SSD) is not forecast: it is not known in 2010-07 to 2011-06");
        assertThat(out.toString()).isEmpty();
        assertThat(run("--area", "SSD,MLI", "--origin", "2012-06", "--backtest", "0"))
                .isEqualTo(3);
        assertThat(out.toString()).contains("Mali  MLI").doesNotContain("SSD");
    }

    @Test
    void monthsOfWhichTheOrderIsNotKnownAreTold() {
        assertThat(run("--origin", "2018-06", "--horizon", "1", "--backtest", "0"))
                .isZero();
        assertThat(err.toString()).contains("the order of months within 2016-11 to 2017-10");
    }

    @Test
    void aTableOfOnesOwnIsForecastAndItsGapsAreNot() throws IOException {
        StringBuilder rows = new StringBuilder("unit,month,value\n");
        for (int t = 0; t < 60; t++) {
            String month = (2015 + t / 12) + "-" + String.format(java.util.Locale.ROOT, "%02d", t % 12 + 1);
            rows.append("MLI,").append(month).append(',').append(t % 7).append('\n');
            rows.append("NER,")
                    .append(month)
                    .append(',')
                    .append(t == 55 ? "" : "3")
                    .append('\n');
        }
        Path own = Files.writeString(folder.resolve("own.csv"), rows);
        assertThat(run("--history", own.toString(), "--horizon", "2")).isEqualTo(3);
        assertThat(out.toString())
                .contains("Mali", "data own.csv", "known to 2019-12")
                .doesNotContain("Niger");
        assertThat(err.toString()).contains("is not forecast: it is not known in 2019-08");
    }

    @Test
    void chartsAreReadablePicturesThatSayOnWhatTheyRest() throws Exception {
        Path png = folder.resolve("fan.png");
        Path svg = folder.resolve("fan.svg");
        assertThat(run("--origin", "2023-10", "--chart", png.toString())).isZero();
        BufferedImage image = ImageIO.read(png.toFile());
        assertThat(image.getWidth()).isEqualTo(1920);
        assertThat(image.getHeight()).isGreaterThan(2000);
        assertThat(run("--origin", "2023-10", "--chart", svg.toString())).isZero();
        assertThat(texts(svg))
                .contains(
                        "Mali (MLI)",
                        "State-based deaths per month",
                        "90 % interval",
                        "counted later, not used",
                        "Model conflictology12",
                        "known to 2023-10",
                        "choosing targets");
    }

    @Test
    void aMapHatchesWhatIsNotKnown() throws Exception {
        Path svg = folder.resolve("map.svg");
        assertThat(run("--unit", "cell", "--horizon", "1", "--backtest", "0", "--map", svg.toString()))
                .isZero();
        assertThat(texts(svg)).contains("Deaths expected", "10 or more", "not known", "Burkina Faso", "15° N");
        String drawn = Files.readString(svg);
        assertThat(drawn.split("fill=\"#d0d0d0\"", -1)).hasSizeGreaterThan(60);
    }

    private static String texts(Path svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(svg.toFile())
                .getDocumentElement()
                .getTextContent();
    }
}
