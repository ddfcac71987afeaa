package org.marsad.reading.dates;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.marsad.model.DatePrecision;
import org.marsad.model.When;

/**
 * The day, month or year a report was published, and what dates mean that are told from there. Everything that needs
 * it is null where it is unknown; where only its month is known, days told from there have month precision.
 */
record Publication(@Nullable When published) {
    /** Days after publication up to which a date without a year is still meant to be that year's: what is announced. */
    private static final int ANNOUNCED = 7;

    private static final int LEAP_CYCLE = 8;

    private boolean exact(When day) {
        return day.precision() == DatePrecision.DAY;
    }

    /** A day; without a year, the latest such day that is not past the publication. Null where there is no such day. */
    @Nullable
    When day(@Nullable Integer year, int month, int day) {
        if (year != null) {
            return isDay(year, month, day) ? When.day(LocalDate.of(year, month, day)) : null;
        }
        if (published == null) {
            return null;
        }
        LocalDate latest = published.to().plusDays(exact(published) ? ANNOUNCED : 0);
        for (int y = latest.getYear(); y > latest.getYear() - LEAP_CYCLE; y--) {
            if (isDay(y, month, day) && !LocalDate.of(y, month, day).isAfter(latest)) {
                return When.day(LocalDate.of(y, month, day));
            }
        }
        return null;
    }

    /** The latest such day before publication (-1) or on it at the latest (0), or the first after it (1). */
    @Nullable
    When dayTowards(int month, int day, int direction) {
        if (published == null) {
            return null;
        }
        for (int i = -LEAP_CYCLE; i <= LEAP_CYCLE; i++) {
            int year = published.to().getYear() + (direction > 0 ? i : -i);
            if (!isDay(year, month, day)) {
                continue;
            }
            LocalDate date = LocalDate.of(year, month, day);
            if (direction > 0
                    ? date.isAfter(published.to())
                    : date.isBefore(published.to().plusDays(direction + 1L))) {
                return When.day(date);
            }
        }
        return null;
    }

    static boolean isDay(int year, int month, int day) {
        return year > 0
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
    }

    /** A day of the Islamic calendar (Umm al-Qura), as {@link #day}; the calendar covers 1300 to 1600. */
    @Nullable
    When hijriDay(@Nullable Integer year, int month, int day) {
        if (year != null) {
            return hijri(year, month, day);
        }
        if (published == null) {
            return null;
        }
        LocalDate latest = published.to().plusDays(exact(published) ? ANNOUNCED : 0);
        for (int y = hijriYear(latest); y > hijriYear(latest) - 3; y--) {
            When date = hijri(y, month, day);
            if (date != null && !date.from().isAfter(latest)) {
                return date;
            }
        }
        return null;
    }

    private static int hijriYear(LocalDate date) {
        try {
            return HijrahDate.from(date).get(ChronoField.YEAR);
        } catch (DateTimeException outside) {
            return 0;
        }
    }

