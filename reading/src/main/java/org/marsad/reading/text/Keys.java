package org.marsad.reading.text;

import java.text.Normalizer;

/**
 * Normalised keys of words. Latin script: lower case without accents, one kind of apostrophe. Arabic script: without
 * vowel signs, tatweel and bidi marks; أ إ آ ٱ → ا, ى → ي, ة → ه, ؤ → و, ئ → ي; presentation forms decomposed. Both
 * digit sets become ASCII. The key decides what a word is; it never joins words that differ in more than spelling.
 */
public final class Keys {
    private static final char[] LATIN = new char[0x250];

    static {
        for (char c = 0; c < LATIN.length; c++) {
            String decomposed = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            char base = decomposed.charAt(0);
            if (base < 0x80 && Character.isLetter(base)) {
                LATIN[c] = Character.toLowerCase(base);
            } else {
                LATIN[c] = Character.toLowerCase(c);
            }
        }
        LATIN['ø'] = 'o';
        LATIN['Ø'] = 'o';
        LATIN['ł'] = 'l';
        LATIN['Ł'] = 'l';
        LATIN['đ'] = 'd';
        LATIN['Đ'] = 'd';
        LATIN['ı'] = 'i';
    }

    private Keys() {}

    /** Key of a single word or of several words; white space is folded to single blanks. */
    public static String of(String words) {
        return of(words, 0, words.length());
    }

    /** Key of {@code text[begin, end)}. */
    public static String of(CharSequence text, int begin, int end) {
        StringBuilder key = new StringBuilder(end - begin);
        boolean space = false;
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == '\u00a0' || c == '\u202f' || Character.isSpaceChar(c)) {
                space = key.length() > 0;
                continue;
            }
            if (space) {
                key.append(' ');
                space = false;
            }
            append(key, c);
        }
        return key.toString();
    }

    private static void append(StringBuilder key, char c) {
        if (c < LATIN.length) {
            if (c == 'œ' || c == 'Œ') {
                key.append("oe");
            } else if (c == 'æ' || c == 'Æ') {
                key.append("ae");
            } else if (c == 'ß') {
                key.append("ss");
            } else if (c != '\u00ad') {
                key.append(LATIN[c]);
            }
            return;
        }
        if (isIgnorable(c)) {
            return;
        }
        switch (c) {
            case 'أ', 'إ', 'آ', 'ٱ' -> key.append('ا');
            case 'ى', 'ئ', 'ی' -> key.append('ي');
            case 'ة' -> key.append('ه');
            case 'ؤ' -> key.append('و');
            case 'ک' -> key.append('ك');
            case '’', '‘', 'ʼ', '`', '´', 'ʻ' -> key.append('\'');
            default -> appendOther(key, c);
        }
    }

    private static void appendOther(StringBuilder key, char c) {
        if (c >= '٠' && c <= '٩') {
            key.append((char) ('0' + c - '٠'));
        } else if (c >= '۰' && c <= '۹') {
            key.append((char) ('0' + c - '۰'));
        } else if (c >= '\ufb50' && c <= '\ufefc') {
            String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
            for (int i = 0; i < plain.length(); i++) {
                if (plain.charAt(i) != c) {
                    append(key, plain.charAt(i));
                }
            }
        } else if (c >= '\u1e00' && c <= '\u1eff') {
            char base =
                    Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
            if (base == c) {
                key.append(Character.toLowerCase(c));
            } else {
                append(key, base);
            }
        } else {
            key.append(Character.toLowerCase(c));
        }
    }

    /** Vowel signs, combining marks, tatweel, bidi and zero-width marks: they belong to a word but not to its key. */
    public static boolean isIgnorable(char c) {
        return c == '\u0640'
                || (c >= '\u064b' && c <= '\u065f')
                || c == '\u0670'
                || (c >= '\u0300' && c <= '\u036f')
                || (c >= '\u06d6' && c <= '\u06ed')
                || (c >= '\u200b' && c <= '\u200f')
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2060' && c <= '\u2069')
                || c == '\u061c'
                || c == '\ufeff'
                || c == '\u00ad';
    }

    public static boolean isArabic(char c) {
        return (c >= '\u0600' && c <= '\u06ff') || (c >= '\ufb50' && c <= '\ufdff') || (c >= '\ufe70' && c <= '\ufefc');
    }
}
