package org.marsad.desk.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.marsad.desk.panel.KnownPanel;
import org.marsad.desk.panel.KnownPanels.Past;
import org.marsad.measure.panel.Panel;
import org.marsad.measure.panel.Unit;
import org.marsad.measure.panel.UnitKind;
import org.marsad.model.Month;
import org.marsad.outlook.forecast.Backtest;
import org.marsad.outlook.forecast.Forecast;
import org.marsad.outlook.forecast.Known;
import org.marsad.outlook.forecast.PastSkill;
import org.marsad.outlook.forecast.Sheet;
import org.marsad.outlook.model.Conflictology;
import org.marsad.outlook.model.ForecastModel;
import org.marsad.outlook.model.Models;
import org.marsad.region.Region;

/**
 * Makes the forecasts of one run. Units of which too little is known are named and left out.
 *
 * @param kind of violence, in words
 * @param origin last month that the model knows
 * @param backtest at how many earlier months the model is tried
 * @param notes what is to be said of the data in any case, in sentences
 */
public record ForecastRun(
        Panel panel,
        String kind,
        String vintage,
        ForecastModel model,
        Month origin,
        int horizon,
        long seed,
        int backtest,
        List<String> notes) {
    private static final long SEED = 1;
    private static final int TRIALS = 24;
    private static final int NAMED = 5;
    private static final ForecastModel BENCHMARK = new Conflictology(12);

    /**
     * What came of it.
     *
     * @param gaps number of units left out because some of their last months are unknown; areas that the data do not cover
     *     at all are not among them
     */
    public record Made(Sheet sheet, int gaps) {}

    /**
     * The forecast that answers a question, by the model that is served for such units.
     *
     * @param past which the question is about
     * @throws org.marsad.outlook.model.TooShortException when there is too little history up to the origin
     */
    public static Sheet answer(Region region, KnownPanel past, Question question) {
        boolean worldOfPack = question.past() == Past.HISTORY && question.unit() == UnitKind.COUNTRY;
        return new ForecastRun(
                        past.panel(),
                        question.kind().label(),
                        past.source().vintage(),
                        Models.served(question.unit()),
                        question.origin(),
                        question.horizon(),
                        SEED,
                        TRIALS,
                        OddMonths.of(region, past.source(), worldOfPack, question.origin()))
                .of(question.rows())
                .sheet();
    }

    /**
     * @param rows of the panel
     * @throws org.marsad.outlook.model.TooShortException when there is too little history up to the origin
     */
    public Made of(List<Integer> rows) {
        List<String> said = new ArrayList<>(notes);
        List<Integer> enough = new ArrayList<>();
        List<Unit> left = new ArrayList<>();
        List<String> uncovered = new ArrayList<>();
        int gaps = 0;
        for (int row : rows) {
            Unit unit = panel.units().get(row);
            Known known = Known.of(panel, row, origin);
            switch (known.state()) {
                case WHOLE -> enough.add(row);
                case OLD_GAPS -> {
                    enough.add(row);
                    said.add(named(unit) + " is not known in " + known.months()
                            + "; its forecast leaves these months out.");
                }
                case RECENT_GAPS -> {
                    gaps++;
                    left.add(unit);
                    said.add(named(unit) + " is not forecast: it is not known in " + known.months() + ", and the last "
                            + Known.RECENT + " months must be.");
                }
                case NOTHING -> {
                    left.add(unit);
                    uncovered.add(unit.id());
                }
            }
        }
        if (!uncovered.isEmpty()) {
            said.add(uncovered(uncovered));
        }
        List<Forecast> forecasts =
                enough.isEmpty() ? List.of() : Forecast.of(model, panel, enough, origin, horizon, seed);
        Map<Integer, PastSkill> skills = enough.isEmpty()
                ? Map.of()
                : new Backtest(model, BENCHMARK, backtest).run(panel, enough, origin, horizon, seed);
        Sheet sheet = new Sheet(kind, model.name(), vintage, origin, horizon, panel, forecasts, skills, said, left);
        return new Made(sheet, gaps);
    }

    private static String uncovered(List<String> ids) {
        String some = String.join(", ", ids.subList(0, Math.min(NAMED, ids.size())));
        return (ids.size() == 1 ? "1 unit is" : ids.size() + " units are")
                + " not forecast, because the data do not cover all of the area, which is not the same as quiet: "
                + some
                + (ids.size() > NAMED ? " …" : ".");
    }

    private static String named(Unit unit) {
        return unit.name() + " (" + unit.id() + ")";
    }
}
