package org.marsad.reading.dates;

import org.jspecify.annotations.Nullable;
import org.marsad.reading.dates.DateWord.Role;

/** Dates in digits only: 2020-01-13, 13/01/2020, 13.01.2020, and 13/01 behind a word that asks for a date. */
final class NumericDate {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private NumericDate() {}

    static @Nullable DateMention at(Scan scan, int at) {
        String key = scan.token(at).key();
        if (key.indexOf('.') > 0) {
            String[] parts = key.split("\\.", -1);
            return parts.length == 3 ? date(scan, at, at + 1, parts[0], parts[1], parts[2]) : null;
        }
        if (!scan.is(at + 1, "/") && !scan.is(at + 1, "-")) {
            return null;
        }
        if (!scan.close(at + 1) || !scan.isNumber(at + 2) || !scan.close(at + 2)) {
            return null;
        }
        String second = scan.token(at + 2).key();
        boolean third = scan.is(at + 3, scan.token(at + 1).key())
                && scan.close(at + 3)
                && scan.isNumber(at + 4)
                && scan.close(at + 4);
        if (third) {
            return date(scan, at, at + 5, key, second, scan.token(at + 4).key());
        }
        boolean asked = scan.is(at + 1, "/") && (scan.endsBefore(Role.LEAD, at) || scan.endsBefore(Role.SINCE, at));
        return asked && isPart(key) && isPart(second) ? date(scan, at, at + 3, key, second, null) : null;
    }

    private static boolean isPart(String digits) {
        return digits.length() <= 2 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Year first where it has four digits; else the day first, unless only the second part can be one. */
    private static @Nullable DateMention date(
            Scan scan, int first, int last, String one, String two, @Nullable String three) {
        boolean yearFirst = one.length() == 4;
        String year = yearFirst ? one : three;
        String day = yearFirst && three != null ? three : one;
        if (!isPart(day) || !isPart(two) || (year != null && !isYear(year))) {
            return null;
        }
        int d = Integer.parseInt(day);
        int m = Integer.parseInt(two);
        if (!yearFirst && m > 12 && d <= 12) {
            int swapped = d;
            d = m;
            m = swapped;
        }
        Integer y = year == null ? null : (Integer) Integer.parseInt(year);
        if (!Publication.isDay(y == null ? 2000 : y, m, d)) {
            return null;
        }
        return DateMention.absolute(
                first, last, scan.publication().day(y, m, d), new Written(y, m, d, null), "numeric");
    }

    private static boolean isYear(String digits) {
        if (digits.length() != 4 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        int year = Integer.parseInt(digits);
        return year >= FIRST_YEAR && year < LAST_YEAR;
    }
}
