package org.marsad.reading.numbers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Language;
import org.marsad.reading.numbers.NumberWord.Role;
import org.marsad.reading.tables.Phrase;
import org.marsad.reading.tables.Phrases;
import org.marsad.reading.tables.Table;
import org.marsad.reading.text.Text;

/**
 * Whole numbers in the words and digits of one language: parts below a thousand, times thousand, million …, added up as
 * long as they get smaller.
 */
public abstract class Cardinals {
    private static final long GREATEST = 1_000_000_000_000L;

    private final Phrases<NumberWord> words;

    Cardinals(Language language) {
        Phrases.Builder<NumberWord> builder = Phrases.builder(language);
        for (List<String> row : Table.rows(language, "number-words", 3)) {
            builder.add(row.get(0), new NumberWord(Role.of(row.get(1)), Long.parseLong(row.get(2))));
        }
        words = builder.build();
    }

    public static Cardinals of(Language language) {
        return switch (language) {
            case AR -> new ArabicCardinals();
            case FR -> new FrenchCardinals();
            case EN -> new EnglishCardinals();
        };
    }

    /** A value and where it ends. */
    record Part(double value, int end, boolean ordinal, boolean decimal) {
        Part(double value, int end) {
            this(value, end, false, false);
        }
    }

    /** The part below a thousand that begins at a token, or null. */
    abstract @Nullable Part belowThousand(Text text, int at, int limit);

    /** Where the next, smaller part begins after a part that ended at {@code end}; -1 if none may follow. */
    abstract int next(Text text, int end, int limit, boolean afterScale);

    /** Whether thousand, million … may begin a number without another number before. */
    abstract boolean bareScale(NumberWord scale);

    /** The longest number that begins at a token, or null. */
    public @Nullable Cardinal at(Text text, int at, int limit) {
        if (at >= limit || (!text.token(at).isNumber() && find(text, at, limit) == null)) {
            return null;
        }
        double total = 0;
        long below = Long.MAX_VALUE;
        int from = at;
        int end = -1;
        long scaled = 1;
        boolean ordinal = false;
        boolean decimal = false;
        while (from >= 0 && from < limit && !ordinal) {
            Part part = part(text, from, limit, end < 0);
            if (part == null) {
                break;
            }
            int stop = part.end();
            double value = part.value();
            long scale = 1;
            NumberWord multiplier = multiplier(text, stop, limit, stop == from);
            if (multiplier != null && !part.ordinal()) {
                scale = multiplier.value();
                value *= scale;
                stop += multiplierLength(text, stop, limit);
                double half = half(text, stop, limit) * scale;
                if (half > 0) {
                    value += half;
                    stop = halfEnd(text, stop, limit);
                }
            }
            if (value >= below || (end >= 0 && value == 0) || value > GREATEST) {
                break;
            }
            total += value;
            end = stop;
            ordinal = part.ordinal();
            decimal = part.decimal() && value != Math.rint(value);
            if (scale > 1) {
                scaled = scale;
            }
            long reach = scale > 1 ? scale : text.token(from).isNumber() ? 1 : wholeScale(value);
            if (reach < 1000 || decimal) {
                break;
            }
            below = reach;
            from = next(text, end, limit, true);
        }
        if (end < 0) {
            return null;
        }
        return new Cardinal((long) total, end, scaled, ordinal, !text.token(at).isNumber(), decimal);
    }

    /** Thousand for 2000 read as one word, and so on: what may follow is smaller. */
    private static long wholeScale(double value) {
        long whole = (long) value;
        return whole >= 1_000_000 && whole % 1_000_000 == 0 ? 1_000_000 : whole >= 1000 && whole % 1000 == 0 ? 1000 : 1;
    }

    private @Nullable Part part(Text text, int from, int limit, boolean first) {
        if (text.token(from).isNumber()) {
            Digits digits = Digits.at(text, from, limit);
            if (digits == null || (!first && (digits.decimal() || digits.grouped()))) {
                return null;
            }
            return new Part(digits.value(), digits.end(), false, digits.decimal());
        }
        NumberWord word = word(text, from, limit);
        if (word != null && word.role() == Role.SCALES) {
            return new Part(word.value(), from + 1);
        }
        if (word != null && word.role() == Role.SCALE && bareScale(word)) {
            return new Part(1, from);
        }
        if (word != null && word.role() == Role.SCALE_DUAL) {
            boolean one = from + 1 < limit && text.key(from + 1).equals("من"); // ألفًا من المقاتلين
            return new Part(one ? 1 : 2, from);
        }
        if (word != null && word.role() == Role.HALF) {
            return halfOfScale(text, from, limit);
        }
        return belowThousand(text, from, limit);
    }

    /** "half a million", "half a dozen", "un demi-million", «نصف مليون». */
    private @Nullable Part halfOfScale(Text text, int from, int limit) {
        Phrase<NumberWord> half = find(text, from, limit);
        int after = half == null ? limit : from + half.length();
        return multiplier(text, after, limit, false) != null ? new Part(0.5, after) : null;
    }

    private @Nullable NumberWord multiplier(Text text, int at, int limit, boolean first) {
        NumberWord word = word(text, at, limit);
        boolean multiplies = word != null
                && (word.role() == Role.SCALE || word.role() == Role.SCALE_DUAL || word.role() == Role.DOZEN);
        if (!multiplies) {
            return null;
        }
        Phrase<NumberWord> phrase = find(text, at, limit);
        return first || phrase == null || phrase.clitic().isEmpty() ? word : null;
    }

    private int multiplierLength(Text text, int at, int limit) {
        Phrase<NumberWord> phrase = find(text, at, limit);
        return phrase == null ? 0 : phrase.length();
    }

    /** 0.5 before "et demi", «ونصف», «ونصف المليون», else 0. */
    private double half(Text text, int at, int limit) {
        return halfEnd(text, at, limit) > at ? 0.5 : 0;
    }

    private int halfEnd(Text text, int at, int limit) {
        Phrase<NumberWord> phrase = find(text, at, limit);
        if (phrase == null) {
            return at;
        }
        if (phrase.value().role() == Role.AND && has(text, at + 1, limit, Role.HALF)) {
            return at + 2;
        }
        if (phrase.value().role() != Role.HALF || !phrase.conjunction()) {
            return at;
        }
        return has(text, at + 1, limit, Role.SCALE) ? at + 2 : at + 1;
    }

    /** Whether a token is the ending of an ordinal in digits: the {@code th} of {@code 14th}. */
    public boolean isOrdinalSuffix(Text text, int at, int limit) {
        return has(text, at, limit, Role.ORDINAL_SUFFIX);
    }

    /** The words that numbers are written with. */
    public Phrases<?> words() {
        return words;
    }

    @Nullable
    Phrase<NumberWord> find(Text text, int at, int limit) {
        return words.at(text, at, limit);
    }

    @Nullable
    NumberWord word(Text text, int at, int limit) {
        Phrase<NumberWord> phrase = words.at(text, at, limit);
        return phrase == null ? null : phrase.value();
    }

    boolean has(Text text, int at, int limit, Role role) {
        return value(text, at, limit, role) >= 0;
    }

    /** Value of the word of this role that stands there, or -1. */
    long value(Text text, int at, int limit, Role role) {
        NumberWord word = word(text, at, limit);
        return word != null && word.role() == role ? word.value() : -1;
    }
}
