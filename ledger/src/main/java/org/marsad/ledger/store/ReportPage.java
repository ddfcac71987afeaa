package org.marsad.ledger.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of kept reports, the newest first, the undated last.
 *
 * @param next where to go on; null after the last
 */
public record ReportPage(List<ReportHead> reports, @Nullable Position next) {
    public ReportPage {
        reports = List.copyOf(reports);
    }

    /**
     * Where a page ends and the next one begins.
     *
     * @param date first day on which the last report may have been published, or null where that is not known
     * @param number that of the last report
     */
    public record Position(@Nullable String date, int number) {
        public static final Position START = new Position(null, Integer.MAX_VALUE);
    }
}
