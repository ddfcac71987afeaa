package org.marsad.cli.output;

/**
 * How texts of any direction are shown in a terminal: how wide they are, and how they are kept from upsetting the line
 * they stand in.
 */
final class Display {
    /** First strong isolate and its end (Unicode UAX #9): what is between them does not touch what is around. */
    static final char ISOLATE = '\u2068';

    static final char END_OF_ISOLATE = '\u2069';

    private Display() {}

    /** Width in columns, as terminals count it (Markus Kuhn's wcwidth): marks and formatting 0, East Asian and emoji 2. */
    static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            width += width(c);
            i += Character.charCount(c);
        }
        return width;
    }

    static int width(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> isWide(c) ? 2 : 1;
        };
    }

    private static boolean isWide(int c) {
        return c >= 0x1100
                && (c <= 0x115F
                        || (c >= 0x2E80 && c <= 0xA4CF && c != 0x303F)
                        || (c >= 0xA960 && c <= 0xA97F)
                        || (c >= 0xAC00 && c <= 0xD7A3)
                        || (c >= 0xF900 && c <= 0xFAFF)
                        || (c >= 0xFE30 && c <= 0xFE6F)
                        || (c >= 0xFF00 && c <= 0xFF60)
                        || (c >= 0xFFE0 && c <= 0xFFE6)
                        || (c >= 0x1F300 && c <= 0x1F64F)
                        || (c >= 0x1F680 && c <= 0x1F6FF)
                        || (c >= 0x1F900 && c <= 0x1F9FF)
                        || (c >= 0x20000 && c <= 0x3FFFD));
    }

    /**
     * A text from outside made fit for one line of a terminal: white space is one space, control characters (which could
     * command the terminal) are U+FFFD, and direction marks that would reach beyond the text are left out.
     */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\u2028' || c == '\u2029') {
                if (!clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ') {
                    clean.append(' ');
                }
            } else if (Character.isISOControl(c)) {
                clean.append('\uFFFD');
            } else if (!isDirecting(c)) {
                clean.append(c);
            }
        }
        return clean.toString().strip();
    }

    /** Embeddings, overrides and isolates. */
    private static boolean isDirecting(char c) {
        return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }

    /** The text between isolates where it has right-to-left letters; else as it is. */
    static String isolated(String text) {
        return text.chars().anyMatch(Display::isRightToLeft) ? ISOLATE + text + END_OF_ISOLATE : text;
    }

    private static boolean isRightToLeft(int c) {
        byte direction = Character.getDirectionality((char) c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** A quotation for a person: cleaned and isolated. */
    static String quoted(String text) {
        return isolated(clean(text));
    }
}
