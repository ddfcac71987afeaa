package org.marsad.reading.numbers;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a word of quantity-words.tsv does to a number.
 *
 * @param low number it stands for, or 0
 * @param high for an interval its end; for a vague plural ("dozens") the unit it counts in
 */
record Cue(Role role, int low, int high) {
    enum Role {
        AT_LEAST,
        MORE_THAN,
        EXCEED,
        NEGATION,
        UP_TO,
        AT_MOST,
        LESS_THAN,
        ABOUT,
        BETWEEN,
        FROM,
        SKIP,
        AGE,
        LABEL,
        MONEY,
        CLOCK,
        YEAR,
        ABOUT_AFTER,
        OR_MORE,
        TO,
        OR,
        PERHAPS,
        CHANGE,
        HOUR,
        LINK,
        OF,
        PRONOUN,
        SINGULAR,
        VAGUE,
        SEVERAL,
        COLLECTIVE,
        INTERVAL,
        ARTICLE,
        ONE_OF;

        /** Name of the rule that a word of this role makes. */
        private final String rule = name().toLowerCase(Locale.ROOT).replace('_', '-');

        String rule() {
            return rule;
        }

        static Role of(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** A cue from a row: value {@code -}, {@code 20}, {@code 24,12} or {@code 13..19}. */
    static Cue of(String role, String value) {
        if (value.equals("-")) {
            return new Cue(Role.of(role), 0, 0);
        }
        String[] parts = value.split("[,.]+");
        int low = Integer.parseInt(parts[0]);
        return new Cue(Role.of(role), low, parts.length > 1 ? Integer.parseInt(parts[1]) : low);
    }

    static boolean is(@Nullable Cue cue, Role role) {
        return cue != null && cue.role == role;
    }
}
