package org.marsad.reading.text;

import org.jspecify.annotations.Nullable;

/**
 * What the letters of a word say by themselves, wherever it stands.
 *
 * @param key see {@link Keys}
 * @param form see {@link Token#form()}
 * @param number see {@link WordNumbers}
 * @param capital begins with a capital letter
 * @param upper consists of two capitals or more and nothing else
 * @param damma see {@link Token#damma()}
 */
record Spelling(String written, String key, String form, int number, boolean capital, boolean upper, boolean damma) {
    private static final int SEAT_BITS = 15;

    /** Spreads hashes over the seats: 2³² divided by the golden ratio, as in Knuth's multiplicative hashing. */
    private static final int GOLDEN = 0x9E3779B9;

    private static final int LONGEST_KEPT = 40;

    /**
     * The latest words by the hash of their letters. Threads may overwrite each other's words: every one is complete in
     * itself and is compared letter by letter before it is used.
     */
    private static final @Nullable Spelling[] LATEST = new Spelling[1 << SEAT_BITS];

    /** Spelling of {@code text[begin, end)}, whose characters are {@code chars}; words met lately are the same object, with the same key. */
    static Spelling of(String text, char[] chars, int begin, int end) {
        int length = end - begin;
        if (length > LONGEST_KEPT) {
            return read(text, begin, end);
        }
        int hash = length;
        for (int i = begin; i < end; i++) {
            hash = 31 * hash + chars[i];
        }
        int seat = hash * GOLDEN >>> 32 - SEAT_BITS;
        Spelling latest = LATEST[seat];
        if (latest != null && latest.stands(text, begin, length)) {
            return latest;
        }
        Spelling former = LATEST[seat ^ 1];
        if (former != null && former.stands(text, begin, length)) {
            return former;
        }
        Spelling fresh = read(text, begin, end);
        LATEST[seat ^ 1] = latest;
        LATEST[seat] = fresh;
        return fresh;
    }

    private boolean stands(String text, int begin, int length) {
        return written.length() == length && text.startsWith(written, begin);
    }

    private static Spelling read(String text, int begin, int end) {
        String key = Keys.of(text, begin, end);
        String form = endsInTaMarbuta(text, begin, end) ? key + "ة" : key;
        return new Spelling(
                text.substring(begin, end),
                key,
                form,
                WordNumbers.of(form),
                Character.isUpperCase(firstLetter(text, begin, end)),
                isUpper(text, begin, end),
                hasDamma(text, begin, end));
    }

    private static char firstLetter(String text, int begin, int end) {
        int i = begin;
        while (i < end - 1 && Keys.isIgnorable(text.charAt(i))) {
            i++;
        }
        return text.charAt(i);
    }

    private static boolean isUpper(String text, int begin, int end) {
        if (end - begin < 2) {
            return false;
        }
        for (int i = begin; i < end; i++) {
            if (!Character.isUpperCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** A word written with ة ends in no pronoun, though its key ends in ه (العسكرية is not "its soldier"). */
    private static boolean endsInTaMarbuta(String text, int begin, int end) {
        for (int i = end - 1; i > begin; i--) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                return c == 'ة';
            }
        }
        return false;
    }

    private static boolean hasDamma(String text, int begin, int end) {
        int i = begin;
        if (end - begin > 3 && (text.charAt(i) == 'و' || text.charAt(i) == 'ف')) {
            i++;
            while (i < end && Keys.isIgnorable(text.charAt(i))) {
                if (text.charAt(i) == '\u064f') {
                    return true;
                }
                i++;
            }
        }
        return i + 1 < end && text.charAt(i + 1) == '\u064f';
    }
}
