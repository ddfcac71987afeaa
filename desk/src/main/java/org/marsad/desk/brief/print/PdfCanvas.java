package org.marsad.desk.brief.print;

import java.nio.file.Path;
import java.util.List;
import org.marsad.desk.chart.Canvas;
import org.marsad.desk.chart.Colour;
import org.marsad.desk.chart.Type;

/**
 * A drawing within a page.
 *
 * @param scale points by unit of the drawing
 */
record PdfCanvas(PdfSheet sheet, Faces faces, double left, double top, double scale) implements Canvas {
    @Override
    public void box(double x, double y, double width, double height, Colour colour) {
        sheet.box(left + x * scale, top + y * scale, width * scale, height * scale, colour);
    }

    @Override
    public void area(List<double[]> rings, Colour colour) {
        sheet.area(rings.stream().map(this::placed).toList(), colour);
    }

    @Override
    public void line(double[] points, Colour colour, double width) {
        sheet.path(placed(points), colour, width * scale);
    }

    private double[] placed(double[] points) {
        double[] placed = new double[points.length];
        for (int i = 0; i + 1 < points.length; i += 2) {
            placed[i] = left + points[i] * scale;
            placed[i + 1] = top + points[i + 1] * scale;
        }
        return placed;
    }

    @Override
    public void dot(double x, double y, double radius, Colour colour) {
        sheet.dot(left + x * scale, top + y * scale, radius * scale, colour);
    }

    @Override
    public void text(String words, double x, double y, Type type, Anchor anchor) {
        for (Line line : set(words, type)) {
            double back = switch (anchor) {
                case START -> 0;
                case MIDDLE -> line.width() / 2;
                case END -> line.width();
            };
            sheet.line(line, left + x * scale - back, top + y * scale);
        }
    }

    private List<Line> set(String words, Type type) {
        Paragraph paragraph = new Paragraph(faces, isArabic(words));
        paragraph.add(words, new Letters(type.size() * scale, type.bold(), type.colour(), ""), false, false);
        return paragraph.lines(Double.MAX_VALUE);
    }

    private static boolean isArabic(String words) {
        return words.codePoints()
                .filter(Character::isLetter)
                .limit(1)
                .anyMatch(
                        letter -> Character.getDirectionality(letter) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }

    @Override
    public double width(String words, Type type) {
        return set(words, type).stream().mapToDouble(Line::width).max().orElse(0) / scale;
    }

    @Override
    public void write(Path file) {
        throw new UnsupportedOperationException("a drawing within a page is written with it");
    }
}
