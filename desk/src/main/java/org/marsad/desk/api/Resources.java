package org.marsad.desk.api;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.marsad.desk.forecast.Forecasts;
import org.marsad.desk.server.Ledgers;
import org.marsad.desk.server.Resource;
import org.marsad.region.Region;

/** Every resource of the interface. */
public final class Resources {
    /** What all paths of the interface begin with; another number when it changes for programs. */
    public static final String BASE = "/api/v1";

    private Resources() {}

    /**
     * @param version of the program, told to those who ask
     * @param forecasts which may have been begun already; closed by the caller
     */
    public static List<Resource> all(Region region, Ledgers ledgers, String version, Forecasts forecasts) {
        List<Resource> all = new ArrayList<>(MeasureResources.all(region, ledgers, forecasts));
        all.add(new AboutResource(region, ledgers, version, Clock.systemUTC()));
        all.add(new BriefResource(ledgers, forecasts, Clock.systemUTC()));
        all.addAll(LedgerResources.all(region, ledgers));
        return List.copyOf(all);
    }
}
