package org.marsad.desk.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.marsad.outlook.forecast.Figures;
import org.marsad.outlook.forecast.Forecast;
import org.marsad.outlook.forecast.PastSkill;
import org.marsad.outlook.forecast.Sheet;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Forecasts as JSON Lines, one object per unit and month, as {@code docs/contract.md} has it. */
public final class ForecastJson {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final double PLACES = 10_000;

    private ForecastJson() {}

    /** All months of one unit, each with its line end; numbers to four places. */
    public static String lines(Sheet sheet, Forecast forecast) {
        StringBuilder out = new StringBuilder();
        rows(sheet, forecast).forEach(row -> out.append(row).append('\n'));
        return out.toString();
    }

    /** All months of one unit, an object each. */
    public static List<ObjectNode> rows(Sheet sheet, Forecast forecast) {
        List<ObjectNode> rows = new ArrayList<>();
        for (int lead = 1; lead <= forecast.horizon(); lead++) {
            Figures figures = forecast.at(lead);
            ObjectNode node = JSON.createObjectNode();
            node.put("unit", forecast.unit().id());
            node.put("name", forecast.unit().name());
            node.put("month", forecast.month(lead).toString());
            node.put("month_id", forecast.month(lead).id());
            node.put("lead", lead);
            node.put("model", sheet.model());
            node.put("vintage", sheet.vintage());
            node.put("mean", rounded(figures.mean()));
            ObjectNode quantiles = node.putObject("quantiles");
            quantiles.put("0.05", rounded(figures.q05()));
            quantiles.put("0.25", rounded(figures.q25()));
            quantiles.put("0.5", rounded(figures.median()));
            quantiles.put("0.75", rounded(figures.q75()));
            quantiles.put("0.95", rounded(figures.q95()));
            node.put("p_any", rounded(figures.any()));
            node.put("p_25", rounded(figures.atLeast25()));
            node.put("kind", sheet.kind());
            node.put("origin", sheet.origin().toString());
            before(node, sheet.skill(forecast));
            rows.add(node);
        }
        return rows;
    }

    /** How well the model did before, as {@code before}; null where that could not be measured. */
    public static void before(ObjectNode node, Optional<PastSkill> measured) {
        if (measured.isEmpty()) {
            node.putNull("before");
            return;
        }
        PastSkill skill = measured.get();
        ObjectNode before = node.putObject("before");
        before.put("origins", skill.origins());
        before.put("from", skill.first().toString());
        before.put("to", skill.last().toString());
        before.put("months", skill.months());
        before.put("crps", rounded(skill.crps()));
        before.put("benchmark", skill.benchmark());
        before.put("benchmark_crps", rounded(skill.benchmarkCrps()));
        before.put("coverage90", rounded(skill.coverage90()));
    }

    /** To four places. */
    public static double rounded(double value) {
        return Math.rint(value * PLACES) / PLACES;
    }
}
