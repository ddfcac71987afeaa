package org.marsad.reading.dates;

import org.jspecify.annotations.Nullable;
import org.marsad.model.When;
import org.marsad.reading.dates.DateWord.Role;
import org.marsad.reading.tables.Phrase;
import org.marsad.reading.text.Token;

/** Years: alone, as a range, and behind a day or month. */
final class YearGrammar {
    private static final int FIRST = 1900;
    private static final int LAST = 2099;
    private static final int FIRST_HIJRI = 1300;
    private static final int LAST_HIJRI = 1500;

    /** A bare number is a year from here on; earlier ones and 2000 need a word that asks for a year. */
    private static final int FIRST_BARE = 1950;

    private static final int LAST_BARE = 2050;
    private static final int ROUND = 2000;

    /**
     * A year behind a month or day.
     *
     * @param number the year, or null if it is that of another date
     * @param shift from that other date, or null
     */
    record Year(@Nullable Integer number, @Nullable Shift shift, int end) {}

    /** "2015", "l'année 2015", «سنة ٢٠١٥», "2012-2020", "summer 2021", or null. */
    @Nullable
    DateMention at(Scan scan, int at) {
        int begin = scan.stands(Role.SEASON, at) ? scan.after(Role.OF, scan.after(Role.SEASON, at)) : at;
        int named = scan.after(Role.YEAR_WORD, begin);
        int number = scan.afterAttached(named);
        if (!scan.isNumber(number)) {
            return begin > at ? seasonOfRelativeYear(scan, at, begin) : null;
        }
        int year = digits(scan, number, FIRST, LAST);
        if (year == 0) {
            return null;
        }
        boolean asked = named > at || begin > at;
        if (!asked && !isYear(scan, number, year)) {
            return null;
        }
        int end = afterEra(scan, number + 1);
        DateMention mention = DateMention.absolute(at, end, When.year(year), Written.ofYear(year), "year");
        return scan.is(end, "-") && scan.close(end) ? range(scan, mention, end + 1, year) : mention;
    }

    private @Nullable DateMention seasonOfRelativeYear(Scan scan, int at, int begin) {
        Phrase<DateWord> relative = scan.word(Role.RELATIVE, begin);
        if (relative == null || relative.value().unit() != Shift.Unit.YEAR) {
            return null;
        }
        Shift shift = Shift.of(relative.value().amount(), Shift.Unit.YEAR);
        return DateMention.relative(
                at, begin + relative.length(), scan.publication().shifted(shift), "part-of-unit");
    }

    private static boolean isYear(Scan scan, int at, int year) {
        if (scan.counted(at + 1)
                || scan.stands(Role.UNIT, at + 1)
                || scan.is(at + 1, "%")
                || scan.endsBefore(Role.ABOUT, at)) {
            return false;
        }
        boolean glued = scan.close(at) && scan.token(at - 1).isWord() && !scan.arabic();
        return !glued
                && year >= FIRST_BARE
                && year <= LAST_BARE
                && (year != ROUND || scan.endsBefore(Role.LEAD, at) || scan.endsBefore(Role.SINCE, at));
    }

    /** "2012-2020", "2012–13". */
    private static DateMention range(Scan scan, DateMention from, int at, int year) {
        if (!scan.isNumber(at) || !scan.close(at)) {
            return from;
        }
        int to = digits(scan, at, FIRST, LAST);
        if (to == 0 && scan.token(at).key().length() == 2) {
            to = year / 100 * 100 + digits(scan, at, 1, 99);
        }
        if (to <= year) {
            return from;
        }
        return Ranges.of(from.firstToken(), at + 1, When.year(year), When.year(to), from);
    }

    /** The year that follows a day or month which ended before {@code at}, or null. */
    @Nullable
    Year after(Scan scan, int at, boolean afterDay, boolean hijri) {
        if (!scan.has(at)) {
            return null;
        }
        Year relative = relative(scan, at);
        if (relative != null) {
            return relative;
        }
        int i = scan.is(at, ",") && afterDay && scan.isNumber(at + 1) ? at + 1 : at;
        int of = scan.after(Role.OF, i);
        int named = scan.after(Role.YEAR_WORD, of);
        i = scan.afterAttached(
                named > of ? named : scan.after(Role.YEAR_WORD, i) > i ? scan.after(Role.YEAR_WORD, i) : of);
        if (!scan.isNumber(i)) {
            return null;
        }
        int year = hijri ? digits(scan, i, FIRST_HIJRI, LAST_HIJRI) : digits(scan, i, FIRST, LAST);
        if (year == 0 || (scan.counted(i + 1) && !afterDay)) {
            return null;
        }
        return new Year(year, null, afterEra(scan, i + 1));
    }

    /** "of the same year", "last year", «من العام الماضي». */
    private static @Nullable Year relative(Scan scan, int at) {
        int same = scan.after(Role.SAME_YEAR, at);
        if (same > at) {
            return new Year(null, Shift.of(0, Shift.Unit.YEAR), same);
        }
        int last = scan.after(Role.LAST_YEAR, at);
        if (last > at) {
            return new Year(scan.publication().year(-1), null, last);
        }
        int current = scan.after(Role.THIS_YEAR, at);
        return current > at ? new Year(scan.publication().year(0), null, current) : null;
    }

    private static int afterEra(Scan scan, int at) {
        return scan.after(Role.ERA, at);
    }

    private static int digits(Scan scan, int at, int least, int greatest) {
        Token token = scan.token(at);
        String key = token.key();
        int value = 0;
        if (key.length() > 4 || (key.length() != 4 && greatest > 999) || token.end() - token.begin() != key.length()) {
            return 0;
        }
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (c < '0' || c > '9') {
                return 0;
            }
            value = value * 10 + (c - '0');
        }
        return value >= least && value <= greatest ? value : 0;
    }
}
