package org.marsad.reading.dates;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.model.When;
import org.marsad.reading.dates.DateLexicon.Month;
import org.marsad.reading.dates.DateWord.Role;
import org.marsad.reading.numbers.Cardinal;
import org.marsad.reading.numbers.Cardinals;
import org.marsad.reading.tables.Phrase;
import org.marsad.reading.text.Token;

/** Days, months and years by their names: "14 November 2021", "June 10", «الرابع عشر من نونبر», "mi-janvier", "2015". */
final class CalendarGrammar {
    private static final Set<Role> ASKS_FOR_MONTH = Set.of(
            Role.LEAD,
            Role.OF,
            Role.PART,
            Role.SINCE,
            Role.UNTIL,
            Role.FOR,
            Role.FROM,
            Role.BETWEEN,
            Role.LAST,
            Role.NEXT,
            Role.THIS,
            Role.AND,
            Role.LINK,
            Role.MONTH_WORD,
            Role.EVERY);

    private final Cardinals cardinals;
    private final YearGrammar years;

    CalendarGrammar(Cardinals cardinals, YearGrammar years) {
        this.cardinals = cardinals;
        this.years = years;
    }

    /** The number of a day, 1 to 31, that begins at a token: digits, digits with an ordinal ending, or words. */
    record Day(int number, int end) {}

