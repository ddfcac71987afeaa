package org.marsad.cli.output;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines of a given display width: between words, and within a word only where it is too long. */
final class Wrap {
    private Wrap() {}

    /** At least one line, perhaps empty; none is wider than {@code width}, which must be 2 or more. */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : text.split(" ", -1)) {
            int wide = Display.width(word);
            if (used > 0 && used + 1 + wide > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            if (used > 0) {
                line.append(' ');
                used++;
            }
            for (int i = 0; i < word.length(); ) {
                int c = word.codePointAt(i);
                int its = Display.width(c);
                if (used > 0 && used + its > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                    used = 0;
                }
                line.appendCodePoint(c);
                used += its;
                i += Character.charCount(c);
            }
        }
        lines.add(line.toString());
        return lines;
    }
}
