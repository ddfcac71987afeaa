package org.marsad.desk.brief.page;

import java.util.List;
import org.marsad.desk.chart.Canvas;

/** A piece of a page, from side to side. */
public sealed interface Block {
    /** @param level 1 for the title of the document */
    record Heading(int level, List<Run> runs) implements Block {
        public Heading {
            runs = List.copyOf(runs);
        }
    }

    /**
     * A paragraph.
     *
     * @param anchor name under which it is led to, or empty
     */
    record Text(Look look, List<Run> runs, String anchor) implements Block {
        public Text {
            runs = List.copyOf(runs);
        }
    }

    /** How a paragraph is set. */
    enum Look {
        PLAIN,
        ITEM,
        SMALL,
        /** Stands out: what nobody may overlook. */
        NOTICE
    }

    /**
     * A table; the first column names the rows.
     *
     * @param widths shares of the width, together 1
     * @param head one cell a column
     */
    record Table(List<Double> widths, List<List<Run>> head, List<List<List<Run>>> rows) implements Block {
        public Table {
            widths = List.copyOf(widths);
            head = List.copyOf(head);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A drawing.
     *
     * @param ratio height by width
     * @param words what it shows, for those who cannot see it
     */
    record Picture(double ratio, String words, Drawing drawing) implements Block {}

    /** Draws on a canvas that is so many units wide, from the upper left corner. */
    @FunctionalInterface
    interface Drawing {
        /** Units from side to side. */
        double WIDTH = 480;

        void on(Canvas canvas);
    }

    /** Blocks beside each other, in the direction of reading. */
    record Beside(List<Double> widths, List<List<Block>> columns) implements Block {
        public Beside {
            widths = List.copyOf(widths);
            columns = List.copyOf(columns);
        }
    }
}
