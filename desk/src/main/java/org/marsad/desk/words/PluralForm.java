package org.marsad.desk.words;

import java.util.Locale;
import org.marsad.model.Language;

/** The plural forms of the Unicode CLDR; Arabic has all six. */
enum PluralForm {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER;

    /** The form that a whole number asks for, by CLDR's rules for cardinals. */
    static PluralForm of(Language language, long number) {
        return switch (language) {
            case EN -> number == 1 ? ONE : OTHER;
            case FR -> number == 0 || number == 1 ? ONE : number % 1_000_000 == 0 ? MANY : OTHER;
            case AR -> arabic(number);
        };
    }

    private static PluralForm arabic(long number) {
        long hundred = number % 100;
        if (number <= 2) {
            return number == 0 ? ZERO : number == 1 ? ONE : TWO;
        }
        if (hundred >= 3 && hundred <= 10) {
            return FEW;
        }
        return hundred >= 11 ? MANY : OTHER;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
