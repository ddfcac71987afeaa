package org.marsad.desk.chart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The file that a chart is written to. Its ending says how: {@code .png} or {@code .svg}. */
public record Picture(Path file) {
    /** Of every picture, in pixels. */
    static final int WIDTH = 960;

    static final int MARGIN = 24;

    /** Whether the ending of a file's name is one that can be written. */
    public boolean isPossible() {
        return isSvg() || name().endsWith(".png");
    }

    private boolean isSvg() {
        return name().endsWith(".svg");
    }

    private String name() {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }

    /** Something that can be drawn once its height is known. */
    interface Drawing {
        /** Draws from the top on. */
        void on(Canvas canvas);
    }

    /** The text of an SVG picture, which needs no file. */
    static String svg(int height, String title, Drawing drawing) {
        SvgCanvas canvas = new SvgCanvas(WIDTH, height, title);
        drawing.on(canvas);
        return canvas.text();
    }

    void draw(int height, String title, Drawing drawing) throws IOException {
        // text is set without a screen; with one, a window system would be asked for
        System.setProperty("java.awt.headless", "true");
        Canvas canvas = isSvg() ? new SvgCanvas(WIDTH, height, title) : new PngCanvas(WIDTH, height);
        try {
            drawing.on(canvas);
        } catch (NullPointerException | InternalError | UnsatisfiedLinkError | NoClassDefFoundError e) {
            // how the JDK says that a machine has no font at all
            if (isSvg()) {
                throw e;
            }
            throw new IOException(
                    "no font can be used on this machine. Maybe install fontconfig and a font,"
                            + " or write an .svg file, which needs none",
                    e);
        }
        canvas.write(file);
    }

    /** A text in lines that are no longer than most pictures are wide, without measuring: words never run out of it. */
    static List<String> wrapped(String words, Type type, double width) {
        int most = (int) (width / (type.size() * 0.56));
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > most) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
