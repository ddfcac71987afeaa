package org.marsad.desk.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.marsad.desk.chart.FanChart;
import org.marsad.outlook.forecast.Forecast;
import org.marsad.outlook.forecast.PastSkill;
import org.marsad.outlook.forecast.Sheet;

/** What is said beside forecasts: what they rest on, how well the model did before, what they are not. */
public record ForecastWords(Sheet sheet) implements FanChart.Captions {
    private static final String UNCERTAIN =
            "A forecast tells what may be counted in an area and how unsure that is; it does not tell what will happen."
                    + " Nine months in ten should lie within the 90 % interval; sudden rises are the least foreseen."
                    + " It is not made for choosing targets.";

    @Override
    public String title() {
        Forecast first = sheet.forecasts().get(0);
        String months = sheet.horizon() == 1
                ? String.valueOf(first.month(1))
                : first.month(1) + " to " + first.month(sheet.horizon());
        return "Forecast of " + sheet.figure() + ", " + months;
    }

    @Override
    public String skill(Forecast forecast) {
        return "Here before: " + skill(sheet.skill(forecast));
    }

    private String skill(Optional<PastSkill> measured) {
        if (measured.isEmpty()) {
            return "not measured";
        }
        PastSkill skill = measured.get();
        String other = skill.benchmark().equals(sheet.model())
                ? " (this model is the benchmark)"
                : " (" + skill.benchmark() + " " + deaths(skill.benchmarkCrps()) + ")";
        return "mean CRPS " + deaths(skill.crps()) + other + ", 90 % interval held " + percent(skill.coverage90())
                + " of " + skill.months() + " months";
    }

    /** What all of the forecasts rest on, and how well the model did. */
    public String basis() {
        return "Model " + sheet.model() + " · data " + sheet.vintage() + " · known to " + sheet.origin();
    }

    /** How skill was measured. */
    public String measured() {
        return sheet.overall()
                .map(skill -> "Here before: forecasts for "
                        + (skill.horizon() == 1 ? "1 month" : "1 to " + skill.horizon() + " months")
                        + " ahead, made by the same model at " + skill.origins() + " earlier months (" + skill.first()
                        + " to " + skill.last()
                        + ") with what it had learnt by the first of them, from the data as they are today,"
                        + " not as they were then."
                        + " CRPS is the distance of a forecast from what came, in deaths; lower is better.")
                .orElse("How well the model did before was not measured.");
    }

    /** Skill over all units together. */
    public String overall() {
        return "All " + sheet.forecasts().size() + " together: " + skill(sheet.overall());
    }

    /** The sentence that stands under every forecast. */
    public String uncertain() {
        return UNCERTAIN;
    }

    @Override
    public List<String> foot() {
        String all = sheet.forecasts().size() > FanChart.PANELS ? " " + overall() + "." : "";
        List<String> foot = new ArrayList<>();
        foot.add(basis());
        foot.addAll(sheet.notes());
        foot.add(measured() + all);
        foot.add(UNCERTAIN);
        return foot;
    }

    /** A number of deaths, as exact as it is of use. */
    public static String deaths(double value) {
        String form = value >= 10 ? "%.0f" : value >= 1 ? "%.1f" : "%.2f";
        String digits = String.format(Locale.ROOT, form, value);
        return digits.equals("0.00") ? (value > 0 ? "<0.01" : "0") : digits;
    }

    public static String percent(double share) {
        long whole = Math.round(share * 100);
        if (whole == 0 && share > 0) {
            return "<1 %";
        }
        return whole == 100 && share < 1 ? ">99 %" : whole + " %";
    }
}
