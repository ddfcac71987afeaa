package org.marsad.desk.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A drawing that scales, with its words as text that can be searched and read aloud. */
public final class SvgCanvas implements Canvas {
    /** Of an average letter, in parts of the size: fonts are those of whoever looks at it. */
    private static final double LETTER = 0.56;

    private final StringBuilder out = new StringBuilder();

    /** @param title what the drawing shows, for those who cannot see it */
    public SvgCanvas(int width, int height, String title) {
        out.append(String.format(
                        Locale.ROOT,
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\""
                                + " role=\"img\" font-family=\"'DejaVu Sans', Verdana, 'Noto Sans',"
                                + " 'Noto Sans Arabic', sans-serif\">%n",
                        width,
                        height,
                        width,
                        height)
                .replace("\r", ""));
        out.append("<title>").append(escaped(title)).append("</title>\n");
        box(0, 0, width, height, Colour.PAPER);
    }

    @Override
    public void box(double x, double y, double width, double height, Colour colour) {
        out.append("<rect x=\"").append(number(x));
        out.append("\" y=\"").append(number(y));
        out.append("\" width=\"").append(number(width));
        out.append("\" height=\"").append(number(height));
        out.append("\" fill=\"").append(colour.css()).append("\"/>\n");
    }

    @Override
    public void area(List<double[]> rings, Colour colour) {
        out.append("<path fill=\"").append(colour.css()).append("\" fill-rule=\"evenodd\" d=\"");
        for (double[] ring : rings) {
            trace(ring);
            out.append('Z');
        }
        out.append("\"/>\n");
    }

    @Override
    public void line(double[] points, Colour colour, double width) {
        out.append("<path fill=\"none\" stroke=\"").append(colour.css());
        out.append("\" stroke-width=\"").append(number(width));
        out.append("\" stroke-linejoin=\"round\" d=\"");
        trace(points);
        out.append("\"/>\n");
    }

    private void trace(double[] points) {
        for (int i = 0; i < points.length; i += 2) {
            out.append(i == 0 ? 'M' : 'L').append(number(points[i]));
            out.append(' ').append(number(points[i + 1]));
        }
    }

    @Override
    public void dot(double x, double y, double radius, Colour colour) {
        out.append("<circle cx=\"").append(number(x));
        out.append("\" cy=\"").append(number(y));
        out.append("\" r=\"").append(number(radius));
        out.append("\" fill=\"").append(colour.css()).append("\"/>\n");
    }

    @Override
    public void text(String words, double x, double y, Type type, Anchor anchor) {
        out.append("<text x=\"").append(number(x));
        out.append("\" y=\"").append(number(y));
        out.append("\" font-size=\"").append(number(type.size()));
        out.append("\" fill=\"").append(type.colour().css()).append('"');
        if (type.bold()) {
            out.append(" font-weight=\"bold\"");
        }
        if (anchor != Anchor.START) {
            out.append(" text-anchor=\"")
                    .append(anchor == Anchor.END ? "end" : "middle")
                    .append('"');
        }
        out.append('>').append(escaped(words)).append("</text>\n");
    }

    @Override
    public double width(String words, Type type) {
        return words.codePointCount(0, words.length()) * type.size() * LETTER * (type.bold() ? 1.1 : 1);
    }

    @Override
    public void write(Path file) throws IOException {
        Files.writeString(file, text());
    }

    /** The whole picture. */
    public String text() {
        return out + "</svg>\n";
    }

    private static String number(double value) {
        String digits = String.format(Locale.ROOT, "%.2f", value);
        return digits.endsWith(".00") ? digits.substring(0, digits.length() - 3) : digits;
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
