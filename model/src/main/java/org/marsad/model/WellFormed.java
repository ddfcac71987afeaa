package org.marsad.model;

/**
 * Texts that UTF-8 can carry. A lone surrogate, which it cannot, becomes U+FFFD: one code point for one, so that the
 * offsets of every {@link Span} stay true.
 */
public final class WellFormed {
    private WellFormed() {}

    /** The same text, or a copy with every lone surrogate replaced. */
    public static String text(String text) {
        int lone = firstLoneSurrogate(text, 0);
        if (lone < 0) {
            return text;
        }
        StringBuilder repaired = new StringBuilder(text);
        for (; lone >= 0; lone = firstLoneSurrogate(text, lone + 1)) {
            repaired.setCharAt(lone, '\uFFFD');
        }
        return repaired.toString();
    }

    private static int firstLoneSurrogate(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
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
