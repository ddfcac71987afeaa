package org.marsad.outlook.model;

import java.util.SplittableRandom;

/** Random numbers that depend on nothing but what is forecast, so that any order of work on any number of threads gives the same. */
public final class Chance {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Chance() {}

    /**
     * @param unit id of the unit
     * @param lead months ahead
     */
    public static SplittableRandom of(long seed, String unit, int lead) {
        return new SplittableRandom(seed + GOLDEN * ((long) unit.hashCode() * 31 + lead)).split();
    }
}
