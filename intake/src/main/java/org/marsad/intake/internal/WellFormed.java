package org.marsad.intake.internal;

import java.util.List;

/** Makes texts safe to pass on: no lone surrogates, which no encoding can carry, and no NUL. */
public final class WellFormed {
    private WellFormed() {}

    /** The same text with each such character replaced by U+FFFD, and a flaw where one was found. */
    public static String text(String text, List<Flaw> flaws) {
        int first = nextFault(text, 0);
        if (first < 0) {
            return text;
        }
        StringBuilder repaired = new StringBuilder(text);
        int count = 0;
        for (int fault = first; fault >= 0; fault = nextFault(text, fault + 1)) {
            repaired.setCharAt(fault, '\uFFFD');
            count++;
        }
        flaws.add(Flaw.partial(
                "broken-characters",
                count + " characters are NUL or half of a surrogate pair, the first at character " + first
                        + "; they were read as U+FFFD. Maybe the text was cut by bytes"));
        return repaired.toString();
    }

    private static int nextFault(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return i;
            }
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}
