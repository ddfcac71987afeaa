package org.marsad.model;

/**
 * Texts that UTF-8 and databases can carry. A lone surrogate or a NUL, which one of them cannot, becomes U+FFFD: one code
 * point for one, so that the offsets of every {@link Span} stay true.
 */
public final class WellFormed {
    private WellFormed() {}

    /** The same text, or a copy with every lone surrogate and NUL replaced. */
    public static String text(String text) {
        int uncarried = firstUncarried(text, 0);
        if (uncarried < 0) {
            return text;
        }
        StringBuilder repaired = new StringBuilder(text);
        for (; uncarried >= 0; uncarried = firstUncarried(text, uncarried + 1)) {
            repaired.setCharAt(uncarried, '\uFFFD');
        }
        return repaired.toString();
    }

    private static int firstUncarried(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return i;
            }
            if (!Character.isSurrogate(c)) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else {
                return i;
            }
        }
        return -1;
    }
}
