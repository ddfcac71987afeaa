package org.marsad.intake.internal.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Collects the lines of a page in the order in which the file draws them, which keeps columns apart. Within a line with
 * right-to-left letters the glyphs are taken by their place, for producers draw them in either order.
 */
final class LineStripper extends PDFTextStripper {
    /** A glyph so far above or below the line, as a share of its size, begins another. */
    private static final float OTHER_LINE = 0.5f;

    /** A gap as wide as this share of a space is one. */
    private static final float GAP_OF_SPACE = 0.5f;

    /** Width of a space, as a share of the size, where the font does not tell. */
    private static final float USUAL_SPACE = 0.25f;

    /** A page with more is none that anybody wrote; forms that draw each other can make a few bytes into billions. */
    private static final int MOST_GLYPHS = 200_000;

    private static final int MOST_STEPS_OF_PAGE = 500_000;
    private static final int MOST_STEPS = 5_000_000;

    private final List<PdfLine> lines = new ArrayList<>();
    private int glyphs;
    private int stepsOfPage;
    private int steps;

    LineStripper() throws IOException {
        setSuppressDuplicateOverlappingText(true);
    }

    /** The lines of one page, counted from 1. */
    List<PdfLine> lines(PDDocument document, int page) throws IOException {
        lines.clear();
        glyphs = 0;
        stepsOfPage = 0;
        setStartPage(page);
        setEndPage(page);
        writeText(document, Writer.nullWriter());
        return List.copyOf(lines);
    }

    /** Whether the document has drawn more than any document does. */
    boolean isExhausted() {
        return steps > MOST_STEPS;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        stepsOfPage++;
        steps++;
        if (stepsOfPage > MOST_STEPS_OF_PAGE || isExhausted()) {
            throw new IllegalStateException("more than " + MOST_STEPS_OF_PAGE + " drawing steps on a page");
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        if (++glyphs > MOST_GLYPHS) {
            throw new IllegalStateException("more than " + MOST_GLYPHS + " letters on a page");
        }
        super.processTextPosition(glyph);
    }

    @Override
    protected void writePage() {
        for (List<TextPosition> article : charactersByArticle) {
            List<TextPosition> line = new ArrayList<>();
            for (TextPosition glyph : article) {
                if (!line.isEmpty() && isOtherLine(line.get(line.size() - 1), glyph)) {
                    finish(line);
                    line.clear();
                }
                line.add(glyph);
            }
            finish(line);
        }
    }

    private static boolean isOtherLine(TextPosition last, TextPosition next) {
        float size = Math.max(1, Math.max(last.getFontSizeInPt(), next.getFontSizeInPt()));
        return last.getDir() != next.getDir() || Math.abs(last.getYDirAdj() - next.getYDirAdj()) > size * OTHER_LINE;
    }

    private void finish(List<TextPosition> drawn) {
        if (drawn.isEmpty()) {
            return;
        }
        TextPosition first = drawn.get(0);
        float size = Math.max(1, first.getFontSizeInPt());
        float space = first.getWidthOfSpace() > 0 ? first.getWidthOfSpace() : size * USUAL_SPACE;
        List<Glyph> line = new ArrayList<>(drawn.size());
        for (TextPosition glyph : drawn) {
            String letters = glyph.getUnicode();
            if (letters != null && !letters.isEmpty()) {
                float left = glyph.getXDirAdj();
                add(line, new Glyph(letters, left, left + glyph.getWidthDirAdj()));
            }
        }
        boolean rightToLeft = line.stream().anyMatch(Glyph::isRightToLeft);
        if (rightToLeft) {
            line.sort(Comparator.comparingDouble(Glyph::left));
        }
        String text = ReadingOrder.logical(spaced(line, space * GAP_OF_SPACE)).strip();
        if (!text.isEmpty()) {
            float left = (float) line.stream().mapToDouble(Glyph::left).min().orElse(0);
            float right = (float) line.stream().mapToDouble(Glyph::right).max().orElse(0);
            lines.add(new PdfLine(text, left, right, first.getYDirAdj(), size, getCurrentPageNo()));
        }
    }

    /** A mark goes with the letter that was drawn before it, if it stands there. */
    private static void add(List<Glyph> line, Glyph glyph) {
        Glyph last = line.isEmpty() ? null : line.get(line.size() - 1);
        if (last != null && glyph.isMark() && glyph.left() >= last.left() && glyph.left() <= last.right()) {
            line.set(line.size() - 1, new Glyph(last.letters() + glyph.letters(), last.left(), last.right()));
        } else {
            line.add(glyph);
        }
    }

    /** The letters with a space where there is one or where a gap is as wide. */
    private static List<String> spaced(List<Glyph> line, float gap) {
        List<String> letters = new ArrayList<>(line.size());
        float end = Float.NaN;
        boolean afterSpace = true;
        for (Glyph glyph : line) {
            if (!afterSpace && !glyph.isSpace() && (glyph.left() - end > gap || end - glyph.left() > 20 * gap)) {
                letters.add(" ");
            }
            if (!(glyph.isSpace() && afterSpace)) {
                letters.add(glyph.isSpace() ? " " : glyph.letters());
            }
            afterSpace = glyph.isSpace();
            end = afterSpace || Float.isNaN(end) ? glyph.right() : Math.max(end, glyph.right());
        }
        return letters;
    }
}
