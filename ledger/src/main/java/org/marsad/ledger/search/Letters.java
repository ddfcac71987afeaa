package org.marsad.ledger.search;

import org.jspecify.annotations.Nullable;
import org.marsad.region.NameKey;

/**
 * What a letter is in the key of a word: that of {@link NameKey}, letter by letter, and every digit as ASCII. Looked up, since
 * every letter of every report is asked for.
 */
final class Letters {
    private static final String SILENT = "";
    private static final String BETWEEN = " ";
    private static final String[] KEYS = new String[1 << 16];

    private Letters() {}

    /** Letters and digits of the key; empty where the character is silent within a word, null where it stands between words. */
    static @Nullable String key(char c) {
        String key = KEYS[c];
        if (key == null) {
            // several threads may find the same
            key = find(c);
            KEYS[c] = key;
        }
        return key.equals(BETWEEN) ? null : key;
    }

    private static String find(char c) {
        if (Character.isSurrogate(c)) {
            return BETWEEN;
        }
        int digit = Character.digit(c, 10);
        if (digit >= 0) {
            return String.valueOf((char) ('0' + digit));
        }
        String key = NameKey.of(String.valueOf(c)).replace(" ", "");
        if (!key.isEmpty()) {
            return key;
        }
        return NameKey.isSilent(c) && !isApostrophe(c) ? SILENT : BETWEEN;
    }

    static boolean isApostrophe(char c) {
        return switch (c) {
            case '\'', '’', '‘', 'ʼ', 'ʻ', '`', '´', 'ʿ', 'ʾ' -> true;
            default -> false;
        };
    }

    static boolean isArabic(char c) {
        return c >= '\u0600' && c <= '\u06ff';
    }
}
