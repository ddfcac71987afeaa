package org.marsad.model;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A time in the world, as an interval of days (both ends included), and the words it was read from.
 *
 * @param from first day
 * @param to last day
 * @param precision what the text supports
 * @param expression the words of the text, or null when the time was not read from a text
 * @param span where those words stand, or null
 */
public record When(
        LocalDate from,
        LocalDate to,
        DatePrecision precision,
        @Nullable String expression,
        @Nullable Span span) {
    public When {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a time must not end before it begins, but was " + from + " to " + to);
        }
    }

    public static When day(LocalDate day) {
        return new When(day, day, DatePrecision.DAY, null, null);
    }

    public static When month(YearMonth month) {
        return new When(month.atDay(1), month.atEndOfMonth(), DatePrecision.MONTH, null, null);
    }

    public static When year(int year) {
        return new When(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), DatePrecision.YEAR, null, null);
    }

    public When readFrom(String words, Span where) {
        return new When(from, to, precision, words, where);
    }

    public When withoutWords() {
        return new When(from, to, precision, null, null);
    }

    /** ISO form at its own precision: {@code 2024-09-17}, {@code 2024-09} or {@code 2024}. A week gives its first day. */
    public String iso() {
        return switch (precision) {
            case DAY, WEEK -> from.toString();
            case MONTH -> YearMonth.from(from).toString();
            case YEAR -> String.valueOf(from.getYear());
        };
    }
}
