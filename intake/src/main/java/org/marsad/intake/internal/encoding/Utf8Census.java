package org.marsad.intake.internal.encoding;

/**
 * How much of some bytes is UTF-8 (RFC 3629).
 *
 * @param end where the last whole character ends; less than the number of bytes only when they were cut off
 * @param good characters of two and more bytes that are right
 * @param broken bytes that belong to no character
 * @param firstBroken offset of the first of them, or -1
 */
record Utf8Census(int end, int good, int broken, int firstBroken) {
    /** One broken byte in so many good characters is damage; more is another encoding. */
    private static final int GOOD_PER_BROKEN = 10;

    static Utf8Census of(byte[] bytes, boolean cut) {
        int good = 0;
        int broken = 0;
        int first = -1;
        int i = 0;
        while (i < bytes.length) {
            int lead = bytes[i] & 0xFF;
            if (lead < 0x80) {
                i++;
                continue;
            }
            int length = length(lead);
            if (length > 0 && i + length > bytes.length && cut && continues(bytes, i + 1, bytes.length)) {
                return new Utf8Census(i, good, broken, first);
            }
            if (length > 0
                    && i + length <= bytes.length
                    && continues(bytes, i + 1, i + length)
                    && isShortest(bytes, i, lead)) {
                good++;
                i += length;
            } else {
                broken++;
                first = first < 0 ? i : first;
                i++;
            }
        }
        return new Utf8Census(bytes.length, good, broken, first);
    }

    boolean isValid() {
        return broken == 0;
    }

    boolean isMostlyUtf8() {
        return good >= (long) broken * GOOD_PER_BROKEN;
    }

    private static int length(int lead) {
        if (lead >= 0xC2 && lead <= 0xDF) {
            return 2;
        }
        if (lead >= 0xE0 && lead <= 0xEF) {
            return 3;
        }
        return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
    }

    private static boolean continues(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    }

    /** No overlong form, no surrogate, nothing beyond U+10FFFF. */
    private static boolean isShortest(byte[] bytes, int at, int lead) {
        int second = bytes[at + 1] & 0xFF;
        return switch (lead) {
            case 0xE0 -> second >= 0xA0;
            case 0xED -> second <= 0x9F;
            case 0xF0 -> second >= 0x90;
            case 0xF4 -> second <= 0x8F;
            default -> true;
        };
    }
}
