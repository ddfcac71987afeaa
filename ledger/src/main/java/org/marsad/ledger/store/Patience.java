package org.marsad.ledger.store;

import java.time.Duration;

/** How long a program waits for another that is writing: a minute, or as many seconds as {@code marsad.store.patience} says. */
final class Patience {
    /** System property with a number of seconds. */
    static final String PROPERTY = "marsad.store.patience";

    private static final int USUAL_SECONDS = 60;

    private Patience() {}

    static Duration ofThisProcess() {
        return Duration.ofSeconds(Math.max(1, Integer.getInteger(PROPERTY, USUAL_SECONDS)));
    }
}
