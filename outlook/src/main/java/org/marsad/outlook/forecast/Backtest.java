package org.marsad.outlook.forecast;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.marsad.measure.panel.Panel;
import org.marsad.model.Month;
import org.marsad.outlook.model.Draws;
import org.marsad.outlook.model.ForecastModel;
import org.marsad.outlook.model.TooShortException;
import org.marsad.outlook.score.Crps;
import org.marsad.outlook.score.Interval90;

/**
 * Lets a model forecast at earlier months, as if it were then, and holds the forecasts against what came. The last of these
 * origins lies so far back that every lead can be scored with what was known at the cut: nothing after the cut is looked at.
 * What is slow to learn is learnt once, at the earliest origin.
 * The values are those of today's vintage, not those that were known at each origin.
 *
 * @param model whose forecasts are looked at
 * @param benchmark what they are held against
 * @param origins how many months, one after the other
 */
public record Backtest(ForecastModel model, ForecastModel benchmark, int origins) {
    /** Sums over the forecast months of a unit at one origin. */
    private record Score(Month origin, int months, double crps, double benchmarkCrps, int covered) {}

    /**
     * Skill by row; a row is missing where nothing could be scored, because too little is known.
     *
     * @param rows places in the panel's units
     */
    public Map<Integer, PastSkill> run(Panel panel, List<Integer> rows, Month cut, int horizon, long seed) {
        for (int earliest = origins - 1; earliest >= 0; earliest--) {
            Panel known = panel.until(cut.plus(-horizon - earliest));
            try {
                ForecastModel.Learnt learnt = model.learn(known, seed);
                ForecastModel.Learnt other = benchmark.learn(known, seed);
                List<Map<Integer, Score>> scored = IntStream.rangeClosed(0, earliest)
                        .parallel()
                        .mapToObj(back -> scores(panel, rows, cut.plus(-horizon - back), horizon, learnt, other))
                        .toList();
                return skills(rows, scored, horizon);
            } catch (TooShortException e) {
                // too early: the next month may do
            }
        }
        return Map.of();
    }

    private Map<Integer, PastSkill> skills(List<Integer> rows, List<Map<Integer, Score>> scored, int horizon) {
        Map<Integer, PastSkill> skills = new HashMap<>();
        for (int row : rows) {
            List<Score> scores = scored.stream()
                    .map(origin -> Optional.ofNullable(origin.get(row)))
                    .flatMap(Optional::stream)
                    .toList();
            int months = scores.stream().mapToInt(Score::months).sum();
            if (!scores.isEmpty()) {
                skills.put(
                        row,
                        new PastSkill(
                                scores.size(),
                                scores.get(scores.size() - 1).origin,
                                scores.get(0).origin,
                                horizon,
                                months,
                                scores.stream().mapToDouble(Score::crps).sum() / months,
                                benchmark.name(),
                                scores.stream()
                                                .mapToDouble(Score::benchmarkCrps)
                                                .sum()
                                        / months,
                                (double) scores.stream()
                                                .mapToInt(Score::covered)
                                                .sum()
                                        / months));
            }
        }
        return skills;
    }

    /** Of each row at one origin. */
    private static Map<Integer, Score> scores(
            Panel panel,
            List<Integer> rows,
            Month origin,
            int horizon,
            ForecastModel.Learnt learnt,
            ForecastModel.Learnt benchmark) {
        Panel known = panel.until(origin);
        ForecastModel.Fitted fitted = learnt.fit(known);
        ForecastModel.Fitted other = benchmark.fit(known);
        Map<Integer, Score> scores = new HashMap<>();
        for (int row : rows) {
            if (Known.of(known, row, origin).isEnough()) {
                Score score = score(panel, fitted, other, row, origin, horizon);
                if (score.months > 0) {
                    scores.put(row, score);
                }
            }
        }
        return scores;
    }

    private static Score score(
            Panel panel, ForecastModel.Fitted fitted, ForecastModel.Fitted other, int row, Month origin, int horizon) {
        int months = 0;
        int covered = 0;
        double crps = 0;
        double benchmarkCrps = 0;
        for (int lead = 1; lead <= horizon; lead++) {
            double came = panel.value(row, origin.plus(lead));
            if (Double.isNaN(came)) {
                continue;
            }
            Draws draws = fitted.draws(row, lead);
            months++;
            crps += Crps.of(draws, came);
            benchmarkCrps += Crps.of(other.draws(row, lead), came);
            covered += Interval90.of(draws).covers(came) ? 1 : 0;
        }
        return new Score(origin, months, crps, benchmarkCrps, covered);
    }
}
