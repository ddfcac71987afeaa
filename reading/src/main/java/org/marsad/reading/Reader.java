package org.marsad.reading;

import java.util.List;
import org.marsad.model.Reading;
import org.marsad.model.Report;
import org.marsad.region.Region;

/** Reads reports about one region. Immutable and safe for use by many threads. */
public final class Reader {
    private final Region region;

    private Reader(Region region) {
        this.region = region;
    }

    public static Reader of(Region region) {
        return new Reader(region);
    }

    /** What the report says; never throws on account of the text. */
    public Reading read(Report report) {
        return new Reading(report, List.of(), List.of(), List.of());
    }

    public Region region() {
        return region;
    }
}
