package org.marsad.desk.api;

import java.time.Clock;
import java.util.List;
import org.marsad.desk.forecast.Forecasts;
import org.marsad.desk.server.Cursors;
import org.marsad.desk.server.Ledgers;
import org.marsad.desk.server.Resource;
import org.marsad.region.Region;

/** The resources that are about areas, actors and what is measured and forecast of them. */
final class MeasureResources {
    private MeasureResources() {}

    static List<Resource> all(Region region, Ledgers ledgers, Forecasts forecasts) {
        Clock clock = Clock.systemUTC();
        return List.of(
                new AreasResource(region),
                new PanelsResource(forecasts.panels(), clock),
                new ForecastsResource(forecasts),
                new ScorecardResource(),
                new PresenceResource(region, ledgers, clock),
                new TurningPointsResource(region, clock),
                new ActorsResource(region, ledgers),
                new RelationsResource(region, ledgers, new Cursors()));
    }
}
