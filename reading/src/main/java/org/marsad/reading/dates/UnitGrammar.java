package org.marsad.reading.dates;

import org.jspecify.annotations.Nullable;
import org.marsad.model.DatePrecision;
import org.marsad.model.When;
import org.marsad.reading.dates.DateMention.Kind;
import org.marsad.reading.dates.DateWord.Role;
import org.marsad.reading.numbers.Cardinal;
import org.marsad.reading.numbers.Cardinals;
import org.marsad.reading.tables.Phrase;

/** Numbers of days, weeks, months, years: "two days ago", "il y a trois jours", «قبل يومين», "a week later", "for months". */
final class UnitGrammar {
    /** What "a few" is taken for. */
    private static final int FEW = 3;

    private final Cardinals cardinals;

    UnitGrammar(Cardinals cardinals) {
        this.cardinals = cardinals;
    }

    /**
     * So many units.
     *
     * @param vague the text gives no number
     * @param counted a number, article, dual or word for some stands before the unit
     */
    record Count(int amount, Shift.Unit unit, boolean vague, boolean counted, int end) {
        Shift times(int sign) {
            return new Shift(sign * amount, unit, vague, null);
        }
    }

    /** The count that begins at a token, or null. */
    @Nullable
    Count count(Scan scan, int at) {
        int i = scan.afterAttached(scan.after(Role.ABOUT, at));
        if (!scan.has(i)) {
            return null;
        }
        Phrase<DateWord> bare = scan.word(Role.UNIT, i);
        if (bare != null) {
            int amount = bare.value().amount();
            if (amount == 1 && names(scan, i + bare.length())) {
                return null;
            }
            int end = amount == 1 && scan.arabic() ? scan.after(Role.ONE, i + bare.length()) : i + bare.length();
            return new Count(amount == 0 ? FEW : amount, bare.value().unit(), amount == 0, amount == 2, end);
        }
        Cardinal number = cardinal(scan, i);
        if (number != null && !number.ordinal() && !number.decimal() && number.value() < 10_000) {
            return unitAfter(scan, (int) number.value(), false, number.end());
        }
        int one = scan.after(Role.ONE, i);
        Count single = one > i ? unitAfter(scan, 1, false, one) : null;
        if (single != null) {
            return single;
        }
        int few = scan.after(Role.FEW, i);
        return few > i ? unitAfter(scan, FEW, true, few) : null;
    }

    private @Nullable Cardinal cardinal(Scan scan, int at) {
        return scan.mayBeNumber(at) ? cardinals.at(scan.text(), at, scan.limit()) : null;
    }

    /** Whether a year, month or weekday follows, whose kind the unit only names: «عام 2012», «يوم الثلاثاء». */
    private static boolean names(Scan scan, int at) {
        return scan.isNumber(at) || scan.month(at) != null || isWeekday(scan, at);
    }

    private static boolean isWeekday(Scan scan, int at) {
        Phrase<DateLexicon.Weekday> name = scan.weekday(at);
        return name != null && !name.value().context();
    }

    private @Nullable Count unitAfter(Scan scan, int amount, boolean vague, int at) {
        int i = scan.is(at, "-") ? at + 1 : at;
        Phrase<DateWord> unit = scan.word(Role.UNIT, i);
        if (unit == null) {
            i = scan.after(Role.MORE, i);
            unit = scan.word(Role.UNIT, i);
        }
        boolean age = unit != null && scan.english() && scan.stands(Role.AGE, i + unit.length());
        return unit == null || age || unit.conjunction() || unit.value().amount() == 2
                ? null
                : new Count(amount, unit.value().unit(), vague, true, i + unit.length());
    }

    /** The mention that begins at a token, or null. */
    @Nullable
    DateMention at(Scan scan, int at) {
        DateMention prefixed = prefixed(scan, at);
        if (prefixed != null) {
            return prefixed;
        }
        DateMention past = pastPeriod(scan, at);
        if (past != null) {
            return past;
        }
        Count count = count(scan, at);
        if (count != null) {
            return suffixed(scan, at, count);
        }
        return modified(scan, at);
    }

