package org.marsad.region;

/** Which alphabet a name is written in. */
final class Spelling {
    private static final String ARABIC = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيٱ";

    private Spelling() {}

    /** Only letters of the Arabic alphabet: Persian, Urdu and Uyghur names use others. */
    static boolean isArabic(String name) {
        boolean letter = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (ARABIC.indexOf(c) >= 0) {
                letter = true;
            } else if (Character.isLetter(c)) {
                return false;
            }
        }
        return letter;
    }

    /** Only Latin letters, more than an airport's code, and no romanised Arabic, which GeoNames writes without capitals. */
    static boolean isLatin(String name) {
        boolean lower = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLetter(c)) {
                if (Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN) {
                    return false;
                }
                lower |= Character.isLowerCase(c);
            }
        }
        return lower && !Character.isLowerCase(name.charAt(0));
    }
}
