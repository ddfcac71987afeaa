package org.marsad.reading.numbers;

import java.util.Locale;

/** What a word adds to a number. */
record NumberWord(Role role, long value) {
    enum Role {
        ZERO,
        ARTICLE,
        UNIT,
        TEEN_UNIT,
        TEEN,
        TEN,
        HUNDRED,
        HUNDREDS,
        SCALE,
        SCALES,
        SCALE_DUAL,
        DOZEN,
        HALF,
        AND,
        ORDINAL,
        ORDINAL_SUFFIX;

        static Role of(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
