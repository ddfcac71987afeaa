package org.marsad.reading.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.marsad.model.DatePrecision;
import org.marsad.model.When;
import org.marsad.reading.dates.DateMention.Kind;
import org.marsad.reading.dates.DateWord.Role;

/** Intervals between two dates. */
final class Ranges {
    private Ranges() {}

    /** The mention {@code second}, from {@code from} on; it keeps its own date where the first cannot be. */
    static DateMention of(int first, int last, @Nullable When from, @Nullable When to, DateMention second) {
        When both = to;
        if (from != null && to != null && !to.to().isBefore(from.from())) {
            DatePrecision coarser = from.precision().compareTo(to.precision()) > 0 ? from.precision() : to.precision();
            both = new When(from.from(), to.to(), coarser, null, null);
        }
        return new DateMention(
                first, last, both, second.explicit(), second.kind(), "range", second.written(), second.shift());
    }

    /** Where the second date of an interval begins after a first that ended before {@code at}; -1 if none may follow. */
    static int link(Scan scan, int at, boolean between, boolean lead) {
        if (!scan.has(at)) {
            return -1;
        }
        if (between) {
            int and = scan.after(Role.AND, at);
            boolean attached = scan.arabic() && scan.token(at).key().startsWith("و");
            return and > at ? and : attached ? at : -1;
        }
        if (scan.is(at, "-")) {
            return at + 1;
        }
        int link = scan.after(Role.LINK, at);
        boolean conjunction = scan.arabic() && scan.is(at, "و");
        return link > at && !conjunction && (lead || !scan.arabic()) ? link : -1;
    }

    /** Whether two dates can be the ends of one interval. */
    static boolean alike(DateMention from, DateMention to) {
        Written first = from.written();
        Written second = to.written();
        if (from.kind() != to.kind() || first == null || second == null) {
            return false;
        }
        boolean days = first.day() != null && second.explicit();
        boolean months = first.month() != null && second.month() != null && first.day() == null && second.day() == null;
        boolean years =
                first.year() != null && second.year() != null && first.month() == null && second.month() == null;
        boolean names = first.weekday() != null && second.weekday() != null && from.kind() == Kind.RELATIVE;
        return days || months || years || names;
    }

    /** The interval between two dates; what the first does not say of its year or month, the second does. */
    static DateMention between(Scan scan, int first, DateMention from, DateMention to) {
        When last = to.when();
        Written begin = from.written();
        When start = from.when();
        if (last != null && begin != null && begin.day() != null && begin.month() == null) {
            int day = begin.day();
            LocalDate end = last.to();
            LocalDate month = day <= end.getDayOfMonth() ? end : end.minusMonths(1);
            start = scan.publication().day(month.getYear(), month.getMonthValue(), day);
        } else if (last != null && begin != null && begin.year() == null && begin.month() != null) {
            int year = last.to().getYear();
            int month = begin.month();
            Integer day = begin.day();
            LocalDate there = day == null || !Publication.isDay(year, month, day)
                    ? LocalDate.of(year, month, 1)
                    : LocalDate.of(year, month, day);
            int inYear = there.isAfter(last.to()) ? year - 1 : year;
            start = day == null
                    ? scan.publication().month(inYear, month)
                    : scan.publication().day(inYear, month, day);
        } else if (last != null
                && begin != null
                && begin.weekday() != null
                && from.kind() == Kind.RELATIVE
                && last.precision() == DatePrecision.DAY) {
            DayOfWeek day = begin.weekday();
            start = Publication.shifted(last, new Shift(-1, Shift.Unit.WEEK, false, day));
        }
        return of(first, to.lastToken(), start, last, to);
    }
}
