package org.marsad.ledger.search;

/**
 * A word of a text and the key under which it is looked up.
 *
 * @param key folded; of an Arabic word without the article
 * @param begin of the word in the text, in chars
 * @param end behind its last letter
 * @param shape how it is written
 * @param opens whether it begins a sentence, a line or a quotation, so that a capital tells nothing
 * @param joined whether only a blank or a hyphen is between it and the word before
 */
record Word(String key, int begin, int end, Shape shape, boolean opens, boolean joined) {
    /** How a word is written. */
    enum Shape {
        LOWER,
        /** The first letter is a capital. */
        CAPITAL,
        /** Several letters, all capitals. */
        CAPITALS,
        ARABIC,
        /** Digits, and scripts without capitals. */
        OTHER
    }

    boolean isCapitalised() {
        return shape == Shape.CAPITAL || shape == Shape.CAPITALS;
    }

    boolean isArabic() {
        return shape == Shape.ARABIC;
    }

    boolean isNumber() {
        return Character.isDigit(key.charAt(0)) && key.chars().allMatch(Character::isDigit);
    }
}