    /** A month's name, slash pairs read as one: كانون الثاني/يناير. */
    record Name(Month month, int end) {}

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
        DateMention part = part(scan, at);
        if (part != null) {
            return part;
        }
        Name month = month(scan, at, false);
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
        if (!token.isWord()) {
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
        Name month = monthOf(scan, last.end());
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
        Modifier modifier = year == null && second == null ? Modifier.behind(scan, month.end()) : null;
        if (modifier != null && !month.month().hijri()) {
            return modifiedDay(scan, at, modifier, month.month().number(), last.number());
        }
        int end = year == null ? month.end() : year.end();
        DateMention date = date(scan, at, end, month.month(), last.number(), year);
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

    private @Nullable Name monthOf(Scan scan, int at) {
        int of = scan.after(Role.OF, at);
        return month(scan, scan.after(Role.MONTH_WORD, of), true);
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

    /** A month at a token; names that are ordinary words too count only beside a number or where a month is asked for. */
    @Nullable
    Name month(Scan scan, int at, boolean afterNumber) {
        Phrase<Month> phrase = scan.has(at) ? scan.words().month(scan.text(), at, scan.limit()) : null;
        if (phrase == null || (scan.english() && !scan.token(at).capital())) {
            return null;
        }
        int end = at + phrase.length();
        if (scan.is(end, "/")) {
            Phrase<Month> twin = scan.words().month(scan.text(), end + 1, scan.limit());
            if (twin != null && twin.value().number() == phrase.value().number()) {
                end += 1 + twin.length();
            }
        }
        Month month = phrase.value();
        boolean asked = afterNumber
                || end > at + phrase.length()
                || (!month.context() && !month.hijri())
                || isAsked(scan, at, end, month);
        int point = scan.is(end, ".") && scan.close(end) && month.context() && (afterNumber || scan.isNumber(end + 1))
                ? end + 1
                : end;
        return asked ? new Name(month, point) : null;
    }

    private boolean isAsked(Scan scan, int at, int end, Month month) {
        if (years.after(scan, end, false, month.hijri()) != null || Modifier.behind(scan, end) != null) {
            return true;
        }
        if (month.hijri() && month.context()) {
            return false;
        }
        if (scan.english()) {
            int next = scan.is(end, ".") ? end + 1 : end;
            if (scan.isNumber(next) && !month.hijri()) {
                return true;
            }
        }
        if (month.context() && scan.english() && scan.token(at).key().length() == 3 && !scan.is(at, "may")) {
            return false;
        }
        for (Role role : ASKS_FOR_MONTH) {
            if (scan.endsBefore(role, at)) {
                return true;
            }
        }
        return false;
    }

    /** "June 10, 2019", "June 9-10"; "June 2019"; "June". */
    private @Nullable DateMention monthFirst(Scan scan, int at, Name month) {
        if (scan.english() && scan.isNumber(month.end())) {
            Day day = day(scan, month.end());
            boolean counts = day != null && scan.words().counted(scan.text(), day.end(), scan.limit());
            if (day != null && !counts) {
                return monthDay(scan, at, month, day);
            }
        }
        return month(scan, at, at, month);
    }

    private @Nullable DateMention monthDay(Scan scan, int at, Name month, Day first) {
        int link = afterDayLink(scan, first.end());
        Day second = link > first.end() && scan.isNumber(link) && !scan.is(first.end(), "/") ? day(scan, link) : null;
        boolean range = second != null
                && second.number() > first.number()
                && !scan.words().counted(scan.text(), second.end(), scan.limit());
        Day last = range && second != null ? second : first;
        YearGrammar.Year year =
                years.after(scan, last.end(), true, month.month().hijri());
        int end = year == null ? last.end() : year.end();
        DateMention date = date(scan, at, end, month.month(), last.number(), year);
        return range && date != null ? from(scan, date, month.month(), first.number(), year) : date;
    }

    /** A month whose name begins at {@code at}; its words begin at {@code first} ("mid-", "last"). */
    DateMention month(Scan scan, int first, int at, Name month) {
        YearGrammar.Year year =
                years.after(scan, month.end(), false, month.month().hijri());
        int end = year == null ? month.end() : year.end();
        int number = month.month().number();
        Integer inYear = year == null ? null : year.number();
        if (month.month().hijri()) {
            When when = scan.publication().hijriMonth(inYear, number);
            return DateMention.absolute(first, end, when, new Written(null, null, null, null), "hijri-month");
        }
        Written written = new Written(inYear, number, null, null);
        if (year != null && year.shift() != null) {
            return new DateMention(
                    first, end, null, false, DateMention.Kind.ANAPHORIC, "month-of-same-year", written, year.shift());
        }
        Modifier modifier = year == null ? Modifier.behind(scan, end) : null;
        if (modifier != null) {
            return modified(scan, first, modifier, number);
        }
        return DateMention.absolute(first, end, scan.publication().month(inYear, number), written, "month");
    }

    /** "mars dernier", «مارس المقبل», "last March": {@code modifier} ends behind the month's name. */
    DateMention modified(Scan scan, int first, Modifier modifier, int month) {
        Written written = new Written(null, month, null, null);
        String rule = "modified-month";
        if (modifier.anaphoric()) {
            Shift shift = Shift.of(modifier.direction(), Shift.Unit.YEAR);
            return new DateMention(
                    first, modifier.end(), null, false, DateMention.Kind.ANAPHORIC, rule, written, shift);
        }
        When when = scan.publication().monthTowards(month, modifier.direction());
        return DateMention.absolute(first, modifier.end(), when, written, rule);
    }

    /** "mid-January", «مطلع آذار ٢٠٢١», "early 2022", "fin de l'année dernière". */
    private @Nullable DateMention part(Scan scan, int at) {
        int begin = scan.after(Role.PART, at);
        if (begin == at) {
            return null;
        }
        int of = scan.after(Role.OF, begin);
        int lead = scan.after(Role.LEAD, of);
        int[] begins = {begin, of, lead, scan.after(Role.LEAD, lead)};
        for (int i : begins) {
            DateMention dated = partOf(scan, at, i);
            if (dated != null) {
                return dated;
            }
        }
        for (int i : begins) {
            Phrase<DateWord> unit = scan.word(Role.UNIT, i);
            boolean current = unit != null
                    && i > begin
                    && unit.value().amount() < 2
                    && isLong(unit.value().unit());
            if (unit != null
                    && (current || (unit.article() && isLong(unit.value().unit())))) {
                Shift.Unit kind = unit.value().unit() == Shift.Unit.WEEK
                        ? Shift.Unit.CALENDAR_WEEK
                        : unit.value().unit();
                When when = scan.publication().shifted(Shift.of(0, kind));
                return DateMention.relative(at, i + unit.length(), when, "part-of-unit");
            }
        }
        return null;
    }

    private static boolean isLong(Shift.Unit unit) {
        return unit == Shift.Unit.WEEK || unit == Shift.Unit.MONTH || unit == Shift.Unit.YEAR;
    }

    /** What a part of a month, year or week is followed by, if that tells a date. */
    private @Nullable DateMention partOf(Scan scan, int first, int at) {
        int named = scan.after(Role.MONTH_WORD, at);
        Name month = month(scan, named, true);
        if (month != null) {
            return month(scan, first, named, month).by("part-of-month");
        }
        DateMention year = years.at(scan, at);
        if (year != null) {
            return year.at(first, year.lastToken());
        }
        Phrase<DateWord> anaphoric = scan.word(Role.ANAPHORIC, at);
        if (anaphoric != null && anaphoric.value().unit() != Shift.Unit.DAY) {
            Shift shift = Shift.of(anaphoric.value().amount(), anaphoric.value().unit());
            return DateMention.anaphoric(first, at + anaphoric.length(), shift, "part-of-unit");
        }
        Phrase<DateWord> relative = scan.word(Role.RELATIVE, at);
        if (relative != null && relative.value().unit() != Shift.Unit.DAY) {
            Shift shift = Shift.of(relative.value().amount(), relative.value().unit());
            return DateMention.relative(
                    first, at + relative.length(), scan.publication().shifted(shift), "part-of-unit");
        }
        return null;
    }
}
