package org.marsad.reading.dates;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** The parts of a date that the text spells out (Gregorian); null where it does not. */
public record Written(
        @Nullable Integer year,
        @Nullable Integer month,
        @Nullable Integer day,
        @Nullable DayOfWeek weekday) {
    static Written ofYear(int year) {
        return new Written(year, null, null, null);
    }

    static Written ofWeekday(DayOfWeek weekday) {
        return new Written(null, null, null, weekday);
    }

    /** Whether day and month are written out. */
    public boolean explicit() {
        return month != null && day != null;
    }

    Written with(@Nullable DayOfWeek name) {
        return new Written(year, month, day, name);
    }
}
