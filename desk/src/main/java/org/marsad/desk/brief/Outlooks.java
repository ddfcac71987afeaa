package org.marsad.desk.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marsad.desk.forecast.ForecastRun;
import org.marsad.desk.forecast.Forecasts;
import org.marsad.desk.forecast.Question;
import org.marsad.desk.panel.KnownPanel;
import org.marsad.desk.panel.KnownPanels;
import org.marsad.desk.panel.KnownPanels.Past;
import org.marsad.measure.panel.Estimate;
import org.marsad.measure.panel.Panel;
import org.marsad.measure.panel.UnitKind;
import org.marsad.model.Month;
import org.marsad.model.Violence;
import org.marsad.outlook.forecast.Forecast;
import org.marsad.outlook.forecast.Known;
import org.marsad.outlook.forecast.Sheet;
import org.marsad.outlook.model.TooShortException;
import org.marsad.region.Region;

/**
 * Forecasts of countries for briefs, from the history that the region's pack brings. The region's core countries are asked for
 * together, so that all briefs of a month have the same question, which is answered once.
 */
public final class Outlooks {
    private static final int SHORTEST = Question.USUAL_HORIZON;

    private final Region region;
    private final KnownPanel past;

    private Outlooks(Region region, KnownPanel past) {
        this.region = region;
        this.past = past;
    }

    /** From the history as the pack has it. */
    public static Outlooks of(Region region) {
        return new Outlooks(
                region, KnownPanel.ofPack(region, UnitKind.COUNTRY, Set.of(Violence.STATE_BASED), Estimate.BEST));
    }

    /**
     * Of the scope's country, or of each of the region's core countries, made now: that takes seconds.
     *
     * @return empty where too little is known of the past
     */
    public List<Outlook> make(Scope scope) {
        Optional<Question> question = question(scope);
        try {
            return question.isEmpty() ? List.of() : shown(ForecastRun.answer(region, past, question.get()), scope);
        } catch (TooShortException e) {
            return List.of();
        }
    }

    /**
     * As {@link #make}, from forecasts that are kept.
     *
     * @return empty while the forecast is being made
     * @throws org.marsad.desk.forecast.BusyException when too many wait already
     */
    public static Optional<List<Outlook>> find(Forecasts forecasts, Scope scope) {
        KnownPanel past = forecasts
                .panel(Past.HISTORY, UnitKind.COUNTRY, Violence.STATE_BASED)
                .orElseThrow(() -> new IllegalStateException("the pack has no history"));
        Outlooks outlooks = new Outlooks(forecasts.panels().region(), past);
        Optional<Question> question = outlooks.question(scope);
        try {
            return question.isEmpty()
                    ? Optional.of(List.of())
                    : forecasts.find(question.get()).map(sheet -> outlooks.shown(sheet, scope));
        } catch (TooShortException e) {
            return Optional.of(List.of());
        }
    }

    private Optional<Question> question(Scope scope) {
        Panel panel = past.panel();
        Month last = panel.last();
        Month origin = scope.month().compareTo(last) < 0 ? scope.month() : last;
        if (origin.since(panel.first()) < Known.RECENT) {
            return Optional.empty();
        }
        List<Integer> rows = rows(asked(scope));
        int horizon = Math.min(Question.LONGEST, scope.month().since(origin) + SHORTEST);
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Question(
                        Past.HISTORY,
                        KnownPanels.OF_PACK,
                        UnitKind.COUNTRY,
                        Violence.STATE_BASED,
                        rows,
                        origin,
                        horizon));
    }

    private List<String> asked(Scope scope) {
        String iso3 = scope.iso3();
        return iso3 == null || Question.USUAL_AREAS.contains(iso3) ? Question.USUAL_AREAS : List.of(iso3);
    }

    /** In the order asked for; countries that the panel does not have are left out. */
    private List<Integer> rows(List<String> countries) {
        List<Integer> rows = new ArrayList<>();
        for (String country : countries) {
            for (int row = 0; row < past.panel().units().size(); row++) {
                if (past.panel().units().get(row).id().equals(country)) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private List<Outlook> shown(Sheet sheet, Scope scope) {
        String iso3 = scope.iso3();
        boolean provisional = past.source().provisional().test(sheet.origin());
        return sheet.forecasts().stream()
                .filter(forecast -> iso3 == null || forecast.unit().id().equals(iso3))
                .sorted(Comparator.comparingInt(Forecast::row))
                .map(forecast -> new Outlook(sheet, forecast, provisional))
                .toList();
    }
}
