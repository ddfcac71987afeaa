package org.marsad.reading;

import org.marsad.region.RegionPack;

/** One reader of the Sahel for all tests: each region that is loaded stays in memory as long as the tests run. */
public final class SahelReader {
    public static final Reader READER = Reader.of(RegionPack.sahel());

    private SahelReader() {}
}
