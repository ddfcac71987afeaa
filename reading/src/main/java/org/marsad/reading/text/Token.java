package org.marsad.reading.text;

/**
 * A word, number or punctuation mark.
 *
 * @param index position in the whole text's list of tokens
 * @param sentence number of its sentence
 * @param begin first UTF-16 unit in the original text
 * @param end one past the last UTF-16 unit
 * @param key normalised form it is looked up by (see {@link Keys}); digits are ASCII
 * @param form its key, and behind it the ة that an Arabic word was written with at its end
 * @param number small number of its form, the same wherever the word stands; -1 where it has none
 * @param kind what it is
 * @param capital begins with a capital letter
 * @param upper consists of two capitals or more and nothing else
 * @param joined stands directly after the previous token's hyphen or apostrophe ({@code Gourma-Rharous}, {@code d'Inata})
 * @param damma Arabic: the first letter (after و or ف) is written with ḍamma, as a vocalised passive is (قُتل)
 */
public record Token(
        int index,
        int sentence,
        int begin,
        int end,
        String key,
        String form,
        int number,
        Kind kind,
        boolean capital,
        boolean upper,
        boolean joined,
        boolean damma) {
    /** Kinds of tokens. */
    public enum Kind {
        WORD,
        NUMBER,
        PUNCTUATION
    }

    /** Whether an Arabic word is written with ة at its end, which its key shows as ه. */
    public boolean endsInTaMarbuta() {
        return form.length() > key.length();
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    public boolean isPunctuation() {
        return kind == Kind.PUNCTUATION;
    }

    public boolean is(String otherKey) {
        return key.equals(otherKey);
    }
}
