package org.marsad.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A month, counted as VIEWS does (Hegre et al. 2019): {@code (year - 1980) * 12 + month}, so that January 1980 is 1.
 *
 * @param id VIEWS {@code month_id}; months before 1980 have ids below 1
 */
public record Month(int id) implements Comparable<Month> {
    private static final int FIRST_YEAR = 1980;

    public static Month of(int year, int month) {
        return of(YearMonth.of(year, month));
    }

    public static Month of(YearMonth month) {
        return new Month((month.getYear() - FIRST_YEAR) * 12 + month.getMonthValue());
    }

    /** The month of a day. */
    public static Month of(LocalDate day) {
        return of(YearMonth.from(day));
    }

    /**
     * Reads {@code 2023-10}.
     *
     * @throws DateTimeException when it is no month
     */
    public static Month parse(String text) {
        return of(YearMonth.parse(text));
    }

    public YearMonth yearMonth() {
        return YearMonth.of(FIRST_YEAR + Math.floorDiv(id - 1, 12), Math.floorMod(id - 1, 12) + 1);
    }

    public Month plus(int months) {
        return new Month(id + months);
    }

    /** Months from another to this one: 1 where this is the next. */
    public int since(Month other) {
        return id - other.id;
    }

    @Override
    public int compareTo(Month other) {
        return Integer.compare(id, other.id);
    }

    /** As {@code 2023-10}. */
    @Override
    public String toString() {
        return yearMonth().toString();
    }
}
