package org.marsad.desk.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.marsad.desk.forecast.ForecastRun;
import org.marsad.desk.panel.PanelSources;
import org.marsad.measure.panel.Estimate;
import org.marsad.measure.panel.Panel;
import org.marsad.measure.panel.PanelSource;
import org.marsad.measure.panel.UnitKind;
import org.marsad.model.Month;
import org.marsad.model.Violence;
import org.marsad.outlook.forecast.Known;
import org.marsad.outlook.forecast.Sheet;
import org.marsad.outlook.model.Models;
import org.marsad.outlook.model.TooShortException;
import org.marsad.region.Region;

/**
 * Forecasts of countries for briefs, from the history that the region's pack brings. Each is made once: it takes seconds, and
 * depends on nothing but country and month.
 */
public final class Outlooks {
    private static final int SHORTEST = 6;
    private static final int LONGEST = 14;
    private static final int TRIALS = 24;
    private static final long SEED = 1;

    private final Region region;
    private final Map<String, List<Outlook>> made = new ConcurrentHashMap<>();

    public Outlooks(Region region) {
        this.region = region;
    }

    /**
     * Of the scope's country, or of each of the region's core countries.
     *
     * @return empty where too little is known of the past
     */
    public List<Outlook> of(Scope scope) {
        String iso3 = scope.iso3();
        List<String> countries = iso3 == null ? Reports.core(region) : List.of(iso3);
        return made.computeIfAbsent(countries + " " + scope.month(), key -> make(countries, scope.month()));
    }

    private List<Outlook> make(List<String> countries, Month month) {
        PanelSource source =
                new PanelSources(region, UnitKind.COUNTRY, Set.of(Violence.STATE_BASED), Estimate.BEST).ofPack();
        Panel panel = source.panel();
        Month cut = month.compareTo(panel.last()) < 0 ? month : panel.last();
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < panel.units().size(); row++) {
            if (countries.contains(panel.units().get(row).id())) {
                rows.add(row);
            }
        }
        if (rows.isEmpty() || cut.since(panel.first()) < Known.RECENT) {
            return List.of();
        }
        int horizon = Math.min(LONGEST, Math.max(SHORTEST, month.since(cut) + SHORTEST));
        try {
            Sheet sheet = new ForecastRun(
                            panel,
                            Violence.STATE_BASED.label(),
                            source.vintage(),
                            Models.served(UnitKind.COUNTRY),
                            cut,
                            horizon,
                            SEED,
                            TRIALS,
                            List.of())
                    .of(rows)
                    .sheet();
            boolean provisional = source.provisional().test(cut);
            return sheet.forecasts().stream()
                    .map(forecast -> new Outlook(sheet, forecast, provisional))
                    .toList();
        } catch (TooShortException e) {
            return List.of();
        }
    }
}
