package org.marsad.reading.numbers;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.reading.numbers.Core.Form;
import org.marsad.reading.numbers.Cue.Role;
import org.marsad.reading.numbers.Lexicon.Unit;
import org.marsad.reading.numbers.Quantity.Kind;
import org.marsad.reading.tables.Phrase;
import org.marsad.reading.text.Keys;
import org.marsad.reading.text.Sentence;
import org.marsad.reading.text.Text;
import org.marsad.reading.text.Token;

/** Tells numbers that count nobody: ordinals, years, days, clock times, ages, shares, distances, money, names. */
final class NumberKinds {
    private static final Unit ORDINAL = new Unit(Kind.ORDINAL, "ordinal");
    private static final Unit YEAR = new Unit(Kind.YEAR, "year");
    private static final Unit TIME = new Unit(Kind.TIME, "time");
    private static final Unit AGE = new Unit(Kind.AGE, "age");
    private static final Unit PERCENT = new Unit(Kind.PERCENT, "percent");
    private static final Unit MONEY = new Unit(Kind.MONEY, "money");
    private static final Unit DATE = new Unit(Kind.OTHER, "date");
    private static final Unit NAME = new Unit(Kind.OTHER, "name");
    private static final Unit LABEL = new Unit(Kind.OTHER, "label");
    private static final Unit PAIR = new Unit(Kind.OTHER, "pair");

    private final Lexicon lexicon;