    private static @Nullable When hijri(int year, int month, int day) {
        try {
            return When.day(LocalDate.from(HijrahDate.of(year, month, day)));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** A month of the Islamic calendar as an interval of days. */
    @Nullable
    When hijriMonth(@Nullable Integer year, int month) {
        When first = hijriDay(year, month, 1);
        if (first == null) {
            return null;
        }
        LocalDate last = first.from().plusDays(HijrahDate.from(first.from()).lengthOfMonth() - 1L);
        return new When(first.from(), last, DatePrecision.MONTH, null, null);
    }

    /** A month; without a year, the latest one that had begun at publication. */
    @Nullable
    When month(@Nullable Integer year, int month) {
        if (year != null) {
            return When.month(YearMonth.of(year, month));
        }
        if (published == null) {
            return null;
        }
        YearMonth now = YearMonth.from(published.to());
        YearMonth same = now.withMonth(month);
        return When.month(same.isAfter(now) ? same.minusYears(1) : same);
    }

    /** The month of that name before (-1), in the year of (0) or after (1) the publication's month. */
    @Nullable
    When monthTowards(int month, int direction) {
        if (published == null) {
            return null;
        }
        YearMonth now = YearMonth.from(published.to());
        YearMonth same = now.withMonth(month);
        if (direction < 0 && !same.isBefore(now)) {
            same = same.minusYears(1);
        } else if (direction > 0 && !same.isAfter(now)) {
            same = same.plusYears(1);
        }
        return When.month(same);
    }

    /** Year of publication, so many years later. */
    @Nullable
    Integer year(int offset) {
        return published == null ? null : (Integer) (published.to().getYear() + offset);
    }

    /** The latest such weekday on (0) or before (-1) the publication, or the first after it (1). */
    @Nullable
    When weekday(DayOfWeek day, int direction) {
        if (published == null || !exact(published)) {
            return published;
        }
        LocalDate now = published.from();
        return When.day(
                switch (direction) {
                    case 0 -> now.with(TemporalAdjusters.previousOrSame(day));
                    case 1 -> now.with(TemporalAdjusters.next(day));
                    default -> now.with(TemporalAdjusters.previous(day));
                });
    }

    /** A weekday of the calendar week so many weeks after the publication's. */
    @Nullable
    When weekdayOfWeek(DayOfWeek day, int weeks) {
        if (published == null || !exact(published)) {
            return published;
        }
        return When.day(monday(published.from()).plusWeeks(weeks).with(TemporalAdjusters.nextOrSame(day)));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** A shift from the publication. */
    @Nullable
    When shifted(Shift shift) {
        return published == null ? null : shifted(published, shift);
    }

    /** A date so far from another: as precise as both allow. */
    static When shifted(When anchor, Shift shift) {
        boolean exact = anchor.precision() == DatePrecision.DAY;
        LocalDate day = anchor.from();
        DayOfWeek name = shift.weekday();
        if (name != null) {
            return !exact
                    ? anchor
                    : shift.amount() < 0
                            ? When.day(day.with(TemporalAdjusters.previous(name)))
                            : shift.amount() > 0
                                    ? When.day(day.with(TemporalAdjusters.next(name)))
                                    : When.day(day.with(TemporalAdjusters.previousOrSame(name)));
        }
        int amount = shift.amount();
        return switch (shift.unit()) {
            case HOUR -> exact ? When.day(day.plusDays(amount / 24)) : anchor;
            case DAY ->
                !exact
                        ? coarse(anchor, middle(anchor).plusDays(amount))
                        : shift.vague() ? week(day.plusDays(amount), amount) : When.day(day.plusDays(amount));
            case WEEK ->
                !exact
                        ? coarse(anchor, middle(anchor).plusWeeks(amount))
                        : shift.vague()
                                ? When.month(YearMonth.from(day.plusWeeks(amount)))
                                : When.day(day.plusWeeks(amount));
            case CALENDAR_WEEK ->
                exact || anchor.precision() == DatePrecision.WEEK
                        ? calendarWeek(day.plusWeeks(amount))
                        : coarse(anchor, middle(anchor).plusWeeks(amount));
            case WEEKEND -> exact ? weekend(day, amount) : anchor;
            case MONTH ->
                anchor.precision() == DatePrecision.YEAR || shift.vague()
                        ? When.year(day.plusMonths(amount).getYear())
                        : When.month(YearMonth.from(day).plusMonths(amount));
            case YEAR -> When.year(day.plusYears(amount).getYear());
            case DECADE -> When.year(day.plusYears(10L * amount).getYear());
        };
    }

    private static LocalDate middle(When when) {
        return when.from().plusDays(ChronoUnit.DAYS.between(when.from(), when.to()) / 2);
    }

    private static When coarse(When anchor, LocalDate day) {
        return anchor.precision() == DatePrecision.YEAR
                ? When.year(day.getYear())
                : anchor.precision() == DatePrecision.WEEK ? calendarWeek(day) : When.month(YearMonth.from(day));
    }

    private static When calendarWeek(LocalDate day) {
        LocalDate first = monday(day);
        return new When(first, first.plusDays(6), DatePrecision.WEEK, null, null);
    }

    /** Some days before or after: a week around the guess, on its own side. */
    private static When week(LocalDate guess, int amount) {
        LocalDate first = amount < 0 ? guess.minusDays(3) : guess.minusDays(2);
        return new When(first, first.plusDays(5), DatePrecision.WEEK, null, null);
    }

    private static When weekend(LocalDate day, int amount) {
        LocalDate saturday = amount > 0
                ? day.with(TemporalAdjusters.next(DayOfWeek.SATURDAY))
                : day.minus(1, ChronoUnit.DAYS).with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        return new When(saturday, saturday.plusDays(1), DatePrecision.WEEK, null, null);
    }
}
