package org.marsad.ledger.merge;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.marsad.model.DatePrecision;
import org.marsad.model.When;

/** Compares when two events happened, as precisely as each report tells. */
final class Time {
    /** Nights are dated by either day, and news travels. */
    static final int DAYS_APART = 2;

    /** A report without a date for its main event tells of something that has just happened. */
    private static final int FRESH_DAYS = 10;

    private Time() {}

    static Evidence compare(ReportedEvent a, ReportedEvent b) {
        When one = a.event().date();
        When other = b.event().date();
        if (one == null || other == null) {
            return undated(a, b);
        }
        long apart = daysBetween(one, other);
        boolean days = one.precision() == DatePrecision.DAY && other.precision() == DatePrecision.DAY;
        if (days) {
            return switch ((int) Math.min(apart, DAYS_APART + 1)) {
                case 0 -> Evidence.of(2.5, "same day");
                case 1 -> Evidence.of(0.8, "one day apart");
                case 2 -> Evidence.of(-1, "two days apart");
                default -> Evidence.against(() -> apart + " days apart");
            };
        }
        if (apart > 0) {
            return Evidence.against(
                    () -> "in different " + (coarser(one, other) == DatePrecision.YEAR ? "years" : "months"));
        }
        return switch (coarser(one, other)) {
            case WEEK, DAY -> Evidence.of(1.2, "same week");
            case MONTH -> Evidence.of(0.6, "same month");
            case YEAR -> Evidence.of(-0.5, "same year");
        };
    }

    /** Days between the nearest ends of two times; 0 where they overlap. */
    private static long daysBetween(When a, When b) {
        if (a.to().isBefore(b.from())) {
            return ChronoUnit.DAYS.between(a.to(), b.from());
        }
        return b.to().isBefore(a.from()) ? ChronoUnit.DAYS.between(b.to(), a.from()) : 0;
    }

    private static DatePrecision coarser(When a, When b) {
        return a.precision().compareTo(b.precision()) >= 0 ? a.precision() : b.precision();
    }

    private static Evidence undated(ReportedEvent a, ReportedEvent b) {
        LocalDate one = near(a);
        LocalDate other = near(b);
        if (one == null || other == null) {
            return Evidence.of(-1, "date not told");
        }
        return Math.abs(ChronoUnit.DAYS.between(one, other)) <= FRESH_DAYS
                ? Evidence.of(0.3, "date of one not told, reported about then")
                : Evidence.of(-2, "date of one not told, reported at another time");
    }

    private static @Nullable LocalDate near(ReportedEvent event) {
        When when = event.event().date();
        return when == null ? event.published() : when.from();
    }
}
