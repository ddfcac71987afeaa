package org.marsad.reading.dates;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/**
 * How far a date lies from another: "two days later" is 2 days, "the week before" −1 calendar week, "the following
 * Tuesday" the next Tuesday after it.
 *
 * @param amount units, negative for earlier
 * @param unit what it counts
 * @param vague "a few days later": the amount is a guess, the result one unit coarser
 * @param weekday the day meant, nearest in the direction of the amount, or null
 */
public record Shift(
        int amount, Unit unit, boolean vague, @Nullable DayOfWeek weekday) {
    /** Units of time. */
    public enum Unit {
        HOUR,
        DAY,
        /** Seven days. */
        WEEK,
        /** Monday to Sunday. */
        CALENDAR_WEEK,
        WEEKEND,
        MONTH,
        YEAR,
        DECADE
    }

    static Shift of(int amount, Unit unit) {
        return new Shift(amount, unit, false, null);
    }

    /** Days it moves a date by: exact for hours, days and weeks, rounded for months and years. */
    public int offsetDays() {
        return switch (unit) {
            case HOUR -> amount / 24;
            case DAY -> amount;
            case WEEK, CALENDAR_WEEK, WEEKEND -> amount * 7;
            case MONTH -> Math.round(amount * 30.44f);
            case YEAR -> Math.round(amount * 365.25f);
            case DECADE -> Math.round(amount * 3652.5f);
        };
    }
}
