package org.marsad.region;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The form under which a place name is looked up: lower case without accents; apostrophes dropped ({@code N'Tillit} is
 * {@code ntillit}), every other mark a blank; Arabic without vowel signs and tatweel, أ إ آ as ا, ى and ئ as ي, ة as ه, ؤ as
 * و. A key's key is itself.
 */
public final class NameKey {
    private NameKey() {}

    /** The key of a name of one or several words, a blank between two. */
    public static String of(String name) {
        String decomposed = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        StringBuilder key = new StringBuilder(decomposed.length());
        boolean space = false;
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (isSilent(c)) {
                continue;
            }
            if (!Character.isLetterOrDigit(c)) {
                space = !key.isEmpty();
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

    /** Combining marks (accents and Arabic vowel signs, hamza above and below too), tatweel, apostrophes, marks without width. */
    public static boolean isSilent(char c) {
        return c == '\u0640'
                || "'’‘ʼʻ`´ʿʾ".indexOf(c) >= 0
                || switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK, Character.FORMAT -> true;
                    default -> false;
                };
    }

    private static void append(StringBuilder key, char c) {
        switch (c) {
            case 'œ' -> key.append("oe");
            case 'æ' -> key.append("ae");
            case 'ß' -> key.append("ss");
            case 'ø' -> key.append('o');
            case 'ł' -> key.append('l');
            case 'ɓ' -> key.append('b');
            case 'ɗ', 'đ' -> key.append('d');
            case 'ɛ' -> key.append('e');
            case 'ɔ' -> key.append('o');
            case 'ŋ', 'ɲ' -> key.append('n');
            case 'ƙ' -> key.append('k');
            case 'ƴ' -> key.append('y');
            case 'ٱ' -> key.append('ا');
            case 'ى', 'ی' -> key.append('ي');
            case 'ة' -> key.append('ه');
            case 'ک' -> key.append('ك');
            default -> key.append(c);
        }
    }

    static boolean isArabic(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= '\u0600' && c <= '\u06ff') {
                return true;
            }
        }
        return false;
    }
}
