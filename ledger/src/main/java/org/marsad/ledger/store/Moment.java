package org.marsad.ledger.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger knew at some time: of each report the latest reading until then.
 *
 * @param until last instant that counts, or null for now
 */
record Moment(@Nullable Instant until) {
    static final Moment NOW = new Moment(null);

    /** Later than any instant that is kept. */
    private static final String ALWAYS = "9999";

    /** Bind as {@code :until}; instants are kept to the second. */
    String bound() {
        return until == null ? ALWAYS : until.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** Condition on {@code told_event t}: it is told by its report's latest reading of that time. */
    static final String TOLD_THEN = "t.reading = (select max(latest.number) from reading latest"
            + " where latest.report = t.report and latest.read_at <= :until)";
}
