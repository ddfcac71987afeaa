package org.marsad.reading.dates;

import org.jspecify.annotations.Nullable;
import org.marsad.model.DatePrecision;
import org.marsad.model.When;
import org.marsad.reading.dates.DateMention.Kind;
import org.marsad.reading.dates.DateWord.Role;
import org.marsad.reading.numbers.Cardinals;
import org.marsad.reading.tables.Phrase;

/** Everything that tells a date, tried in order: bounds of periods, intervals, nights, single dates, numbers of units. */
final class DateGrammar {
    private final Cardinals cardinals;
    private final CalendarGrammar calendar;
    private final MonthGrammar months;
    private final WeekdayGrammar weekdays;
    private final UnitGrammar units;

    DateGrammar(Cardinals cardinals) {
        this.cardinals = cardinals;
        calendar = new CalendarGrammar(cardinals);
        months = new MonthGrammar(new YearGrammar());
        weekdays = new WeekdayGrammar(calendar);
        units = new UnitGrammar(cardinals);
    }

    /** The mention that begins at a token, or null; its date has no expression yet. */
    @Nullable
    DateMention at(Scan scan, int at) {
        if (scan.token(at).isPunctuation()) {
            return null;
        }
        boolean number = isNumber(scan, at);
        if (!number && !mayBegin(scan, at)) {
            return null;
        }
        DateMention found = number ? null : introduced(scan, at);
        if (found == null) {
            DateMention single = single(scan, at);
            DateMention interval = single == null ? null : interval(scan, at, single, false, false);
            found = interval != null ? interval : longer(single, units.at(scan, at));
        }
        return found != null || number ? found : daytime(scan, at);
    }

    private boolean isNumber(Scan scan, int at) {
        return scan.isNumber(at) || scan.mayBeNumber(at) && cardinals.at(scan.text(), at, scan.limit()) != null;
    }

    private boolean mayBegin(Scan scan, int at) {
        Phrase<Boolean> start = scan.start(at);
        if (start == null || start.value()) {
            return start != null;
        }
        int next = at + start.length();
        return scan.has(next) && (scan.mayBelong(next) || isNumber(scan, next));
    }

    /** A date behind words that make it a bound, an interval or a night. */
    private @Nullable DateMention introduced(Scan scan, int at) {
        DateMention bound = bound(scan, at);
        if (bound != null) {
            return bound;
        }
        DateMention between = between(scan, at);
        return between != null ? between : night(scan, at);
    }

