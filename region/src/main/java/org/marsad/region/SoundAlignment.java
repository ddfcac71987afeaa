package org.marsad.region;

import java.util.Arrays;

/**
 * How well a Latin name sounds like an Arabic one: the cheapest way to turn one row of sounds into the other, vowels
 * included. Costs were set from the correspondences of newsroom Arabic (غ for hard g, و for o and ou, a long vowel for most
 * vowels) and not fitted to any list.
 */
final class SoundAlignment {
    private static final double FAR = 1.5;
    private static final double LOST_CONSONANT = 1.2;
    private static final double LOST_SEMIVOWEL = 0.6;
    /** Arabic may leave out a vowel, and often does so in the middle of a word. */
    private static final double SILENT_VOWEL = 0.25;

    private static final double EXTRA_VOWEL = 0.35;

    private final char[] arabic;

    /** @param key an Arabic {@link NameKey} */
    SoundAlignment(String key) {
        // two letters for one sound of West African languages
        String plain = key.replace("دج", "ج").replace("تش", "چ");
        StringBuilder letters = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c != ' ' && (letters.isEmpty() || letters.charAt(letters.length() - 1) != c || "اوي".indexOf(c) < 0)) {
                letters.append(c);
            }
        }
        this.arabic = letters.toString().toCharArray();
    }

    /**
     * Agreement with a Latin name.
     *
     * @param key a Latin {@link NameKey}
     * @return 1 for full agreement down to 0
     */
    double score(String key) {
        String[] latin = sounds(key);
        double[] row = new double[latin.length + 1];
        for (int j = 1; j <= latin.length; j++) {
            row[j] = row[j - 1] + missing(latin[j - 1]);
        }
        for (int i = 1; i <= arabic.length; i++) {
            double diagonal = row[0];
            row[0] += extra(i - 1);
            for (int j = 1; j <= latin.length; j++) {
                double match = diagonal + distance(i - 1, latin[j - 1], j == latin.length);
                diagonal = row[j];
                row[j] = Math.min(match, Math.min(row[j] + extra(i - 1), row[j - 1] + missing(latin[j - 1])));
            }
        }
        double longest = Math.max(arabic.length, latin.length);
        return longest == 0 ? 0 : Math.max(0, 1 - row[latin.length] / longest);
    }

    private static String[] sounds(String key) {
        String[] sounds = new String[key.length()];
        int size = 0;
        for (int i = 0; i < key.length(); ) {
            int length = LatinSound.lengthAt(key, i);
            String sound = key.substring(i, i + length);
            if (sound.equals("c")) {
                sound = LatinSound.isSoft(key, i) ? "s" : "k";
            }
            if (!sound.equals(" ") && (size == 0 || !sound.equals(sounds[size - 1]))) {
                sounds[size++] = sound;
            }
            i += length;
        }
        return Arrays.copyOf(sounds, size);
    }

    private static boolean isVowel(String sound) {
        return "aeiou".indexOf(sound.charAt(0)) >= 0;
    }

    private static double missing(String sound) {
        if (isVowel(sound)) {
            return SILENT_VOWEL;
        }
        return "hwy".contains(sound) ? LOST_SEMIVOWEL : LOST_CONSONANT;
    }

    private double extra(int i) {
        return switch (arabic[i]) {
            case 'ا', 'و', 'ي', 'ه', 'ع', 'ء' -> EXTRA_VOWEL;
            default -> LOST_CONSONANT;
        };
    }

    private double distance(int i, String sound, boolean last) {
        char c = arabic[i];
        return switch (c) {
            case 'ا' -> vowel(sound, "a aa", i == 0 ? "e o i u ou ai au ee" : "e ai", 0.15);
            case 'ع' -> vowel(sound, "a e i o", "u ou", 0.2);
            case 'و' -> cost(sound, "o ou u w oo uu au", "v b", 0.3);
            case 'ي' -> cost(sound, "i y e ee ii ei ai", "j", 0.4);
            case 'ه' -> last ? cost(sound, "h a", "e o", 0.2) : cost(sound, "h", "", 0);
            default -> consonant(c, sound);
        };
    }

    private static double vowel(String sound, String same, String near, double cost) {
        double exact = cost(sound, same, near, cost);
        return exact == FAR && isVowel(sound) ? 0.4 : exact;
    }

    private static double consonant(char c, String sound) {
        return switch (c) {
            case 'ب', 'پ' -> cost(sound, "b p", "v", 0.3);
            case 'ت' -> cost(sound, "t", "th tch", 0.2);
            case 'ط' -> cost(sound, "t", "th", 0.1);
            case 'ث' -> cost(sound, "th s t", "", 0);
            case 'د' -> cost(sound, "d", "dh t", 0.2);
            case 'ض', 'ذ' -> cost(sound, "d dh z", "", 0);
            case 'ك' -> cost(sound, "k q qu", "g kh gu gh", 0.25);
            case 'ق' -> cost(sound, "k q g gu qu", "gh rh kh", 0.2);
            case 'غ', 'گ' -> cost(sound, "g gh rh gu", "k q r", 0.3);
            case 'ج' -> cost(sound, "j dj", "g gu gh y z", 0.15);
            case 'خ' -> cost(sound, "kh", "k h rh", 0.2);
            case 'س' -> cost(sound, "s", "z x", 0.2);
            case 'ص' -> cost(sound, "s", "z", 0.3);
            case 'ز' -> cost(sound, "z", "s", 0.25);
            case 'ظ' -> cost(sound, "z d dh", "s", 0.3);
            case 'ش' -> cost(sound, "ch sh", "tch s sch", 0.2);
            case 'چ' -> cost(sound, "tch ch", "t k c sh", 0.3);
            case 'ف', 'ڤ' -> cost(sound, "f v ph", "", 0);
            case 'ر' -> cost(sound, "r", "rh", 0.3);
            case 'ح' -> cost(sound, "h", "kh", 0.3);
            default -> cost(sound, same(c), "", 0);
        };
    }

    private static String same(char c) {
        return switch (c) {
            case 'ل' -> "l";
            case 'م' -> "m";
            case 'ن' -> "n";
            default -> "";
        };
    }

    /** 0 for one of the first sounds, {@code cost} for one of the second, far for all others. */
    private static double cost(String sound, String same, String near, double cost) {
        if (contains(same, sound)) {
            return 0;
        }
        return contains(near, sound) ? cost : FAR;
    }

    private static boolean contains(String sounds, String sound) {
        int at = sounds.indexOf(sound);
        while (at >= 0) {
            int end = at + sound.length();
            if ((at == 0 || sounds.charAt(at - 1) == ' ') && (end == sounds.length() || sounds.charAt(end) == ' ')) {
                return true;
            }
            at = sounds.indexOf(sound, at + 1);
        }
        return false;
    }
}
