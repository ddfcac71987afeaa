package org.marsad.region;

/**
 * The consonants of a name in classes that Arabic and Latin spellings share, without vowels, semivowels and doubling:
 * {@code Gourma-Rharous} and {@code غورما غاروس} are both {@code KRMKRS}. Classes: B (b p ب), T (t ت ط ث), D (d د ض ذ), K (k q c
 * g gh rh j dj ك ق غ ج خ), S (s z ç x س ص ز ظ), C (ch sh ش), F (f v ف), R, L, M, N. H and the semivowels w and y are too often
 * left out on one side to count.
 */
final class Skeleton {
    private Skeleton() {}

    /** Of a name in either script; empty where it has no consonant. */
    static String of(String name) {
        String key = NameKey.of(name);
        return NameKey.isArabic(key) ? ofArabic(key) : ofLatin(key);
    }

    private static String ofArabic(String key) {
        StringBuilder skeleton = new StringBuilder();
        for (int i = 0; i < key.length(); i++) {
            if (key.startsWith("تش", i)) {
                append(skeleton, 'C');
                i++;
            } else if (!key.startsWith("دج", i)) {
                append(skeleton, arabicClass(key.charAt(i)));
            }
        }
        return skeleton.toString();
    }

    private static char arabicClass(char c) {
        return switch (c) {
            case 'ب', 'پ' -> 'B';
            case 'ت', 'ط', 'ث' -> 'T';
            case 'د', 'ض', 'ذ' -> 'D';
            case 'ك', 'ق', 'غ', 'ج', 'خ', 'گ' -> 'K';
            case 'س', 'ص', 'ز', 'ظ' -> 'S';
            case 'ش', 'چ' -> 'C';
            case 'ف', 'ڤ', 'ڥ' -> 'F';
            case 'ر' -> 'R';
            case 'ل' -> 'L';
            case 'م' -> 'M';
            case 'ن' -> 'N';
            default -> 0;
        };
    }

    private static String ofLatin(String key) {
        StringBuilder skeleton = new StringBuilder();
        for (int i = 0; i < key.length(); ) {
            int length = LatinSound.lengthAt(key, i);
            append(skeleton, latinClass(key, i, length));
            i += length;
        }
        return skeleton.toString();
    }

    private static char latinClass(String key, int at, int length) {
        String sound = key.substring(at, at + length);
        return switch (sound) {
            case "gh", "rh", "kh", "dj", "gu", "qu" -> 'K';
            case "ch", "sh", "tch", "sch" -> 'C';
            case "ph" -> 'F';
            case "th" -> 'T';
            case "dh" -> 'D';
            default -> letterClass(key, at);
        };
    }

    private static char letterClass(String key, int at) {
        return switch (key.charAt(at)) {
            case 'b', 'p' -> 'B';
            case 't' -> 'T';
            case 'd' -> 'D';
            case 'c' -> LatinSound.isSoft(key, at) ? 'S' : 'K';
            case 'k', 'q', 'g', 'j' -> 'K';
            case 's', 'z', 'x' -> 'S';
            case 'f', 'v' -> 'F';
            case 'r' -> 'R';
            case 'l' -> 'L';
            case 'm' -> 'M';
            case 'n' -> 'N';
            default -> 0;
        };
    }

    private static void append(StringBuilder skeleton, char sound) {
        int last = skeleton.length() - 1;
        if (sound != 0 && (last < 0 || skeleton.charAt(last) != sound)) {
            skeleton.append(sound);
        }
    }
}
