package org.marsad.cli.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table of columns that keep their places whatever the direction of their texts, wrapped to a width. */
final class TextTable {
    private static final String GAP = "  ";
    private static final int NARROWEST = 6;

    private final String indent;
    private final int width;
    private final int columns;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * @param indent before each line
     * @param width of the whole, indent included
     * @param columns how many are shown
     */
    TextTable(String indent, int width, int columns) {
        this.indent = indent;
        this.width = width;
        this.columns = columns;
    }

    /** Adds a row of plain cells, at least as many as there are columns. */
    void row(String... cells) {
        rows.add(Arrays.stream(cells, 0, columns).map(Display::clean).toList());
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The lines; the first row is the heading. */
    String print(Paint paint) {
        int[] widths = widths();
        StringBuilder out = new StringBuilder();
        for (int r = 0; r < rows.size(); r++) {
            List<List<String>> cells = new ArrayList<>();
            int height = 1;
            for (int c = 0; c < widths.length; c++) {
                List<String> lines = Wrap.lines(rows.get(r).get(c), widths[c]);
                cells.add(lines);
                height = Math.max(height, lines.size());
            }
            for (int h = 0; h < height; h++) {
                String line = line(cells, widths, h);
                out.append(indent).append(r == 0 ? paint.faint(line) : line).append('\n');
            }
        }
        return out.toString();
    }

    private static String line(List<List<String>> cells, int[] widths, int at) {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < widths.length; c++) {
            String words = at < cells.get(c).size() ? cells.get(c).get(at) : "";
            line.append(Display.isolated(words));
            if (c < widths.length - 1) {
                line.append(" ".repeat(widths[c] - Display.width(words))).append(GAP);
            }
        }
        return line.toString().stripTrailing();
    }

    /** As wide as the widest cell; where there is not so much room the widest columns give way, first between words. */
    private int[] widths() {
        int[] widths = new int[rows.get(0).size()];
        int[] words = new int[widths.length];
        for (List<String> row : rows) {
            for (int c = 0; c < widths.length; c++) {
                widths[c] = Math.max(widths[c], Display.width(row.get(c)));
                words[c] = Math.max(words[c], longestWord(row.get(c)));
            }
        }
        int room = width - Display.width(indent) - GAP.length() * (widths.length - 1);
        narrow(widths, words, room);
        int[] least = new int[widths.length];
        Arrays.fill(least, NARROWEST);
        narrow(widths, least, room);
        return widths;
    }

    private static int longestWord(String cell) {
        return Arrays.stream(cell.split(" ")).mapToInt(Display::width).max().orElse(0);
    }

    /** Takes from the widest column that may still give, until all fit or none may. */
    private static void narrow(int[] widths, int[] least, int room) {
        while (Arrays.stream(widths).sum() > room) {
            int widest = -1;
            for (int c = 0; c < widths.length; c++) {
                if (widths[c] > least[c] && (widest < 0 || widths[c] > widths[widest])) {
                    widest = c;
                }
            }
            if (widest < 0) {
                return;
            }
            widths[widest]--;
        }
    }
}
