package org.marsad.reading.dates;

import java.util.Locale;

/**
 * What a word of date-words.tsv says.
 *
 * @param amount how many units, or 0
 * @param unit the unit, DAY where the row has none
 * @param label a name ("early", "morning"), or empty
 */
record DateWord(Role role, int amount, Shift.Unit unit, String label) {
    enum Role {
        RELATIVE,
        ANAPHORIC,
        UNIT,
        LAST,
        THIS,
        NEXT,
        FOLLOWING,
        PREVIOUS,
        EVERY,
        AGO,
        IN_FUTURE,
        EARLIER,
        LATER,
        EARLIER_BY,
        LATER_BY,
        LATER_BEFORE,
        SINCE,
        UNTIL,
        FOR,
        PAST,
        PART,
        DAYTIME,
        NIGHT,
        INTO,
        LEAD,
        OF,
        LINK,
        AND,
        BETWEEN,
        FROM,
        FEW,
        ONE,
        AGE,
        MORE,
        LAST_MANY,
        APPOSITION,
        ABOUT,
        YEAR_WORD,
        MONTH_WORD,
        ERA,
        SAME_YEAR,
        LAST_YEAR,
        THIS_YEAR,
        SEASON;

        static Role of(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** A word from a row: value {@code -}, {@code day}, {@code day -1} or a label. */
    static DateWord of(String role, String value) {
        Role kind = Role.of(role);
        if (value.equals("-")) {
            return new DateWord(kind, 0, Shift.Unit.DAY, "");
        }
        if (kind == Role.RELATIVE || kind == Role.ANAPHORIC || kind == Role.UNIT) {
            String[] parts = value.split(" ");
            int amount = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
            return new DateWord(kind, amount, unit(kind, parts[0]), "");
        }
        return new DateWord(kind, 0, Shift.Unit.DAY, value);
    }

    private static Shift.Unit unit(Role role, String name) {
        boolean calendar = name.equals("week") && role != Role.UNIT;
        return calendar ? Shift.Unit.CALENDAR_WEEK : Shift.Unit.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
