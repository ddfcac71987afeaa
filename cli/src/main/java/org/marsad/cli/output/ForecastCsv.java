package org.marsad.cli.output;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.desk.json.ForecastJson;
import org.marsad.exchange.table.CsvSheet;
import org.marsad.outlook.forecast.Figures;
import org.marsad.outlook.forecast.Forecast;
import org.marsad.outlook.forecast.PastSkill;
import org.marsad.outlook.forecast.Sheet;

/** Forecasts as rows, one per unit and month; what was not measured is empty. */
public final class ForecastCsv {
    private static final List<String> COLUMNS = List.of(
            "unit",
            "name",
            "month",
            "month_id",
            "lead",
            "model",
            "vintage",
            "mean",
            "q05",
            "q25",
            "q50",
            "q75",
            "q95",
            "p_any",
            "p_25",
            "kind",
            "origin",
            "before_origins",
            "before_months",
            "before_crps",
            "before_benchmark",
            "before_benchmark_crps",
            "before_coverage90");

    private ForecastCsv() {}

    public static String head() {
        return new CsvSheet(COLUMNS).head();
    }

    /** All months of one unit, each with its line end; numbers to four places. */
    public static String rows(Sheet sheet, Forecast forecast) {
        StringBuilder out = new StringBuilder();
        for (int lead = 1; lead <= forecast.horizon(); lead++) {
            Figures figures = forecast.at(lead);
            CsvSheet row = new CsvSheet(COLUMNS)
                    .text("unit", forecast.unit().id())
                    .text("name", forecast.unit().name())
                    .value("month", forecast.month(lead))
                    .value("month_id", forecast.month(lead).id())
                    .value("lead", lead)
                    .text("model", sheet.model())
                    .text("vintage", sheet.vintage())
                    .value("mean", ForecastJson.rounded(figures.mean()))
                    .value("q05", ForecastJson.rounded(figures.q05()))
                    .value("q25", ForecastJson.rounded(figures.q25()))
                    .value("q50", ForecastJson.rounded(figures.median()))
                    .value("q75", ForecastJson.rounded(figures.q75()))
                    .value("q95", ForecastJson.rounded(figures.q95()))
                    .value("p_any", ForecastJson.rounded(figures.any()))
                    .value("p_25", ForecastJson.rounded(figures.atLeast25()))
                    .text("kind", sheet.kind())
                    .value("origin", sheet.origin());
            @Nullable PastSkill skill = sheet.skill(forecast).orElse(null);
            if (skill != null) {
                row.value("before_origins", skill.origins())
                        .value("before_months", skill.months())
                        .value("before_crps", ForecastJson.rounded(skill.crps()))
                        .text("before_benchmark", skill.benchmark())
                        .value("before_benchmark_crps", ForecastJson.rounded(skill.benchmarkCrps()))
                        .value("before_coverage90", ForecastJson.rounded(skill.coverage90()));
            }
            out.append(row.row());
        }
        return out.toString();
    }
}
