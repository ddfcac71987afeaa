package org.marsad.desk.brief.print;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.desk.brief.page.Block;
import org.marsad.desk.brief.page.Run;
import org.marsad.desk.chart.Colour;

/**
 * Sets blocks one below the other, in the direction of the document. Lengths are in points; without a sheet it only measures.
 *
 * @param base size of plain letters
 */
record Setting(Faces faces, boolean rightToLeft, double base) {
    private static final Colour BLUE = new Colour(0x0B3C7D);
    private static final Colour GREY = new Colour(0x444444);
    private static final Colour RED = new Colour(0x7A1F10);
    private static final Colour RULE = new Colour(0xD8D4CA);
    private static final double INDENT = 9;
    private static final double PAD = 3;
    private static final double GUTTER = 15;
    private static final double SMALL = 0.86;
    private static final double MARK = 0.8;

    /** From one baseline to the next, by the size. */
    private double leading() {
        return rightToLeft ? 1.5 : 1.34;
    }

    /** @return how high they are together */
    double blocks(List<Block> blocks, double left, double top, double width, @Nullable PdfSheet sheet) {
        double y = top;
        for (Block block : blocks) {
            y += block(block, left, y, width, sheet);
        }
        return y - top;
    }

    private double block(Block block, double left, double top, double width, @Nullable PdfSheet sheet) {
        if (block instanceof Block.Heading heading) {
            return heading(heading, left, top, width, sheet);
        }
        if (block instanceof Block.Text text) {
            return text(text, left, top, width, sheet);
        }
        if (block instanceof Block.Table table) {
            return table(table, left, top, width, sheet);
        }
        if (block instanceof Block.Picture picture) {
            double height = width * picture.ratio();
            if (sheet != null) {
                PdfCanvas canvas = new PdfCanvas(sheet, faces, left, top + 3, width / Block.Drawing.WIDTH);
                sheet.clip(left, top + 3, width, height, () -> picture.drawing().on(canvas));
            }
            return height + 6;
        }
        return beside((Block.Beside) block, left, top, width, sheet);
    }

    private double heading(Block.Heading heading, double left, double top, double width, @Nullable PdfSheet sheet) {
        boolean title = heading.level() == 1;
        double size = title ? base * 1.75 : base * 1.12;
        double before = title ? 0 : base * 0.7;
        Letters letters = new Letters(size, true, title ? Colour.INK : BLUE, "");
        double height =
                lines(paragraph(heading.runs(), letters).lines(width), left, top + before, width, size * 1.3, sheet);
        if (!title && sheet != null) {
            double y = top + before + height + 0.5;
            sheet.path(new double[] {left, y, left + width, y}, BLUE, 0.6);
        }
        return before + height + (title ? 2 : 3);
    }

    private double text(Block.Text text, double left, double top, double width, @Nullable PdfSheet sheet) {
        if (sheet != null && !text.anchor().isEmpty()) {
            sheet.anchor(text.anchor(), top);
        }
        return switch (text.look()) {
            case PLAIN -> 2 + body(text, new Letters(base, false, Colour.INK, ""), left, top + 1, width, sheet);
            case SMALL -> 1 + body(text, new Letters(base * SMALL, false, GREY, ""), left, top, width, sheet);
            case ITEM -> {
                double start = rightToLeft ? left : left + INDENT;
                double height = body(text, new Letters(base, false, Colour.INK, ""), start, top, width - INDENT, sheet);
                if (sheet != null) {
                    double x = rightToLeft ? left + width - INDENT / 2 : left + INDENT / 2 - 1;
                    sheet.dot(x, top + base * leading() * 0.55, base * 0.16, Colour.INK);
                }
                yield height + 0.8;
            }
            case NOTICE -> {
                Letters letters = new Letters(base, false, RED, "");
                double height = body(text, letters, left + 6, top + 5, width - 12, sheet);
                if (sheet != null) {
                    double right = left + width;
                    double bottom = top + height + 7;
                    sheet.path(
                            new double[] {left, top + 3, right, top + 3, right, bottom, left, bottom, left, top + 3},
                            RED,
                            0.8);
                }
                yield height + 10;
            }
        };
    }

