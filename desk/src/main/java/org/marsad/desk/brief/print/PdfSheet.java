package org.marsad.desk.brief.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.marsad.desk.chart.Colour;

/** What is drawn on one page of a PDF, in points from the upper left corner. */
final class PdfSheet {
    /** Of ISO A4. */
    static final double WIDTH = 595.276;

    static final double HEIGHT = 841.89;

    private final Function<Face, PdfFont> fonts;
    private final StringBuilder out = new StringBuilder();
    private final List<Link> links = new ArrayList<>();
    private final Map<String, Double> anchors = new LinkedHashMap<>();

    PdfSheet(Function<Face, PdfFont> fonts) {
        this.fonts = fonts;
    }

    /** A place that leads to an anchor. */
    record Link(double left, double top, double right, double bottom, String anchor) {}

    List<Link> links() {
        return links;
    }

    /** Where things are that are led to, from the top. */
    Map<String, Double> anchors() {
        return anchors;
    }

    void anchor(String name, double top) {
        anchors.put(name, top);
    }

    String content() {
        return out.toString();
    }

    /** @param baseline from the top */
    void line(Line line, double left, double baseline) {
        for (Piece piece : line.pieces()) {
            piece(piece, left + piece.x(), baseline);
            Letters letters = piece.letters();
            if (!letters.anchor().isEmpty()) {
                links.add(new Link(
                        left + piece.x(),
                        baseline - letters.size(),
                        left + piece.x() + piece.width(),
                        baseline + 0.25 * letters.size(),
                        letters.anchor()));
            }
        }
    }

    private void piece(Piece piece, double x, double baseline) {
        List<Face.Glyph> glyphs = piece.shaped().glyphs();
        if (glyphs.isEmpty()) {
            return;
        }
        PdfFont font = fonts.apply(piece.face());
        double size = piece.letters().size();
        fill(piece.letters().colour());
        out.append("BT /").append(font.name()).append(' ').append(number(size)).append(" Tf 1 0 0 1 ");
        out.append(number(x)).append(' ').append(number(HEIGHT - baseline)).append(" Tm\n[");
        double at = 0;
        double raised = 0;
        for (Face.Glyph glyph : glyphs) {
            if (glyph.y() != raised) {
                raised = glyph.y();
                out.append("] TJ ").append(number(raised * size / Face.UNITS)).append(" Ts [");
            }
            double back = at - glyph.x();
            if (Math.abs(back) > 0.5) {
                out.append(number(back)).append(' ');
            }
            out.append(String.format(Locale.ROOT, "<%04X>", font.code(glyph)));
            at = glyph.x() + font.advance(glyph);
        }
        out.append("] TJ ").append(raised == 0 ? "" : "0 Ts ").append("ET\n");
    }

    void box(double x, double y, double width, double height, Colour colour) {
        fill(colour);
        out.append(number(x)).append(' ').append(number(HEIGHT - y - height)).append(' ');
        out.append(number(width)).append(' ').append(number(height)).append(" re f\n");
    }

    void area(List<double[]> rings, Colour colour) {
        fill(colour);
        rings.forEach(ring -> {
            trace(ring);
            out.append("h\n");
        });
        out.append("f*\n");
    }

    void path(double[] points, Colour colour, double width) {
        out.append(rgb(colour)).append("RG ").append(number(width)).append(" w 1 j\n");
        trace(points);
        out.append("S\n");
    }

    private void trace(double[] points) {
        for (int i = 0; i + 1 < points.length; i += 2) {
            out.append(number(points[i])).append(' ').append(number(HEIGHT - points[i + 1]));
            out.append(i == 0 ? " m\n" : " l\n");
        }
    }

    void dot(double x, double y, double radius, Colour colour) {
        // a circle of four curves, true to three parts in ten thousand
        double handle = 0.5523 * radius;
        double middle = HEIGHT - y;
        fill(colour);
        out.append(number(x + radius)).append(' ').append(number(middle)).append(" m\n");
        curve(x + radius, middle + handle, x + handle, middle + radius, x, middle + radius);
        curve(x - handle, middle + radius, x - radius, middle + handle, x - radius, middle);
        curve(x - radius, middle - handle, x - handle, middle - radius, x, middle - radius);
        curve(x + handle, middle - radius, x + radius, middle - handle, x + radius, middle);
        out.append("f\n");
    }

    private void curve(double... points) {
        for (double point : points) {
            out.append(number(point)).append(' ');
        }
        out.append("c\n");
    }

    /** What follows stays within a box. */
    void clip(double x, double y, double width, double height, Runnable drawing) {
        out.append("q ")
                .append(number(x))
                .append(' ')
                .append(number(HEIGHT - y - height))
                .append(' ');
        out.append(number(width)).append(' ').append(number(height)).append(" re W n\n");
        drawing.run();
        out.append("Q\n");
    }

    private void fill(Colour colour) {
        out.append(rgb(colour)).append("rg\n");
    }

    private static String rgb(Colour colour) {
        return number((colour.rgb() >> 16 & 255) / 255.0) + " " + number((colour.rgb() >> 8 & 255) / 255.0) + " "
                + number((colour.rgb() & 255) / 255.0) + " ";
    }

    private static String number(double value) {
        String digits = String.format(Locale.ROOT, "%.3f", value);
        return digits.endsWith(".000") ? digits.substring(0, digits.length() - 4) : digits;
    }
}
