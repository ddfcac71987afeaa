package org.marsad.reading.numbers;

import org.jspecify.annotations.Nullable;
import org.marsad.model.Language;
import org.marsad.reading.numbers.NumberWord.Role;
import org.marsad.reading.tables.Phrase;
import org.marsad.reading.text.Text;

/** «تسعة وثمانين», «مئة وستة», «اثنتي عشرة», «ألفان ومئتان», «خمسون ألفاً», «الخامس والعشرون», in all cases. */
final class ArabicCardinals extends Cardinals {
    ArabicCardinals() {
        super(Language.AR);
    }

    @Override
    @Nullable
    Part belowThousand(Text text, int at, int limit) {
        Phrase<NumberWord> phrase = find(text, at, limit);
        if (phrase == null) {
            return null;
        }
        NumberWord word = phrase.value();
        if (word.role() == Role.HUNDRED) {
            return hundreds(text, 100, at + 1, limit);
        }
        if (word.role() == Role.HUNDREDS) {
            return hundreds(text, word.value(), at + 1, limit);
        }
        if (word.role() == Role.UNIT && word.value() > 2 && bare(text, at + 1, limit, Role.HUNDRED)) {
            return hundreds(text, word.value() * 100, at + 2, limit);
        }
        return belowHundred(text, at, limit);
    }

    private Part hundreds(Text text, long value, int end, int limit) {
        int next = next(text, end, limit, false);
        Part below = next < 0 || text.token(next).isNumber() ? null : belowHundred(text, next, limit);
        return below == null || below.ordinal() ? new Part(value, end) : new Part(value + below.value(), below.end());
    }

    private @Nullable Part belowHundred(Text text, int at, int limit) {
        NumberWord word = word(text, at, limit);
        if (word == null) {
            return null;
        }
        return switch (word.role()) {
            case UNIT, TEEN_UNIT -> unit(text, word, at, limit);
            case TEEN, TEN -> new Part(word.value(), at + 1);
            case ORDINAL -> ordinal(text, word, at, limit);
            default -> null;
        };
    }

    private @Nullable Part unit(Text text, NumberWord word, int at, int limit) {
        if (bare(text, at + 1, limit, Role.TEEN)) {
            return new Part(10 + word.value(), at + 2);
        }
        int next = next(text, at + 1, limit, false);
        long ten = next < 0 ? -1 : value(text, next, limit, Role.TEN);
        if (ten > 0) {
            return new Part(word.value() + ten, next + 1);
        }
        return word.role() == Role.UNIT ? new Part(word.value(), at + 1) : null;
    }

    private Part ordinal(Text text, NumberWord word, int at, int limit) {
        if (bare(text, at + 1, limit, Role.TEEN)) {
            return new Part(10 + word.value(), at + 2, true, false);
        }
        int next = next(text, at + 1, limit, false);
        Phrase<NumberWord> ten = next < 0 ? null : find(text, next, limit);
        if (ten != null && ten.value().role() == Role.TEN && ten.article()) {
            return new Part(word.value() + ten.value().value(), next + 1, true, false);
        }
        return new Part(word.value(), at + 1, true, false);
    }

    /** Whether a word of this role stands there with nothing attached. */
    private boolean bare(Text text, int at, int limit, Role role) {
        Phrase<NumberWord> phrase = find(text, at, limit);
        return phrase != null
                && phrase.value().role() == role
                && phrase.clitic().isEmpty();
    }

    /** After {@code و}, attached to a word, before digits or on its own. */
    @Override
    int next(Text text, int end, int limit, boolean afterScale) {
        if (end >= limit) {
            return -1;
        }
        if (text.token(end).is("و")) {
            boolean number = end + 1 < limit
                    && ((afterScale && text.token(end + 1).isNumber()) || bareNumber(text, end + 1, limit));
            return number ? end + 1 : -1;
        }
        Phrase<NumberWord> phrase = find(text, end, limit);
        if (phrase == null) {
            return -1;
        }
        return phrase.clitic().startsWith("و") || isAndEleven(text, phrase, end, limit) ? end : -1;
    }

    /** «وأحد عشر» has the key of واحد, one. */
    private boolean isAndEleven(Text text, Phrase<NumberWord> phrase, int at, int limit) {
        return phrase.value().value() == 1 && text.token(at).is("واحد") && bare(text, at + 1, limit, Role.TEEN);
    }

    private boolean bareNumber(Text text, int at, int limit) {
        Phrase<NumberWord> phrase = find(text, at, limit);
        return phrase != null && phrase.clitic().isEmpty();
    }

    @Override
    boolean bareScale(NumberWord scale) {
        return true;
    }
}
