package org.marsad.desk.chart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What a chart is drawn on. Lengths are in pixels of a screen of usual density, from the upper left corner; points are
 * {@code x, y, x, y, …}.
 */
public interface Canvas {
    /** Which part of a text stands at its point. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** A filled rectangle. */
    void box(double x, double y, double width, double height, Colour colour);

    /** A filled area; rings within rings are holes. */
    void area(List<double[]> rings, Colour colour);

    /** A line through points. */
    void line(double[] points, Colour colour, double width);

    /** A circle, filled. */
    void dot(double x, double y, double radius, Colour colour);

    /** One line of text, of whatever direction; its base line at {@code y}. */
    void text(String words, double x, double y, Type type, Anchor anchor);

    /** How wide a text is, to about a tenth. */
    double width(String words, Type type);

    /** Writes what was drawn, over a file of that name. */
    void write(Path file) throws IOException;
}
