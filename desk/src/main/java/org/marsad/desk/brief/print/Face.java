package org.marsad.desk.brief.print;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * One font file. Text is shaped by the Java platform's own engine (HarfBuzz), which joins Arabic letters, sets ligatures and marks, and
 * turns brackets round.
 */
final class Face {
    /** Lengths are in thousandths of the size. */
    static final float UNITS = 1000;

    private static final FontRenderContext PAPER = new FontRenderContext(null, true, true);

    private final String name;
    private final byte[] bytes;
    private final Font font;

    Face(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes.clone();
        try {
            this.font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes))
                    .deriveFont(UNITS);
        } catch (FontFormatException | IOException e) {
            throw new IllegalArgumentException("font " + name + " cannot be used", e);
        }
    }

    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    boolean has(int codePoint) {
        return font.canDisplay(codePoint);
    }

    /**
     * A shape on paper.
     *
     * @param id of the glyph in the font
     * @param x where it stands, from the left end of its text
     * @param y how far it is raised
     * @param text the letters that it stands for; empty where another glyph stands for them already
     */
    record Glyph(int id, double x, double y, String text) {}

    /** Shapes from left to right. */
    record Shaped(List<Glyph> glyphs, double width) {}

    Shaped shape(String text, boolean rightToLeft) {
        char[] letters = text.toCharArray();
        GlyphVector vector = font.layoutGlyphVector(
                PAPER, letters, 0, letters.length, rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
        int many = vector.getNumGlyphs();
        TreeSet<Integer> begins = new TreeSet<>();
        for (int i = 0; i < many; i++) {
            begins.add(letter(letters, vector.getGlyphCharIndex(i)));
        }
        List<Glyph> glyphs = new ArrayList<>();
        TreeSet<Integer> told = new TreeSet<>();
        for (int i = 0; i < many; i++) {
            int begin = letter(letters, vector.getGlyphCharIndex(i));
            Integer next = begins.higher(begin);
            boolean isMain = isMain(letters, vector, i, many) && told.add(begin);
            // 0xFFFF stands for a glyph that was taken into another
            if (vector.getGlyphCode(i) < 0xFFFE) {
                glyphs.add(new Glyph(
                        vector.getGlyphCode(i),
                        vector.getGlyphPosition(i).getX(),
                        -vector.getGlyphPosition(i).getY(),
                        isMain ? bare(text.substring(begin, next == null ? letters.length : next)) : ""));
            }
        }
        return new Shaped(glyphs, vector.getGlyphPosition(many).getX());
    }

    /** Without vowel marks, which are seen and not searched for: readers of PDF put them before or behind their letter as they like. */
    private static String bare(String text) {
        StringBuilder bare = new StringBuilder();
        text.codePoints()
                .filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK)
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }

    /** A vowel mark or a dot belongs to the letter before it. */
    private static int letter(char[] letters, int at) {
        int letter = at;
        while (letter > 0 && Character.getType(letters[letter]) == Character.NON_SPACING_MARK) {
            letter--;
        }
        return letter;
    }

    /** Of several glyphs for the same letters the widest stands for them: the letter, not its dots. */
    private static boolean isMain(char[] letters, GlyphVector vector, int glyph, int many) {
        int begin = letter(letters, vector.getGlyphCharIndex(glyph));
        float widest = vector.getGlyphMetrics(glyph).getAdvanceX();
        for (int other = 0; other < many; other++) {
            if (letter(letters, vector.getGlyphCharIndex(other)) == begin
                    && vector.getGlyphMetrics(other).getAdvanceX() > widest) {
                return false;
            }
        }
        return true;
    }
}
