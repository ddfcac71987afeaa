package org.marsad.reading.dates;

import org.jspecify.annotations.Nullable;
import org.marsad.model.When;
import org.marsad.reading.dates.DateLexicon.Month;
import org.marsad.reading.dates.DateWord.Role;
import org.marsad.reading.numbers.Cardinal;
import org.marsad.reading.numbers.Cardinals;
import org.marsad.reading.tables.Phrase;
import org.marsad.reading.text.Token;

/** Dates by their names: "14 November 2021", "June 10", «الرابع عشر من نونبر», and months, parts and years alone. */
final class CalendarGrammar {
    private final Cardinals cardinals;
    private final YearGrammar years = new YearGrammar();
    private final MonthGrammar months = new MonthGrammar(years);
    private final PartGrammar parts = new PartGrammar(months, years);

    CalendarGrammar(Cardinals cardinals) {
        this.cardinals = cardinals;
    }

    /** The number of a day, 1 to 31, that begins at a token: digits, digits with an ordinal ending, or words. */
    record Day(int number, int end) {}

    @Nullable
    DateMention at(Scan scan, int at) {
        DateMention numeric = scan.isNumber(at) ? NumericDate.at(scan, at) : null;
        if (numeric != null) {
            return numeric;
        }
        Day day = day(scan, at);
        if (day != null) {
            return dayThenMonth(scan, at, day);
        }
        DateMention part = parts.at(scan, at);
        if (part != null) {
            return part;
        }
        MonthGrammar.Name month = months.name(scan, at, false);
        if (month != null) {
            return monthFirst(scan, at, month);
        }
        return years.at(scan, at);
    }

    @Nullable
    Day day(Scan scan, int at) {
        if (!scan.has(at)) {
            return null;
        }
        Token token = scan.token(at);
        if (token.isNumber()) {
            int value = token.key().length() <= 2 ? Integer.parseInt(token.key()) : 0;
            return value >= 1 && value <= 31 ? new Day(value, afterSuffix(scan, at + 1)) : null;
        }
        if (!token.isWord() || !scan.mayBeNumber(at)) {
            return null;
        }
        Cardinal whole = cardinals.at(scan.text(), at, scan.limit());
        return whole != null && whole.value() >= 1 && whole.value() <= 31
                ? new Day((int) whole.value(), whole.end())
                : null;
    }

    private int afterSuffix(Scan scan, int at) {
        boolean suffix = scan.has(at)
                && (scan.close(at) || scan.token(at).joined())
                && cardinals.isOrdinalSuffix(scan.text(), at, scan.limit());
        return suffix ? at + 1 : at;
    }

    private @Nullable DateMention dayThenMonth(Scan scan, int at, Day first) {
        Day second = null;
        int link = afterDayLink(scan, first.end());
        if (link > first.end()) {
            second = day(scan, link);
        }
        Day last = second == null ? first : second;
        MonthGrammar.Name month = monthOf(scan, last.end());
        if (month == null && second != null) {
            second = null;
            last = first;
            month = monthOf(scan, first.end());
        }
        if (month == null) {
            return second == null ? dayOfRelativeMonth(scan, at, first) : null;
        }
        YearGrammar.Year year =
                years.after(scan, month.end(), true, month.month().hijri());
        if (year == null && month.month().hijri() && month.month().context()) {
            return null;
        }
        Modifier modifier = year == null && !month.month().hijri() ? Modifier.behind(scan, month.end()) : null;
        int end = year == null ? month.end() : year.end();
        DateMention date = modifier != null
                ? modifiedDay(scan, at, modifier, month.month().number(), last.number())
                : date(scan, at, end, month.month(), last.number(), year);
        return second == null || date == null ? date : from(scan, date, month.month(), first.number(), year);
    }

    private int afterDayLink(Scan scan, int at) {
        if (scan.is(at, "-") || scan.is(at, "/")) {
            return at + 1;
        }
        int link = scan.after(Role.LINK, at);
        link = link > at ? link : scan.after(Role.AND, at);
        return link > at
                ? scan.afterAttached(scan.french() || scan.english() ? scan.after(Role.LEAD, link) : link)
                : at;
    }

