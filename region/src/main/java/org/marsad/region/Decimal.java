package org.marsad.region;

/**
 * Short decimal numbers such as coordinates, read without {@link Double#parseDouble}, which a cold machine takes many times
 * longer for. The result is the same: a quotient of two exactly represented numbers is correctly rounded.
 */
final class Decimal {
    private static final int MOST_DIGITS = 15; // below 2^53
    private static final double[] TENS = new double[MOST_DIGITS + 1];

    static {
        TENS[0] = 1;
        for (int i = 1; i < TENS.length; i++) {
            TENS[i] = TENS[i - 1] * 10;
        }
    }

    private Decimal() {}

    /** @throws NumberFormatException as {@link Double#parseDouble} */
    static double parse(String text) {
        int at = text.startsWith("-") ? 1 : 0;
        int digits = text.length() - at;
        if (digits == 0 || digits > MOST_DIGITS) {
            return Double.parseDouble(text);
        }
        long mantissa = 0;
        int decimals = -1;
        for (int i = at; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                mantissa = mantissa * 10 + (c - '0');
                decimals += decimals >= 0 ? 1 : 0;
            } else if (c == '.' && decimals < 0 && digits > 1) {
                decimals = 0;
            } else {
                return Double.parseDouble(text);
            }
        }
        double value = mantissa / TENS[Math.max(0, decimals)];
        return at == 1 ? -value : value;
    }
}