    private static @Nullable DateMention longer(@Nullable DateMention first, @Nullable DateMention second) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        return second.lastToken() > first.lastToken() ? second : first;
    }

    /** A single date, without bounds or interval. */
    private @Nullable DateMention single(Scan scan, int at) {
        if (!scan.has(at)) {
            return null;
        }
        Phrase<DateWord> relative = scan.word(Role.RELATIVE, at);
        Phrase<DateWord> anaphoric = scan.word(Role.ANAPHORIC, at);
        if (anaphoric != null && (relative == null || anaphoric.length() >= relative.length())) {
            return DateMention.anaphoric(at, at + anaphoric.length(), shift(anaphoric.value()), "anaphoric");
        }
        DateMention weekday = weekdays.at(scan, at);
        if (weekday != null && (relative == null || weekday.lastToken() > at + relative.length())) {
            return weekday;
        }
        if (relative != null) {
            return relative(scan, at, relative);
        }
        DateMention date = calendar.at(scan, at);
        if (date != null) {
            return date;
        }
        Modifier modifier = Modifier.before(scan, at);
        MonthGrammar.Name month = modifier == null ? null : months.name(scan, modifier.end(), true);
        return modifier == null || month == null
                ? null
                : months.modified(
                        scan,
                        at,
                        new Modifier(modifier.direction(), modifier.anaphoric(), month.end()),
                        month.month().number());
    }

    private static Shift shift(DateWord word) {
        return Shift.of(word.amount(), word.unit());
    }

    /** «أمس الأحد», «اليوم الثلاثاء»; not «اليوم الثالث», the third day. */
    private @Nullable DateMention relative(Scan scan, int at, Phrase<DateWord> phrase) {
        int end = at + phrase.length();
        When when = scan.publication().shifted(shift(phrase.value()));
        if (phrase.value().unit() == Shift.Unit.DAY) {
            DateMention weekday = weekdays.at(scan, end);
            if (weekday != null && weekday.kind() != Kind.ANAPHORIC && weekday.kind() != Kind.DURATION) {
                return weekday.explicit()
                        ? weekday.at(at, weekday.lastToken())
                        : new DateMention(
                                at,
                                weekday.lastToken(),
                                when,
                                false,
                                Kind.RELATIVE,
                                "relative",
                                weekday.written(),
                                null);
            }
            boolean ordinalDay = scan.arabic()
                    && scan.is(at, "اليوم")
                    && scan.has(end)
                    && scan.token(end).key().startsWith("ال")
                    && cardinals.at(scan.text(), end, scan.limit()) != null
                    && calendar.at(scan, end) == null;
            if (ordinalDay) {
                return null;
            }
        }
        return DateMention.relative(at, end, when, "relative");
    }

    /** "since March", "depuis deux ans", "until Friday". */
    private @Nullable DateMention bound(Scan scan, int at) {
        int since = scan.after(Role.SINCE, at);
        int until = scan.after(Role.UNTIL, at);
        int begin = Math.max(since, until);
        if (begin == at) {
            return null;
        }
        Kind kind = since >= until ? Kind.SINCE : Kind.UNTIL;
        if (kind == Kind.SINCE && scan.stands(Role.FROM, at)) {
            DateMention interval = between(scan, at);
            if (interval != null) {
                return interval;
            }
        }
        DateMention inner = dated(scan, begin);
        if (inner != null) {
            return inner.as(kind).at(at, inner.lastToken());
        }
        UnitGrammar.Count count = units.count(scan, begin);
        if (count == null || scan.stands(Role.AGO, count.end()) || kind == Kind.UNTIL) {
            return null;
        }
        return units.since(scan, at, count);
    }

    /** A single date at a token or behind the words that lead to one. */
    private @Nullable DateMention dated(Scan scan, int at) {
        for (int i = at, next = at; ; i = next) {
            DateMention night = night(scan, i);
            DateMention single = night != null ? night : single(scan, i);
            if (single != null) {
                return single.kind() == Kind.DURATION ? null : single;
            }
            next = Math.max(Math.max(scan.after(Role.LEAD, i), scan.afterAttached(i)), scan.after(Role.DAYTIME, i));
            if (next == i || !scan.has(next)) {
                return null;
            }
        }
    }

    /** "from 3 May to 5 June", "between November 2024 and March 2025", «بين … و…». */
    private @Nullable DateMention between(Scan scan, int at) {
        int between = scan.after(Role.BETWEEN, at);
        int opened = Math.max(between, scan.after(Role.FROM, at));
        DateMention from = opened > at ? dated(scan, opened) : null;
        return from == null ? null : interval(scan, at, from, true, between > at);
    }

    /** The interval that begins with a date, or null. */
    private @Nullable DateMention interval(Scan scan, int at, DateMention from, boolean opened, boolean between) {
        if (from.kind() == Kind.ANAPHORIC) {
            return null;
        }
        int end = scan.after(Role.DAYTIME, from.lastToken());
        int link = Ranges.link(scan, end, between, opened);
        DateMention to = link < 0 ? null : dated(scan, link);
        if (to == null || !Ranges.alike(from, to)) {
            return opened && from.rule().equals("range") ? from.at(at, from.lastToken()) : null;
        }
        return Ranges.between(scan, opened ? at : from.firstToken(), from, to);
    }

    /** "dans la nuit du 9 au 10 juin", "overnight Sunday to Monday", «ليلة الأحد إلى الاثنين»: the first day. */
    private @Nullable DateMention night(Scan scan, int at) {
        int begin = scan.after(Role.NIGHT, at);
        int into = scan.after(Role.INTO, at);
        if (begin == at && into == at) {
            return null;
        }
        if (into > begin || scan.is(begin - 1, "into")) {
            DateMention morning = dated(scan, Math.max(begin, into));
            return morning == null ? null : nightBefore(morning.at(at, morning.lastToken()));
        }
        DateMention first = dated(scan, begin);
        if (first == null) {
            return scan.english() && scan.is(at, "overnight")
                    ? DateMention.relative(at, begin, scan.publication().shifted(Shift.of(-1, Shift.Unit.DAY)), "night")
                    : null;
        }
        if (first.kind() == Kind.ANAPHORIC || first.kind() == Kind.DURATION) {
            return null;
        }
        int end = scan.after(Role.DAYTIME, first.lastToken());
        int second = nightLink(scan, end);
        DateMention morning = second < 0 ? null : dated(scan, second);
        if (morning != null && Ranges.alike(first, morning)) {
            When when = morning.written() != null && morning.written().explicit()
                    ? Ranges.between(scan, at, first, morning).when()
                    : nightBefore(morning).when();
            return new DateMention(
                    at,
                    morning.lastToken(),
                    firstDay(when),
                    morning.explicit(),
                    first.kind(),
                    "night",
                    first.written(),
                    null);
        }
        return new DateMention(
                at,
                first.lastToken(),
                firstDay(first.when()),
                first.explicit(),
                first.kind(),
                "night",
                first.written(),
                null);
    }

    private static int nightLink(Scan scan, int at) {
        if (!scan.has(at)) {
            return -1;
        }
        if (scan.is(at, "-") || scan.is(at, "/")) {
            return at + 1;
        }
        int link = Math.max(scan.after(Role.LINK, at), scan.after(Role.AND, at));
        boolean attached = scan.arabic() && scan.token(at).key().startsWith("وال");
        boolean direct = scan.weekday(at) != null;
        return link > at ? link : attached || direct ? at : -1;
    }

    private static DateMention nightBefore(DateMention morning) {
        When when = morning.when();
        boolean exact = when != null && when.precision() == DatePrecision.DAY;
        return new DateMention(
                morning.firstToken(),
                morning.lastToken(),
                when != null && exact ? When.day(when.from().minusDays(1)) : when,
                false,
                morning.kind(),
                "night",
                null,
                morning.shift());
    }

    private static @Nullable When firstDay(@Nullable When when) {
        return when == null || when.precision() != DatePrecision.DAY ? when : When.day(when.from());
    }

    private static @Nullable DateMention daytime(Scan scan, int at) {
        Phrase<DateWord> phrase = scan.word(Role.DAYTIME, at);
        return phrase == null
                ? null
                : DateMention.undated(
                        at,
                        at + phrase.length(),
                        Kind.TIME_OF_DAY,
                        phrase.value().label());
    }
}
