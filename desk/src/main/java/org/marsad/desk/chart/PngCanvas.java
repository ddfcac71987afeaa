package org.marsad.desk.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/** A picture of dots, twice as dense as a usual screen. */
final class PngCanvas implements Canvas {
    private static final int DENSITY = 2;

    private final BufferedImage image;
    private final Graphics2D pen;

    PngCanvas(int width, int height) {
        image = new BufferedImage(width * DENSITY, height * DENSITY, BufferedImage.TYPE_INT_RGB);
        pen = image.createGraphics();
        pen.scale(DENSITY, DENSITY);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        box(0, 0, width, height, Colour.PAPER);
    }

    @Override
    public void box(double x, double y, double width, double height, Colour colour) {
        pen.setColor(new Color(colour.rgb()));
        pen.fill(new Rectangle2D.Double(x, y, width, height));
    }

    @Override
    public void area(List<double[]> rings, Colour colour) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (double[] ring : rings) {
            trace(path, ring);
            path.closePath();
        }
        pen.setColor(new Color(colour.rgb()));
        pen.fill(path);
    }

    @Override
    public void line(double[] points, Colour colour, double width) {
        Path2D path = new Path2D.Double();
        trace(path, points);
        pen.setColor(new Color(colour.rgb()));
        pen.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        pen.draw(path);
    }

    private static void trace(Path2D path, double[] points) {
        for (int i = 0; i < points.length; i += 2) {
            if (i == 0) {
                path.moveTo(points[0], points[1]);
            } else {
                path.lineTo(points[i], points[i + 1]);
            }
        }
    }

    @Override
    public void dot(double x, double y, double radius, Colour colour) {
        pen.setColor(new Color(colour.rgb()));
        pen.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    @Override
    public void text(String words, double x, double y, Type type, Anchor anchor) {
        if (words.isEmpty()) {
            return;
        }
        TextLayout layout = layout(words, type);
        double width = layout.getAdvance();
        double left = switch (anchor) {
            case START -> x;
            case MIDDLE -> x - width / 2;
            case END -> x - width;
        };
        pen.setColor(new Color(type.colour().rgb()));
        layout.draw(pen, (float) left, (float) y);
    }

    @Override
    public double width(String words, Type type) {
        return words.isEmpty() ? 0 : layout(words, type).getAdvance();
    }

    private static TextLayout layout(String words, Type type) {
        Font font = new Font(Font.SANS_SERIF, type.bold() ? Font.BOLD : Font.PLAIN, 1).deriveFont((float) type.size());
        return new TextLayout(words, font, new FontRenderContext(null, true, true));
    }

    @Override
    public void write(Path file) throws IOException {
        pen.dispose();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            ImageIO.write(image, "png", out);
        }
    }
}
