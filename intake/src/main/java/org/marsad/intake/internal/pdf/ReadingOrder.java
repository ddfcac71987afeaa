package org.marsad.intake.internal.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * From the order in which glyphs stand on a line to the order in which they are read: the reverse of what a renderer
 * does (Unicode UAX #9). Latin words and numbers keep their order within a right-to-left line.
 */
final class ReadingOrder {
    private static final String OPENING = "([{<«";
    private static final String CLOSING = ")]}>»";

    private ReadingOrder() {}

    /**
     * @param visual letters of the glyphs from left to right, spaces included
     * @return the line as it is read, with Arabic presentation forms as plain letters
     */
    static String logical(List<String> visual) {
        int rightToLeft = 0;
        int leftToRight = 0;
        for (String letters : visual) {
            rightToLeft += isRightToLeft(letters) ? 1 : 0;
            leftToRight += isLatin(letters) ? 1 : 0;
        }
        if (rightToLeft == 0) {
            return String.join("", visual);
        }
        List<String> logical = rightToLeft >= leftToRight ? rightToLeftLine(visual) : leftToRightLine(visual);
        return plainLetters(mirrored(logical));
    }

    private static List<String> rightToLeftLine(List<String> visual) {
        List<String> logical = new ArrayList<>(visual.size());
        int i = visual.size() - 1;
        while (i >= 0) {
            int begin = i;
            if (isLatin(visual.get(i)) || isDigit(visual.get(i))) {
                begin = beginOfRun(visual, i);
            }
            logical.addAll(visual.subList(begin, i + 1));
            i = begin - 1;
        }
        return logical;
    }

    /** Leftmost glyph of the run of Latin words or of the number that ends at {@code end}. */
    private static int beginOfRun(List<String> visual, int end) {
        int begin = end;
        for (int i = end - 1; i >= 0; i--) {
            String letters = visual.get(i);
            if (isRightToLeft(letters)) {
                break;
            }
            if (isLatin(letters) || isDigit(letters)) {
                if (i == begin - 1 || joins(visual, i, begin)) {
                    begin = i;
                } else {
                    break;
                }
            }
        }
        return begin;
    }

    /** Whether what lies between two glyphs belongs to both: anything within Latin text, one separator in a number. */
    private static boolean joins(List<String> visual, int left, int right) {
        if (isLatin(visual.get(left)) && isLatin(visual.get(right))) {
            return true;
        }
        return right - left == 2
                && isDigit(visual.get(left))
                && isDigit(visual.get(right))
                && ".,:/\u066B\u066C".contains(visual.get(left + 1));
    }

    private static List<String> leftToRightLine(List<String> visual) {
        List<String> logical = new ArrayList<>(visual.size());
        int i = 0;
        while (i < visual.size()) {
            int end = i + 1;
            if (isRightToLeft(visual.get(i))) {
                for (int j = end; j < visual.size() && !isLatin(visual.get(j)); j++) {
                    end = isRightToLeft(visual.get(j)) ? j + 1 : end;
                }
                logical.addAll(rightToLeftLine(visual.subList(i, end)));
            } else {
                logical.add(visual.get(i));
            }
            i = end;
        }
        return logical;
    }

    /** Brackets of a right-to-left line were drawn mirrored; some producers have undone that in the letters. */
    private static String mirrored(List<String> logical) {
        String asDrawn = String.join("", logical);
        StringBuilder swapped = new StringBuilder(asDrawn);
        for (int i = 0; i < swapped.length(); i++) {
            int opening = OPENING.indexOf(swapped.charAt(i));
            int closing = CLOSING.indexOf(swapped.charAt(i));
            if (opening >= 0) {
                swapped.setCharAt(i, CLOSING.charAt(opening));
            } else if (closing >= 0) {
                swapped.setCharAt(i, OPENING.charAt(closing));
            }
        }
        return closedBeforeOpened(swapped) <= closedBeforeOpened(asDrawn) ? swapped.toString() : asDrawn;
    }

    private static int closedBeforeOpened(CharSequence text) {
        int open = 0;
        int wrong = 0;
        for (int i = 0; i < text.length(); i++) {
            if (OPENING.indexOf(text.charAt(i)) >= 0) {
                open++;
            } else if (CLOSING.indexOf(text.charAt(i)) >= 0) {
                wrong += open == 0 ? 1 : 0;
                open = Math.max(0, open - 1);
            }
        }
        return wrong;
    }

    /** Shapes of Arabic letters (FB50–FDFF, FE70–FEFF) as the letters they are shapes of. */
    private static String plainLetters(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean shape = (c >= '\uFB50' && c <= '\uFDFF') || (c >= '\uFE70' && c <= '\uFEFC');
            plain.append(
                    shape
                            ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC)
                                    .strip()
                            : String.valueOf(c));
        }
        return plain.toString();
    }

    private static boolean isRightToLeft(String letters) {
        byte direction = Character.getDirectionality(letters.codePointAt(0));
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static boolean isLatin(String letters) {
        return Character.getDirectionality(letters.codePointAt(0)) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }

    private static boolean isDigit(String letters) {
        byte direction = Character.getDirectionality(letters.codePointAt(0));
        return direction == Character.DIRECTIONALITY_EUROPEAN_NUMBER
                || direction == Character.DIRECTIONALITY_ARABIC_NUMBER;
    }
}
