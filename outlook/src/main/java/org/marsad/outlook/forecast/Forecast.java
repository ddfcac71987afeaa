package org.marsad.outlook.forecast;

import java.util.ArrayList;
import java.util.List;
import org.marsad.measure.panel.Panel;
import org.marsad.measure.panel.Unit;
import org.marsad.model.Month;
import org.marsad.outlook.model.ForecastModel;

/**
 * What may come in one unit.
 *
 * @param row place of the unit in its panel
 * @param origin last month that the model knew
 * @param byLead of lead 1, 2, …
 */
public record Forecast(int row, Unit unit, Month origin, List<Figures> byLead) {
    public Forecast {
        byLead = List.copyOf(byLead);
    }

    public int horizon() {
        return byLead.size();
    }

    /** @param lead from 1 on */
    public Figures at(int lead) {
        return byLead.get(lead - 1);
    }

    /** @param lead from 1 on */
    public Month month(int lead) {
        return origin.plus(lead);
    }

    /** Mean of the months' means. */
    public double meanPerMonth() {
        return byLead.stream().mapToDouble(Figures::mean).average().orElseThrow();
    }

    /** Mean of the months' probabilities of at least one. */
    public double anyPerMonth() {
        return byLead.stream().mapToDouble(Figures::any).average().orElseThrow();
    }

    /**
     * Forecasts of several units by one model, which sees nothing after the origin.
     *
     * @param rows places in the panel's units
     * @param horizon leads from 1 to this
     * @throws org.marsad.outlook.model.TooShortException when there is too little history up to the origin
     */
    public static List<Forecast> of(
            ForecastModel model, Panel panel, List<Integer> rows, Month origin, int horizon, long seed) {
        ForecastModel.Fitted fitted = model.fit(panel.until(origin), seed);
        List<Forecast> forecasts = new ArrayList<>();
        for (int row : rows) {
            List<Figures> figures = new ArrayList<>();
            for (int lead = 1; lead <= horizon; lead++) {
                figures.add(Figures.of(fitted.draws(row, lead)));
            }
            forecasts.add(new Forecast(row, panel.units().get(row), origin, figures));
        }
        return forecasts;
    }
}