    /** «قبل ذلك بيومين», "il y a trois jours", «قبل يومين», «بعد أسبوع», "dans deux jours", "for three days". */
    private @Nullable DateMention prefixed(Scan scan, int at) {
        if (scan.arabic()) {
            DateMention by = by(scan, at);
            if (by != null) {
                return by;
            }
        }
        if (!scan.english()) {
            int ago = scan.after(Role.AGO, at);
            Count count = ago > at ? count(scan, ago) : null;
            if (count != null) {
                boolean since = scan.arabic() && scan.stands(Role.SINCE, at);
                boolean anchored = scan.arabic() && (scan.is(count.end(), "من") || scan.is(count.end(), "علي"));
                return since
                        ? since(scan, at, count)
                        : anchored
                                ? DateMention.anaphoric(at, count.end(), count.times(-1), "units-before")
                                : ago(scan, at, count.end(), count);
            }
        }
        int later = scan.after(Role.LATER_BEFORE, at);
        Count after = later > at ? count(scan, later) : null;
        if (after != null) {
            return DateMention.anaphoric(at, after.end(), after.times(1), "units-later");
        }
        int future = scan.after(Role.IN_FUTURE, at);
        Count ahead = future > at ? count(scan, future) : null;
        if (ahead != null && ahead.counted()) {
            return DateMention.relative(at, ahead.end(), scan.publication().shifted(relative(ahead, 1)), "units-ahead");
        }
        int lasting = scan.after(Role.FOR, at);
        Count duration = lasting > at ? count(scan, lasting) : null;
        boolean dated = duration != null && scan.stands(Role.AGO, duration.end());
        return duration != null
                        && !dated
                        && (duration.counted() || !scan.english() || scan.is(at, "for"))
                        && !past(scan, lasting)
                ? DateMention.undated(at, duration.end(), Kind.DURATION, "duration")
                : null;
    }

    private boolean past(Scan scan, int at) {
        return pastPeriod(scan, at) != null;
    }

    /** «قبل ذلك بيومين», «بعدها بأسبوع». */
    private @Nullable DateMention by(Scan scan, int at) {
        int earlier = scan.after(Role.EARLIER_BY, at);
        int later = scan.after(Role.LATER_BY, at);
        int end = Math.max(earlier, later);
        if (end == at || !scan.has(end)) {
            return null;
        }
        boolean by = scan.token(end).key().startsWith("ب");
        Count count = by ? count(scan, end) : null;
        return count == null
                ? null
                : DateMention.anaphoric(at, count.end(), count.times(earlier > at ? -1 : 1), "units-by");
    }

    private @Nullable DateMention suffixed(Scan scan, int at, Count count) {
        int end = count.end();
        if (scan.english() && scan.after(Role.AGO, end) > end) {
            return ago(scan, at, scan.after(Role.AGO, end), count);
        }
        int earlier = scan.arabic() ? end : scan.after(Role.EARLIER, end);
        int later = scan.arabic() ? end : scan.after(Role.LATER, end);
        if (later > end || earlier > end) {
            int sign = later > end ? 1 : -1;
            return DateMention.anaphoric(
                    at, Math.max(later, earlier), count.times(sign), sign > 0 ? "units-later" : "units-earlier");
        }
        if (!count.counted()) {
            return null;
        }
        return DateMention.undated(at, end, Kind.DURATION, "duration");
    }

    private DateMention ago(Scan scan, int at, int end, Count count) {
        return DateMention.relative(at, end, scan.publication().shifted(relative(count, -1)), "units-ago");
    }

    /** Weeks counted from publication are no exact days. */
    private static Shift relative(Count count, int sign) {
        Shift.Unit unit = count.unit() == Shift.Unit.WEEK && !count.vague() ? Shift.Unit.CALENDAR_WEEK : count.unit();
        return new Shift(sign * count.amount(), unit, count.vague(), null);
    }