    private MonthGrammar.@Nullable Name monthOf(Scan scan, int at) {
        int of = scan.after(Role.OF, at);
        return months.name(scan, scan.after(Role.MONTH_WORD, of), true);
    }

    private @Nullable DateMention date(
            Scan scan, int at, int end, Month month, int day, YearGrammar.@Nullable Year year) {
        Integer number = year == null ? null : year.number();
        if (month.hijri()) {
            When when = scan.publication().hijriDay(number, month.number(), day);
            return day > 30
                    ? null
                    : new DateMention(at, end, when, true, DateMention.Kind.ABSOLUTE, "hijri-day", null, null);
        }
        if (!Publication.isDay(number == null ? 2000 : number, month.number(), day)) {
            return null;
        }
        Written written = new Written(number, month.number(), day, null);
        if (year != null && year.shift() != null) {
            return new DateMention(
                    at, end, null, true, DateMention.Kind.ANAPHORIC, "day-of-same-year", written, year.shift());
        }
        return DateMention.absolute(at, end, scan.publication().day(number, month.number(), day), written, "day");
    }

    /** "le 29 janvier dernier", «٢٧ أكتوبر الماضي». */
    private static @Nullable DateMention modifiedDay(Scan scan, int at, Modifier modifier, int month, int day) {
        if (!Publication.isDay(2000, month, day)) {
            return null;
        }
        Written written = new Written(null, month, day, null);
        String rule = "modified-day";
        if (modifier.anaphoric()) {
            Shift shift = Shift.of(modifier.direction(), Shift.Unit.YEAR);
            return new DateMention(at, modifier.end(), null, true, DateMention.Kind.ANAPHORIC, rule, written, shift);
        }
        When when = scan.publication().dayTowards(month, day, modifier.direction());
        return DateMention.absolute(at, modifier.end(), when, written, rule);
    }

    /** "9 to 10 June": from the first day on. */
    private DateMention from(Scan scan, DateMention date, Month month, int first, YearGrammar.@Nullable Year year) {
        When to = date.when();
        Integer number = to == null || month.hijri()
                ? (year == null ? null : year.number())
                : (Integer) to.from().getYear();
        When from = month.hijri()
                ? scan.publication().hijriDay(number, month.number(), first)
                : scan.publication().day(number, month.number(), first);
        return Ranges.of(date.firstToken(), date.lastToken(), from, to, date);
    }

    /** «الخامس من الشهر الجاري», "the 5th of last month". */
    private @Nullable DateMention dayOfRelativeMonth(Scan scan, int at, Day day) {
        int of = scan.after(Role.OF, day.end());
        Phrase<DateWord> relative = of == day.end() ? null : scan.word(Role.RELATIVE, of);
        if (relative == null || relative.value().unit() != Shift.Unit.MONTH) {
            return null;
        }
        When month = scan.publication().shifted(Shift.of(relative.value().amount(), Shift.Unit.MONTH));
        When when = month == null
                ? null
                : scan.publication().day(month.from().getYear(), month.from().getMonthValue(), day.number());
        return DateMention.relative(at, of + relative.length(), when, "day-of-month");
    }

    /** "June 10, 2019", "June 9-10"; "June 2019"; "June". */
    private @Nullable DateMention monthFirst(Scan scan, int at, MonthGrammar.Name month) {
        if (scan.english() && scan.isNumber(month.end())) {
            Day day = day(scan, month.end());
            boolean counts = day != null && scan.counted(day.end());
            if (day != null && !counts) {
                return monthDay(scan, at, month, day);
            }
        }
        return months.month(scan, at, month);
    }

    private @Nullable DateMention monthDay(Scan scan, int at, MonthGrammar.Name month, Day first) {
        int link = afterDayLink(scan, first.end());
        Day second = link > first.end() && scan.isNumber(link) && !scan.is(first.end(), "/") ? day(scan, link) : null;
        boolean range = second != null && second.number() > first.number() && !scan.counted(second.end());
        Day last = range && second != null ? second : first;
        YearGrammar.Year year =
                years.after(scan, last.end(), true, month.month().hijri());
        int end = year == null ? last.end() : year.end();
        DateMention date = date(scan, at, end, month.month(), last.number(), year);
        return range && date != null ? from(scan, date, month.month(), first.number(), year) : date;
    }
}
