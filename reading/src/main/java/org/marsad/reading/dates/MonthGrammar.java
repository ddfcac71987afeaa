package org.marsad.reading.dates;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.model.When;
import org.marsad.reading.dates.DateLexicon.Month;
import org.marsad.reading.dates.DateWord.Role;
import org.marsad.reading.tables.Phrase;

/** Months: "August 2021", "mars dernier", كانون الثاني/يناير. */
final class MonthGrammar {
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

    private final YearGrammar years;

    MonthGrammar(YearGrammar years) {
        this.years = years;
    }

    /** A month's name, slash pairs read as one: كانون الثاني/يناير. */
    record Name(Month month, int end) {}

    /** A month at a token; names that are ordinary words too count only beside a number or where a month is asked for. */
    @Nullable
    Name name(Scan scan, int at, boolean afterNumber) {
        Phrase<Month> phrase = scan.has(at) ? scan.month(at) : null;
        if (phrase == null || (scan.english() && !scan.token(at).capital())) {
            return null;
        }
        int end = at + phrase.length();
        if (scan.is(end, "/")) {
            Phrase<Month> twin = scan.month(end + 1);
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

    /** The month of a name, with its year if one follows; its words begin at {@code first} ("mid-"). */
    DateMention month(Scan scan, int first, Name month) {
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
}
