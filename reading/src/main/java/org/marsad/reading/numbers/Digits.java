package org.marsad.reading.numbers;

import org.jspecify.annotations.Nullable;
import org.marsad.reading.text.Text;
import org.marsad.reading.text.Token;

/**
 * Digits of a text as a number: grouped by comma, point, apostrophe, narrow or plain blank ({@code 6,134}, {@code 1.187},
 * {@code 1 187}), or with a decimal fraction.
 */
record Digits(double value, boolean decimal, boolean grouped, int end) {
    private static final int LONGEST = 15;

    /** The number that begins at {@code token}, or null where the digits are no number ({@code 12.01.2020}). */
    static @Nullable Digits at(Text text, int token, int limit) {
        Digits first = of(text.token(token).key(), token + 1);
        if (first == null || first.decimal || first.grouped) {
            return first;
        }
        int end = token + 1;
        double value = first.value;
        int length = text.token(token).key().length();
        if (length <= 3 && value > 0 && text.token(token).key().charAt(0) != '0') {
            while (end < limit && continuesGroup(text, end)) {
                value = value * 1000 + Integer.parseInt(text.token(end).key());
                end++;
            }
        }
        return new Digits(value, false, end > token + 1, end);
    }

    /** Three digits, one blank after the digits before. */
    private static boolean continuesGroup(Text text, int token) {
        Token here = text.token(token);
        if (!here.isNumber()
                || here.key().length() != 3
                || here.begin() != text.token(token - 1).end() + 1) {
            return false;
        }
        char between = text.original().charAt(here.begin() - 1);
        return Character.isSpaceChar(between)
                && Character.isDigit(here.key().charAt(1))
                && Character.isDigit(here.key().charAt(2));
    }

    private static @Nullable Digits of(String key, int end) {
        int separators = 0;
        int last = -1;
        boolean same = true;
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (c < '0' || c > '9') {
                same &= last < 0 || key.charAt(last) == c;
                last = i;
                separators++;
            }
        }
        if (key.length() - separators > LONGEST) {
            return null;
        }
        if (separators == 0) {
            return new Digits(Long.parseLong(key), false, false, end);
        }
        char separator = key.charAt(last);
        if (separator != '٫' && same && groupsOfThree(key)) {
            return new Digits(plain(key), false, true, end);
        }
        boolean decimal = separators == 1 || (!same && groupsOfThree(key.substring(0, last)));
        return decimal && separator != '٬' ? new Digits(fraction(key, last), true, separators > 1, end) : null;
    }

    private static boolean groupsOfThree(String key) {
        int length = key.length();
        int first = length % 4;
        if (first == 0 || key.charAt(0) == '0') {
            return false;
        }
        for (int i = first; i < length; i += 4) {
            if (isDigit(key.charAt(i))) {
                return false;
            }
            for (int j = i + 1; j < i + 4; j++) {
                if (!isDigit(key.charAt(j))) {
                    return false;
                }
            }
        }
        for (int i = 0; i < first; i++) {
            if (!isDigit(key.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static double plain(String key) {
        double value = 0;
        for (int i = 0; i < key.length(); i++) {
            if (isDigit(key.charAt(i))) {
                value = value * 10 + (key.charAt(i) - '0');
            }
        }
        return value;
    }

    private static double fraction(String key, int point) {
        double part = plain(key.substring(point + 1));
        for (int i = point + 1; i < key.length(); i++) {
            part /= 10;
        }
        return plain(key.substring(0, point)) + part;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
