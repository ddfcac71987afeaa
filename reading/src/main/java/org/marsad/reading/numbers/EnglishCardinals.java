package org.marsad.reading.numbers;

import org.jspecify.annotations.Nullable;
import org.marsad.model.Language;
import org.marsad.reading.numbers.NumberWord.Role;
import org.marsad.reading.text.Text;

/** "eighty-nine", "a hundred and six", "two thousand three hundred", "twenty-first". */
final class EnglishCardinals extends Cardinals {
    EnglishCardinals() {
        super(Language.EN);
    }

    @Override
    @Nullable
    Part belowThousand(Text text, int at, int limit) {
        NumberWord word = word(text, at, limit);
        if (word == null) {
            return null;
        }
        if (word.role() == Role.ARTICLE) {
            return multiplies(text, at + 1, limit) ? one(text, at, limit) : null;
        }
        if (word.role() == Role.HUNDRED) {
            return hundreds(text, 1, at, limit);
        }
        if (word.role() == Role.DOZEN) {
            return new Part(1, at);
        }
        Part part = belowHundred(text, at, limit);
        if (part != null && !part.ordinal() && has(text, part.end(), limit, Role.HUNDRED)) {
            return hundreds(text, part.value(), part.end(), limit);
        }
        return part;
    }

    private boolean multiplies(Text text, int at, int limit) {
        NumberWord word = word(text, at, limit);
        return word != null && (word.role() == Role.HUNDRED || word.role() == Role.SCALE || word.role() == Role.DOZEN);
    }

    private Part one(Text text, int at, int limit) {
        return has(text, at + 1, limit, Role.HUNDRED) ? hundreds(text, 1, at + 1, limit) : new Part(1, at + 1);
    }

    /** The word "hundred" stands at {@code at}. */
    private Part hundreds(Text text, double times, int at, int limit) {
        int end = at + 1;
        int rest = has(text, end, limit, Role.AND) ? end + 1 : end;
        Part below = belowHundred(text, rest, limit);
        if (below == null || has(text, below.end(), limit, Role.HUNDRED)) {
            return new Part(times * 100, end);
        }
        return new Part(times * 100 + below.value(), below.end(), below.ordinal(), false);
    }

    private @Nullable Part belowHundred(Text text, int at, int limit) {
        NumberWord word = word(text, at, limit);
        if (word == null) {
            return null;
        }
        switch (word.role()) {
            case TEN -> {
                long unit = value(text, at + 1, limit, Role.UNIT);
                if (unit > 0) {
                    return new Part(word.value() + unit, at + 2);
                }
                long ordinal = value(text, at + 1, limit, Role.ORDINAL);
                return ordinal > 0 && ordinal < 10
                        ? new Part(word.value() + ordinal, at + 2, true, false)
                        : new Part(word.value(), at + 1);
            }
            case ZERO, UNIT, TEEN -> {
                return new Part(word.value(), at + 1);
            }
            case ORDINAL -> {
                return new Part(word.value(), at + 1, true, false);
            }
            default -> {
                return null;
            }
        }
    }

    @Override
    int next(Text text, int end, int limit, boolean afterScale) {
        int next = has(text, end, limit, Role.AND) ? end + 1 : end;
        return next < limit && (text.token(next).isNumber() || multipliesOrCounts(text, next, limit)) ? next : -1;
    }

    private boolean multipliesOrCounts(Text text, int at, int limit) {
        NumberWord word = word(text, at, limit);
        return word != null
                && (word.role() == Role.UNIT
                        || word.role() == Role.TEEN
                        || word.role() == Role.TEN
                        || word.role() == Role.HUNDRED);
    }

    @Override
    boolean bareScale(NumberWord scale) {
        return false;
    }
}