    private double body(
            Block.Text text, Letters letters, double left, double top, double width, @Nullable PdfSheet sheet) {
        List<Line> lines = paragraph(text.runs(), letters).lines(width);
        return lines(lines, left, top, width, letters.size() * leading(), sheet);
    }

    private Paragraph paragraph(List<Run> runs, Letters usual) {
        Paragraph paragraph = new Paragraph(faces, rightToLeft);
        for (Run run : runs) {
            boolean unbroken = run.kind() == Run.Kind.REFERENCE || run.kind() == Run.Kind.FIGURE;
            paragraph.add(run.text(), letters(run, usual), run.isIsolated(), unbroken);
        }
        return paragraph;
    }

    private static Letters letters(Run run, Letters usual) {
        return switch (run.kind()) {
            case REFERENCE -> new Letters(usual.size() * MARK, false, BLUE, run.anchor());
            case FAINT -> new Letters(usual.size(), usual.bold(), Colour.FAINT_INK, "");
            case STRONG, STRONG_NAME -> new Letters(usual.size(), true, usual.colour(), "");
            case FIGURE -> new Letters(usual.size(), usual.bold(), usual.colour(), run.anchor());
            case WORDS, NAME, NUMBER, QUOTATION -> usual;
        };
    }

    private double lines(
            List<Line> lines, double left, double top, double width, double leading, @Nullable PdfSheet sheet) {
        double y = top;
        for (Line line : lines) {
            if (sheet != null) {
                double start = rightToLeft ? left + width - line.width() : left;
                sheet.line(line, start, y + leading * 0.75);
            }
            y += leading;
        }
        return y - top;
    }

    private double table(Block.Table table, double left, double top, double width, @Nullable PdfSheet sheet) {
        Letters head = new Letters(base * 0.88, false, GREY, "");
        double y = top + 1;
        y += row(table, table.head(), head, left, y, width, sheet);
        rule(left, y, width, Colour.FAINT_INK, sheet);
        for (int i = 0; i < table.rows().size(); i++) {
            List<List<Run>> row = table.rows().get(i);
            if (i > 0 && !row.get(0).isEmpty()) {
                rule(left, y, width, RULE, sheet);
            }
            y += row(table, row, new Letters(base, false, Colour.INK, ""), left, y, width, sheet);
        }
        rule(left, y, width, RULE, sheet);
        return y - top + 3;
    }

    private static void rule(double left, double y, double width, Colour colour, @Nullable PdfSheet sheet) {
        if (sheet != null) {
            sheet.path(new double[] {left, y, left + width, y}, colour, 0.5);
        }
    }

    private double row(
            Block.Table table,
            List<List<Run>> cells,
            Letters letters,
            double left,
            double top,
            double width,
            @Nullable PdfSheet sheet) {
        double height = 0;
        double used = 0;
        for (int i = 0; i < cells.size(); i++) {
            double wide = table.widths().get(i) * width;
            double start = rightToLeft ? left + width - used - wide : left + used;
            List<Line> lines = paragraph(cells.get(i), letters).lines(wide - 2 * PAD);
            height = Math.max(
                    height, lines(lines, start + PAD, top + 0.6, wide - 2 * PAD, letters.size() * leading(), sheet));
            used += wide;
        }
        return height + 1.2;
    }

    private double beside(Block.Beside beside, double left, double top, double width, @Nullable PdfSheet sheet) {
        double whole = width - GUTTER * (beside.columns().size() - 1);
        double height = 0;
        double used = 0;
        for (int i = 0; i < beside.columns().size(); i++) {
            double wide = beside.widths().get(i) * whole;
            double start = rightToLeft ? left + width - used - wide : left + used;
            height = Math.max(height, blocks(beside.columns().get(i), start, top, wide, sheet));
            used += wide + GUTTER;
        }
        return height;
    }
}
