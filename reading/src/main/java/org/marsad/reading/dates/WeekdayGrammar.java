package org.marsad.reading.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.marsad.model.DatePrecision;
import org.marsad.model.When;
import org.marsad.reading.dates.DateLexicon.Weekday;
import org.marsad.reading.dates.DateWord.Role;
import org.marsad.reading.tables.Phrase;

/** Weekdays: "on Tuesday", "mardi dernier", «الخميس الماضي», "Sunday 14 November", "mardi 14", "the following Friday". */
final class WeekdayGrammar {
    /** Days between which "mardi 14" without a month is looked for around publication. */
    private static final int NEAR = 31;

    private final CalendarGrammar calendar;

    WeekdayGrammar(CalendarGrammar calendar) {
        this.calendar = calendar;
    }

    /** The weekday whose name, or the modifier before it, begins at a token. */
    @Nullable
    DateMention at(Scan scan, int at) {
        int every = scan.after(Role.EVERY, at);
        if (every > at && name(scan, every) != null) {
            Phrase<Weekday> name = name(scan, every);
            boolean habit = !scan.is(at, "les") || every > at + 1;
            return habit && name != null
                    ? DateMention.undated(at, every + name.length(), DateMention.Kind.DURATION, "habit")
                    : null;
        }
        Modifier before = Modifier.before(scan, at);
        int begin = before == null ? at : before.end();
        Phrase<Weekday> name = name(scan, begin);
        if (name == null) {
            return null;
        }
        return weekday(scan, at, before, name.value().day(), begin + name.length());
    }

    /** The name of a weekday at a token, or null. */
    @Nullable
    Phrase<Weekday> name(Scan scan, int at) {
        Phrase<Weekday> phrase = scan.has(at) ? scan.weekday(at) : null;
        if (phrase == null || (scan.english() && !scan.token(at).capital())) {
            return null;
        }
        if (!phrase.value().context()) {
            return phrase;
        }
        boolean asked = scan.english()
                ? scan.isNumber(at + 1) || scan.is(at + 1, ".") || scan.is(at + 1, ",")
                : scan.is(at - 1, "يوم") || scan.endsBefore(Role.DAYTIME, at) || scan.endsBefore(Role.EVERY, at);
        return asked ? phrase : null;
    }

    private DateMention weekday(Scan scan, int first, @Nullable Modifier before, DayOfWeek day, int end) {
        int i = scan.is(end, ".") && scan.close(end) ? end + 1 : end;
        int comma = scan.is(i, ",") ? i + 1 : i;
        DateMention date = calendar.at(scan, scan.afterLead(comma));
        if (date != null && date.explicit() && date.firstToken() == scan.afterLead(comma)) {
            Written written = date.written();
            DateMention whole = date.at(first, date.lastToken());
            return written == null
                    ? whole
                    : new DateMention(
                            first,
                            date.lastToken(),
                            date.when(),
                            true,
                            date.kind(),
                            date.rule(),
                            written.with(day),
                            date.shift());
        }
        DateMention near = comma == i
                ? dayOnly(scan, first, day, scan.french() || scan.arabic() ? i : scan.after(Role.LEAD, i))
                : null;
        if (near != null) {
            return near;
        }
        Modifier modifier = before != null ? before : Modifier.behind(scan, end);
        if (modifier == null && scan.stands(Role.DAYTIME, end)) {
            modifier = Modifier.behind(scan, scan.after(Role.DAYTIME, end));
        }
        int last = modifier == null || before != null ? end : modifier.end();
        if (modifier == null) {
            DateMention ofWeek = ofWeek(scan, first, day, end);
            return ofWeek != null ? ofWeek : plain(scan, first, last, day, 0);
        }
        if (modifier.anaphoric()) {
            Shift shift = new Shift(modifier.direction(), Shift.Unit.WEEK, false, day);
            return new DateMention(
                    first, last, null, false, DateMention.Kind.ANAPHORIC, "weekday", Written.ofWeekday(day), shift);
        }
        return plain(scan, first, last, day, modifier.direction());
    }

    private static DateMention plain(Scan scan, int first, int last, DayOfWeek day, int direction) {
        return new DateMention(
                first,
                last,
                scan.publication().weekday(day, direction),
                false,
                DateMention.Kind.RELATIVE,
                "weekday",
                Written.ofWeekday(day),
                null);
    }

    /** "Tuesday of last week", «الثلاثاء من الأسبوع الماضي». */
    private static @Nullable DateMention ofWeek(Scan scan, int first, DayOfWeek day, int end) {
        int of = scan.after(Role.OF, end);
        Phrase<DateWord> week = scan.word(Role.RELATIVE, of);
        if (week == null) {
            week = scan.word(Role.RELATIVE, scan.after(Role.LEAD, of));
            of = scan.after(Role.LEAD, of);
        }
        Integer amount = week != null && week.value().unit() == Shift.Unit.CALENDAR_WEEK
                ? (Integer) week.value().amount()
                : null;
        int last = week == null ? of : of + week.length();
        if (amount == null && scan.english()) {
            Modifier modifier = Modifier.before(scan, of);
            Phrase<DateWord> unit = modifier == null ? null : scan.word(Role.UNIT, modifier.end());
            if (modifier != null && unit != null && unit.value().unit() == Shift.Unit.WEEK && !modifier.anaphoric()) {
                amount = modifier.direction();
                last = modifier.end() + unit.length();
            }
        }
        return amount == null
                ? null
                : DateMention.relative(first, last, scan.publication().weekdayOfWeek(day, amount), "weekday-of-week");
    }

    /** "mardi 14": the 14th nearest to publication, if it is a Tuesday. */
    private @Nullable DateMention dayOnly(Scan scan, int first, DayOfWeek weekday, int at) {
        When published = scan.publication().published();
        if (!scan.isNumber(at) || published == null || published.precision() != DatePrecision.DAY) {
            return null;
        }
        CalendarGrammar.Day day = calendar.day(scan, at);
        if (day == null || scan.counted(day.end())) {
            return null;
        }
        for (int back = -7; back <= NEAR; back++) {
            LocalDate date = published.from().minusDays(back);
            if (date.getDayOfMonth() == day.number() && date.getDayOfWeek() == weekday) {
                return new DateMention(
                        first,
                        day.end(),
                        When.day(date),
                        false,
                        DateMention.Kind.ABSOLUTE,
                        "weekday-and-day",
                        new Written(null, null, day.number(), weekday),
                        null);
            }
        }
        return null;
    }
}