    /** "since … years": begins so long before publication. */
    DateMention since(Scan scan, int at, Count count) {
        When from = scan.publication().shifted(relative(count, -1));
        return new DateMention(at, count.end(), from, false, Kind.SINCE, "units-ago", null, null);
    }

    /** "last decade", "this month", "the following week". */
    private @Nullable DateMention modified(Scan scan, int at) {
        Modifier modifier = scan.english() ? Modifier.before(scan, at) : null;
        Phrase<DateWord> unit = modifier == null ? null : scan.word(Role.UNIT, modifier.end());
        if (modifier == null || unit == null || unit.value().unit() == Shift.Unit.HOUR) {
            return null;
        }
        int end = modifier.end() + unit.length();
        Shift.Unit kind = unit.value().unit() == Shift.Unit.WEEK
                ? Shift.Unit.CALENDAR_WEEK
                : unit.value().unit();
        Shift shift = Shift.of(modifier.direction(), kind);
        return modifier.anaphoric()
                ? DateMention.anaphoric(at, end, shift, "unit")
                : DateMention.relative(at, end, scan.publication().shifted(shift), "unit");
    }

    /** A period that ends at publication: "the last three days", "ces derniers mois", "recent weeks", «الأيام الثلاثة الماضية». */
    private @Nullable DateMention pastPeriod(Scan scan, int at) {
        int begin = scan.after(Role.PAST, at);
        if (scan.english()) {
            begin = begin > at ? begin : scan.after(Role.LAST, at);
            Count count = begin > at ? count(scan, begin) : null;
            return count != null && (count.counted() || plural(scan, count.end()))
                    ? period(scan, at, count.end(), count)
                    : null;
        }
        Count count = count(scan, scan.french() ? begin : at);
        if (scan.french()) {
            int number = begin;
            Cardinal cardinal = cardinal(scan, begin);
            if (cardinal != null && scan.word(Role.UNIT, cardinal.end()) == null) {
                number = cardinal.end();
                int last = scan.after(Role.LAST_MANY, number);
                Phrase<DateWord> unit = last > number ? scan.word(Role.UNIT, last) : null;
                return unit == null
                        ? null
                        : period(
                                scan,
                                at,
                                last + unit.length(),
                                new Count((int) cardinal.value(), unit.value().unit(), false, true, last));
            }
            boolean recent =
                    begin > at && count != null && !count.counted() && !scan.is(at, "les") && !scan.is(at, "ces");
            return recent && count != null ? period(scan, at, count.end(), count) : null;
        }
        Phrase<DateWord> unit = scan.word(Role.UNIT, at);
        if (unit == null || !unit.article()) {
            return null;
        }
        int end = at + unit.length();
        Cardinal cardinal = cardinal(scan, end);
        int amount = cardinal == null ? Math.max(unit.value().amount(), 0) : (int) cardinal.value();
        int behind = cardinal == null ? end : cardinal.end();
        int last = scan.after(Role.LAST, behind);
        last = last > behind ? last : scan.after(Role.LAST_MANY, behind);
        return last == behind
                ? null
                : period(
                        scan,
                        at,
                        last,
                        new Count(amount == 0 ? FEW : amount, unit.value().unit(), amount == 0, true, last));
    }

    private static boolean plural(Scan scan, int end) {
        return scan.token(end - 1).key().endsWith("s");
    }

    private DateMention period(Scan scan, int at, int end, Count count) {
        When now = scan.publication().published();
        When from = scan.publication().shifted(new Shift(-count.amount(), count.unit(), false, null));
        if (now == null || from == null || now.to().isBefore(from.from())) {
            return DateMention.relative(at, end, from, "past-period");
        }
        DatePrecision precision = count.unit() == Shift.Unit.WEEK ? DatePrecision.WEEK : from.precision();
        return DateMention.relative(at, end, new When(from.from(), now.to(), precision, null, null), "past-period");
    }
}
