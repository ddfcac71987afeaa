package org.marsad.reading.numbers;

import org.jspecify.annotations.Nullable;
import org.marsad.model.Language;
import org.marsad.reading.numbers.NumberWord.Role;
import org.marsad.reading.text.Text;

/** "soixante et onze", "quatre-vingt-neuf", "nonante", "deux mille trois cents", "vingt-deuxième". */
final class FrenchCardinals extends Cardinals {
    FrenchCardinals() {
        super(Language.FR);
    }

    @Override
    @Nullable
    Part belowThousand(Text text, int at, int limit) {
        NumberWord word = word(text, at, limit);
        if (word == null) {
            return null;
        }
        if (word.role() == Role.HUNDRED) {
            return hundreds(text, 1, at, limit);
        }
        if (word.role() == Role.UNIT && word.value() == 1) {
            if (value(text, at - 1, limit, Role.SCALE) == 1000) {
                return new Part(1, at + 1);
            }
            return has(text, at + 1, limit, Role.SCALE)
                            && text.token(at + 1).key().startsWith("mil")
                            && !text.token(at + 1).is("mille")
                    ? new Part(1, at + 1)
                    : null;
        }
        Part part = belowHundred(text, at, limit);
        if (part != null && !part.ordinal() && part.value() < 20 && has(text, part.end(), limit, Role.HUNDRED)) {
            return hundreds(text, part.value(), part.end(), limit);
        }
        return part;
    }

    /** The word "cent" stands at {@code at}. */
    private Part hundreds(Text text, double times, int at, int limit) {
        Part below = belowHundred(text, at + 1, limit);
        if (below == null || has(text, below.end(), limit, Role.HUNDRED)) {
            return new Part(times * 100, at + 1);
        }
        return new Part(times * 100 + below.value(), below.end(), below.ordinal(), false);
    }

    private @Nullable Part belowHundred(Text text, int at, int limit) {
        NumberWord word = word(text, at, limit);
        if (word == null) {
            return null;
        }
        switch (word.role()) {
            case UNIT -> {
                boolean fourTwenties = word.value() == 4 && value(text, at + 1, limit, Role.TEN) == 20;
                return fourTwenties ? tens(text, 80, at + 2, limit) : new Part(word.value(), at + 1);
            }
            case TEEN -> {
                return word.value() == 10 ? ten(text, at, limit) : new Part(word.value(), at + 1);
            }
            case TEN -> {
                return tens(text, word.value(), at + 1, limit);
            }
            case ZERO -> {
                return new Part(0, at + 1);
            }
            case ORDINAL -> {
                return new Part(word.value(), at + 1, true, false);
            }
            default -> {
                return null;
            }
        }
    }

    /** "dix", "dix-sept", "dix-septième". */
    private Part ten(Text text, int at, int limit) {
        long unit = value(text, at + 1, limit, Role.UNIT);
        if (unit >= 7) {
            return new Part(10 + unit, at + 2);
        }
        long ordinal = value(text, at + 1, limit, Role.ORDINAL);
        return ordinal >= 7 && ordinal < 10 ? new Part(10 + ordinal, at + 2, true, false) : new Part(10, at + 1);
    }

    /** What follows twenty, thirty … eighty: a unit, or after sixty and eighty a number up to nineteen. */
    private Part tens(Text text, long ten, int at, int limit) {
        boolean and = has(text, at, limit, Role.AND);
        int from = and ? at + 1 : at;
        int below = ten == 60 || ten == 80 ? 20 : 10;
        Part rest = has(text, from, limit, Role.TEN) ? null : belowHundred(text, from, limit);
        boolean joins = rest != null && rest.value() > 0 && rest.value() < below;
        if (rest == null || !joins || (and && rest.value() != 1 && rest.value() != 11)) {
            return new Part(ten, at);
        }
        return new Part(ten + rest.value(), rest.end(), rest.ordinal(), false);
    }

    @Override
    int next(Text text, int end, int limit, boolean afterScale) {
        if (end >= limit) {
            return -1;
        }
        NumberWord word = word(text, end, limit);
        boolean counts = word != null
                && (word.role() == Role.UNIT
                        || word.role() == Role.TEEN
                        || word.role() == Role.TEN
                        || word.role() == Role.HUNDRED
                        || word.role() == Role.SCALE);
        return text.token(end).isNumber() || counts ? end : -1;
    }

    @Override
    boolean bareScale(NumberWord scale) {
        return scale.value() == 1000;
    }
}
