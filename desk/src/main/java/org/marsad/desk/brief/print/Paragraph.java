package org.marsad.desk.brief.print;

import java.text.Bidi;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Text in one direction of reading, with parts in the other: broken into lines in the order of speech, each line then put in the order of
 * sight (Unicode's bidirectional algorithm, UAX #9), and shaped.
 */
final class Paragraph {
    private static final char ISOLATE = '\u2068';
    private static final char POP = '\u2069';

    private final Faces faces;
    private final boolean rightToLeft;
    private final StringBuilder text = new StringBuilder();
    private final List<Letters> byChar = new ArrayList<>();
    private final BitSet whole = new BitSet();

    Paragraph(Faces faces, boolean rightToLeft) {
        this.faces = faces;
        this.rightToLeft = rightToLeft;
    }

    /**
     * @param isolated its direction is its own, whatever stands around it
     * @param unbroken no line ends within it
     */
    void add(String words, Letters letters, boolean isolated, boolean unbroken) {
        int begin = text.length();
        if (isolated) {
            append(ISOLATE, letters);
        }
        for (char c : Normalizer.normalize(words, Normalizer.Form.NFC).toCharArray()) {
            append(Character.isSpaceChar(c) && !faces.has(c) ? space(c) : c, letters);
        }
        if (isolated) {
            append(POP, letters);
        }
        if (unbroken) {
            whole.set(begin + 1, text.length());
        }
    }

    /** A space that no font has becomes the usual one of its kind. */
    private static char space(char c) {
        return c == '\u202F' ? '\u00A0' : ' ';
    }

    private void append(char c, Letters letters) {
        text.append(c);
        byChar.add(letters);
    }

    private static boolean isControl(char c) {
        return c >= '\u2066' && c <= '\u2069' || c == '\u200E' || c == '\u200F';
    }

    /** Lines that are no wider than asked for, where words allow it. */
    List<Line> lines(double width) {
        if (text.isEmpty()) {
            return List.of();
        }
        Bidi bidi =
                new Bidi(text.toString(), rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text.toString());
        List<Line> lines = new ArrayList<>();
        int begin = 0;
        int end = breaks.first();
        double used = 0;
        for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
            if (whole.get(next)) {
                continue;
            }
            double wide = line(bidi, end, trimmed(end, next)).width();
            if (end > begin && used + wide > width) {
                lines.add(line(bidi, begin, trimmed(begin, end)));
                begin = end;
                used = 0;
            }
            used += line(bidi, end, next).width();
            end = next;
        }
        if (end > begin) {
            lines.add(line(bidi, begin, trimmed(begin, end)));
        }
        return lines;
    }

    private int trimmed(int begin, int end) {
        int last = end;
        while (last > begin && (text.charAt(last - 1) == ' ' || isControl(text.charAt(last - 1)))) {
            last--;
        }
        return last;
    }

    private Line line(Bidi bidi, int begin, int end) {
        if (end <= begin) {
            return new Line(List.of(), 0);
        }
        Bidi line = bidi.createLineBidi(begin, end);
        int runs = line.getRunCount();
        byte[] levels = new byte[runs];
        Integer[] order = new Integer[runs];
        for (int i = 0; i < runs; i++) {
            levels[i] = (byte) line.getRunLevel(i);
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, runs);
        List<Piece> pieces = new ArrayList<>();
        double x = 0;
        for (int run : order) {
            boolean reversed = line.getRunLevel(run) % 2 == 1;
            List<Piece> ofRun = items(begin + line.getRunStart(run), begin + line.getRunLimit(run), reversed);
            if (reversed) {
                Collections.reverse(ofRun);
            }
            for (Piece piece : ofRun) {
                pieces.add(piece.movedTo(x));
                x += piece.width();
            }
        }
        return new Line(pieces, x);
    }

    /** Stretches of one face and look, in the order of speech. */
    private List<Piece> items(int begin, int end, boolean reversed) {
        List<Piece> items = new ArrayList<>();
        int at = begin;
        while (at < end) {
            if (isControl(text.charAt(at))) {
                at++;
                continue;
            }
            Letters letters = byChar.get(at);
            Face face = face(at, letters);
            int next = at;
            while (next < end
                    && !isControl(text.charAt(next))
                    && byChar.get(next).equals(letters)
                    && (fits(next, face) || face(next, letters) == face)) {
                next += Character.charCount(text.codePointAt(next));
            }
            Face.Shaped shaped = face.shape(text.substring(at, next), reversed);
            items.add(new Piece(face, shaped, letters, 0, shaped.width() * letters.size() / Face.UNITS));
            at = next;
        }
        return items;
    }

    private Face face(int at, Letters letters) {
        return faces.of(text.codePointAt(at), letters.bold());
    }

    /** Spaces and marks stay in the face of what stands before them. */
    private boolean fits(int at, Face face) {
        int codePoint = text.codePointAt(at);
        return !Character.isLetterOrDigit(codePoint) && face.has(codePoint);
    }
}
