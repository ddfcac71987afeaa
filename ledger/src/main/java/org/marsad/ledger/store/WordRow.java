package org.marsad.ledger.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of rows in the index of words. They grow with the day of publication, so that the newest reports come first and days are a
 * range of rows; undated reports have the lowest.
 */
final class WordRow {
    private static final int REPORT_BITS = 31;
    private static final long UNDATED = 0;
    private static final long LATEST = (1L << 31) - 1;
    /** Days before 1970 count too; earlier years than this are not told apart. */
    private static final long EARLIEST = LocalDate.of(0, 1, 1).toEpochDay() - 1;

    /** The bits of a row that are the number of its report. */
    static final long REPORTS = (1L << REPORT_BITS) - 1;

    private WordRow() {}

    static long of(@Nullable LocalDate published, int report) {
        return (day(published) << REPORT_BITS) | report;
    }

    private static long day(@Nullable LocalDate published) {
        return published == null ? UNDATED : Math.min(Math.max(published.toEpochDay() - EARLIEST, 1), LATEST);
    }

    static int report(long row) {
        return (int) (row & REPORTS);
    }

    static long first(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null && to == null ? 0 : of(from == null ? LocalDate.ofEpochDay(EARLIEST + 1) : from, 0);
    }

    static long last(@Nullable LocalDate to) {
        return to == null ? Long.MAX_VALUE : of(to, Integer.MAX_VALUE);
    }
}
