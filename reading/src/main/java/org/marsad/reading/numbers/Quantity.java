package org.marsad.reading.numbers;

import org.jspecify.annotations.Nullable;

/**
 * A number read from a text, as an interval: "at least 21" is 21 to null, "up to 100" null to 100, "dozens" 24 to null.
 *
 * <p>The tokens are those of the number and of the words that stand directly around it and change it ("at least 12",
 * "12 or more"), not those of the noun that is counted nor of a preposition between them ("une vingtaine" of
 * {@code une vingtaine de soldats}). A modifier that stands after the noun counts too, but lies outside the tokens. An
 * Arabic dual ({@code جنديان}) is itself the noun.
 *
 * @param firstToken first token
 * @param lastToken one past its last token
 * @param low least number, or null where none is given
 * @param high greatest number, or null where it is open
 * @param approximate "about 20", "une vingtaine"
 * @param ordinal "14th", "الرابع عشر"
 * @param kind what the number is; only {@link Kind#COUNT} counts people or things
 * @param rule which rule read it
 */
public record Quantity(
        int firstToken,
        int lastToken,
        @Nullable Integer low,
        @Nullable Integer high,
        boolean approximate,
        boolean ordinal,
        Kind kind,
        String rule) {
    /** Rule of an indefinite article: a number only if a noun of a person or thing and the sense ask for one. */
    public static final String ARTICLE = "article";

    /** Rule of "one of the …" in Arabic (أحد الجنود): one, if the noun and the sense ask for it. */
    public static final String ONE_OF = "one-of";

    /** What a number is. */
    public enum Kind {
        COUNT,
        ORDINAL,
        YEAR,
        TIME,
        AGE,
        PERCENT,
        DISTANCE,
        MONEY,
        OTHER
    }

    public Quantity {
        if (lastToken <= firstToken) {
            throw new IllegalArgumentException(
                    "a quantity must have a token, but was [" + firstToken + ", " + lastToken + ")");
        }
        if (low != null && high != null && high < low) {
            throw new IllegalArgumentException(
                    "a quantity must not have high < low, but was " + low + " to " + high + " (" + rule + ")");
        }
    }

    /** Whether it counts people or things, by a number and not by an article. */
    public boolean isCount() {
        return kind == Kind.COUNT && !article();
    }

    /** Whether it is an article or "one of", of which the caller decides if it means one. */
    public boolean article() {
        return rule.equals(ARTICLE) || rule.equals(ONE_OF);
    }
}
