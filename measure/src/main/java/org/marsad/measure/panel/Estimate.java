package org.marsad.measure.panel;

import org.marsad.region.PlacedDeaths;

/** What of events is counted. */
public enum Estimate {
    /** Least number of deaths. */
    LOW,
    /** The collection's own best estimate of deaths. */
    BEST,
    /** Greatest number of deaths. */
    HIGH,
    /** Deaths of civilians among the best estimate. */
    CIVILIANS,
    /** The events themselves. */
    EVENTS;

    int of(PlacedDeaths deaths) {
        return switch (this) {
            case LOW -> deaths.low();
            case BEST -> deaths.best();
            case HIGH -> deaths.high();
            case CIVILIANS -> deaths.civilians();
            case EVENTS -> deaths.events();
        };
    }
}