    NumberKinds(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** What the number is, or null for a count. */
    @Nullable
    Unit of(Text text, Core core, Sentence sentence, Set<Role> bounds) {
        int first = sentence.firstToken();
        int limit = sentence.lastToken();
        boolean digits = text.token(core.begin()).isNumber();
        if (digits) {
            Unit written = fromSigns(text, core, first, limit);
            if (written != null) {
                return written;
            }
        }
        boolean clock = core.begin() > first && lexicon.endsBefore(Role.CLOCK, text, core.begin(), first);
        if (clock && text.key(core.begin() - 1).endsWith("ساعه")) {
            return TIME;
        }
        if (isDayOfMonth(text, core, first, limit)) {
            return core.form() == Form.ORDINAL ? ORDINAL : DATE;
        }
        if (core.form() == Form.ORDINAL) {
            return ORDINAL;
        }
        boolean age = lexicon.endsBefore(Role.AGE, text, core.begin(), first) || isSecondAge(text, core.begin(), first);
        Unit unit = unit(text, core.end(), limit);
        if (unit != null) {
            if (unit.rule().equals("duration") && (age || agedBefore(text, core.begin(), first))) {
                return AGE;
            }
            boolean oClock = clock && digits && lexicon.has(Role.HOUR, text, core.end(), limit);
            return oClock ? TIME : unit;
        }
        if (age) {
            return AGE;
        }
        if (digits && lexicon.endsBefore(Role.MONEY, text, core.begin(), first)) {
            return MONEY;
        }
        if (digits && lexicon.endsBefore(Role.LABEL, text, core.begin(), first)) {
            return LABEL;
        }
        return isYear(text, core, first, limit, bounds) ? YEAR : null;
    }

    /** What the signs directly around digits tell. */
    private @Nullable Unit fromSigns(Text text, Core core, int first, int limit) {
        int at = core.begin();
        Token number = text.token(at);
        int end = core.end();
        Token before = at > first ? text.token(at - 1) : null;
        Token after = end < limit ? text.token(end) : null;
        if (before != null && before.isWord()) {
            if (lexicon.has(Role.HOUR, text, at - 1, at)
                    && at - 2 >= first
                    && text.token(at - 2).isNumber()) {
                return TIME;
            }
            boolean glued = before.end() == number.begin() || number.joined();
            if (glued && !Keys.isArabic(before.key().charAt(0))) {
                return isYearNumber(core) ? YEAR : NAME;
            }
        }
        if (before != null && before.isPunctuation() && before.end() == number.begin()) {
            Unit unit = afterSign(text, before, at, first, core);
            if (unit != null) {
                return unit;
            }
        }
        if (after == null || after.begin() != text.token(end - 1).end()) {
            return null;
        }
        if (after.isPunctuation()) {
            boolean number2 = end + 1 < limit
                    && text.token(end + 1).isNumber()
                    && text.token(end + 1).begin() == after.end();
            return number2 ? betweenDigits(text, after, end + 1, limit, core) : null;
        }
        return core.form() != Form.ORDINAL
                        && after.isWord()
                        && !Keys.isArabic(after.key().charAt(0))
                        && lexicon.unit(text, end, limit) == null
                ? NAME
                : null;
    }

    private @Nullable Unit afterSign(Text text, Token sign, int at, int first, Core core) {
        switch (sign.key()) {
            case "%", "٪" -> {
                return PERCENT;
            }
            case "$", "€", "£" -> {
                return MONEY;
            }
            default -> {
                boolean pair = at - 2 >= first
                        && text.token(at - 2).isNumber()
                        && text.token(at - 2).end() == sign.begin();
                if (!pair) {
                    return null;
                }
                return switch (sign.key()) {
                    case ":" -> TIME;
                    case "/" -> DATE;
                    case "-" -> isYearNumber(core) ? YEAR : PAIR;
                    default -> null;
                };
            }
        }
    }

    private @Nullable Unit betweenDigits(Text text, Token sign, int second, int limit, Core core) {
        boolean third = second + 2 < limit
                && text.token(second + 1).is(sign.key())
                && text.token(second + 2).isNumber()
                && text.token(second + 2).begin() == text.token(second + 1).end();
        return switch (sign.key()) {
            case ":" -> TIME;
            case "/" -> DATE;
            case "-" -> third ? DATE : isYearNumber(core) ? YEAR : PAIR;
            default -> null;
        };
    }

    /** "14 November", "9 to 10 June", "June 10", «الرابع عشر من نونبر». */
    private boolean isDayOfMonth(Text text, Core core, int first, int limit) {
        if (core.high() > 31 || core.low() < 1 || core.form() == Form.ARTICLE || core.form() == Form.DUAL) {
            return false;
        }
        int end = core.end();
        if (monthAfter(text, end, limit)) {
            return true;
        }
        if (text.token(core.begin()).isNumber()) {
            int month = core.begin()
                    - (core.begin() > first && text.token(core.begin() - 1).is(".") ? 2 : 1);
            boolean named =
                    month >= first && text.token(month).capital() && lexicon.month(text, month, core.begin()) != null;
            if (named && !lexicon.counted(text, end, limit)) {
                return true;
            }
            if (isSecondDay(text, core.begin(), first)
                    || lexicon.endsBefore(Role.SINGULAR, text, core.begin(), first)) {
                return true;
            }
            boolean linked =
                    end + 1 < limit && isLink(text, end) && text.token(end + 1).isNumber();
            return linked && monthAfter(text, end + 2, limit);
        }
        return false;
    }

    /** "September 14 and 15". */
    private boolean isSecondDay(Text text, int at, int first) {
        return at - 3 >= first
                && isLink(text, at - 1)
                && text.token(at - 2).isNumber()
                && text.token(at - 3).capital()
                && lexicon.month(text, at - 3, at - 2) != null;
    }

    private boolean isLink(Text text, int at) {
        return text.token(at).is("-") || lexicon.has(Role.LINK, text, at, at + 1);
    }

    private boolean isOf(Text text, int at) {
        return text.token(at).is("-") || lexicon.has(Role.OF, text, at, at + 1);
    }

    private boolean monthAfter(Text text, int end, int limit) {
        if (end >= limit) {
            return false;
        }
        int at = isOf(text, end) ? end + 1 : end;
        return lexicon.month(text, at, limit) != null;
    }

    private @Nullable Unit unit(Text text, int end, int limit) {
        Phrase<Unit> unit = lexicon.unit(text, end, limit);
        if (unit == null && end < limit && isOf(text, end)) {
            unit = lexicon.unit(text, end + 1, limit);
        }
        return unit == null || !unit.clitic().isEmpty() ? null : unit.value();
    }

    /** "aged 12 and 14". */
    private boolean isSecondAge(Text text, int at, int first) {
        return at - 2 > first
                && isLink(text, at - 1)
                && text.token(at - 2).isNumber()
                && lexicon.endsBefore(Role.AGE, text, at - 2, first);
    }

    /** «وعمره 12 عاماً» with words between. */
    private boolean agedBefore(Text text, int at, int first) {
        for (int i = Math.max(first, at - 3); i < at; i++) {
            if (lexicon.phrase(Role.AGE, text, i, at) != null) {
                return true;
            }
        }
        return false;
    }

    /** Four digits without a sign between them. */
    private static boolean isFourDigits(Token number) {
        return number.key().length() == 4 && number.end() - number.begin() == 4;
    }

    private static boolean isYearNumber(Core core) {
        return core.low() >= 1900 && core.high() < 2100;
    }

    private boolean isYear(Text text, Core core, int first, int limit, Set<Role> bounds) {
        if (!isYearNumber(core) || (core.form() != Form.DIGITS && core.form() != Form.RANGE)) {
            return false;
        }
        boolean bounded =
                bounds.stream().anyMatch(role -> role != Role.FROM && role != Role.BETWEEN && role != Role.UP_TO);
        return text.token(core.begin()).isNumber()
                && isFourDigits(text.token(core.begin()))
                && !bounded
                && (!lexicon.counted(text, core.end(), limit)
                        || (lexicon.endsBefore(Role.YEAR, text, core.begin(), first) && core.low() % 1000 != 0));
    }
}
