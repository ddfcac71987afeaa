package org.marsad.cli.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.marsad.measure.panel.PanelSource;
import org.marsad.measure.panel.Unit;
import org.marsad.model.Month;

/**
 * Panels for people: months down and units across where they are few, one line a unit where they are many. Several sources stand
 * side by side.
 *
 * @param what is counted, in words
 * @param width of the terminal, in columns
 */
public record PanelPage(String what, int width, Paint paint) {
    private static final int FEW = 8;
    private static final int LINES = 40;
    private static final String INDENT = "  ";
    private static final String UNKNOWN = "?";

    /** Stands for the blanks before a number, which a cell of a table would lose. */
    private static final char PAD = '\u2007';

    /** What is printed of one source. */
    public record Shown(PanelSource source, List<Integer> units) {
        public Shown {
            units = List.copyOf(units);
        }

        private double value(int at, Month month) {
            return source.panel().value(units.get(at), month);
        }

        private Unit unit(int at) {
            return source.panel().units().get(units.get(at));
        }
    }

    public String of(List<Shown> sources, Month from, Month to) {
        StringBuilder out = new StringBuilder();
        out.append(paint.strong(what + ", " + from + " to " + to)).append('\n');
        for (Shown shown : sources) {
            for (String line : Wrap.lines(Display.quoted(shown.source().vintage()), width)) {
                out.append(paint.faint(line)).append('\n');
            }
        }
        out.append('\n');
        int columns = sources.stream().mapToInt(shown -> shown.units().size()).sum();
        if (columns <= FEW) {
            months(out, sources, from, to);
        } else {
            sources.forEach(shown -> units(out, shown, from, to));
        }
        return out.toString();
    }

    private void months(StringBuilder out, List<Shown> sources, Month from, Month to) {
        List<String[]> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("month"));
        for (Shown shown : sources) {
            String release =
                    shown.source().release().apply(shown.source().panel().last());
            String brief = release.substring(release.lastIndexOf(' ') + 1);
            for (int u = 0; u < shown.units().size(); u++) {
                head.add(shown.unit(u).name() + (sources.size() > 1 ? " " + brief : ""));
            }
        }
        rows.add(head.toArray(new String[0]));
        boolean anyUnknown = false;
        boolean anyProvisional = false;
        for (Month month = from; month.compareTo(to) <= 0; month = month.plus(1)) {
            Month at = month;
            boolean provisional = sources.stream()
                    .anyMatch(shown -> shown.source().provisional().test(at));
            List<String> row = new ArrayList<>(List.of(month + (provisional ? "*" : "")));
            for (Shown shown : sources) {
                for (int u = 0; u < shown.units().size(); u++) {
                    row.add(figure(shown.value(u, month)));
                }
            }
            anyUnknown |= row.contains(UNKNOWN);
            anyProvisional |= provisional;
            rows.add(row.toArray(new String[0]));
        }
        print(out, rows, 1);
        notes(out, anyUnknown, anyProvisional);
    }

    private void units(StringBuilder out, Shown shown, Month from, Month to) {
        List<String[]> rows = new ArrayList<>();
        rows.add(new String[] {"unit", "name", "sum", "months with any", "most in a month", "months unknown"});
        List<double[]> spans = new ArrayList<>();
        List<Integer> order = new ArrayList<>();
        for (int u = 0; u < shown.units().size(); u++) {
            double[] span = new double[to.since(from) + 1];
            for (int t = 0; t < span.length; t++) {
                span[t] = shown.value(u, from.plus(t));
            }
            spans.add(span);
            order.add(u);
        }
        order.sort(Comparator.comparingDouble((Integer u) -> -sum(spans.get(u))).thenComparing(u -> u));
        for (int u : order.subList(0, Math.min(LINES, order.size()))) {
            double[] span = spans.get(u);
            long unknown = Arrays.stream(span).filter(Double::isNaN).count();
            boolean none = unknown == span.length;
            rows.add(new String[] {
                shown.unit(u).id(),
                shown.unit(u).name(),
                none ? UNKNOWN : figure(sum(span)),
                none
                        ? UNKNOWN
                        : Long.toString(Arrays.stream(span).filter(v -> v > 0).count()),
                none
                        ? UNKNOWN
                        : figure(Arrays.stream(span).filter(v -> v >= 0).max().orElse(0)),
                Long.toString(unknown)
            });
        }
        print(out, rows, 2);
        if (order.size() > LINES) {
            out.append(INDENT)
                    .append("and ")
                    .append(order.size() - LINES)
                    .append(" units with less; json and csv have all months of all\n");
        }
        notes(
                out,
                spans.stream().anyMatch(span -> Arrays.stream(span).anyMatch(Double::isNaN)),
                shown.source().provisional().test(to));
    }

    private static double sum(double[] span) {
        return Arrays.stream(span).filter(v -> v >= 0).sum();
    }

    private void notes(StringBuilder out, boolean unknown, boolean provisional) {
        out.append('\n');
        if (unknown) {
            out.append("? or a month unknown: nothing is told there, which is not zero\n");
        }
        if (provisional) {
            out.append("* or the last months: provisional, the next release may change them\n");
        }
    }

    private static String figure(double value) {
        if (Double.isNaN(value)) {
            return UNKNOWN;
        }
        if (value > 0 && value < 0.001) {
            return "<0.001";
        }
        return value == Math.rint(value)
                ? Long.toString((long) value)
                : String.format(Locale.ROOT, value < 0.1 ? "%.3f" : "%.1f", value);
    }

    /** @param left columns of words; all others are numbers, which end together where there is room */
    private void print(StringBuilder out, List<String[]> rows, int left) {
        int columns = rows.get(0).length;
        TextTable table = new TextTable(INDENT, width, columns);
        int[] widths = widths(rows, 0);
        boolean fits = Arrays.stream(widths).sum() + 2 * columns <= width;
        int[] padded = fits ? widths : widths(rows, 1);
        for (String[] row : rows) {
            String[] cells = row.clone();
            for (int c = left; c < columns; c++) {
                int blanks = Math.max(0, padded[c] - Display.width(row[c]));
                cells[c] = String.valueOf(PAD).repeat(blanks) + row[c];
            }
            table.row(cells);
        }
        out.append(table.print(paint).replace(PAD, ' '));
    }

    private static int[] widths(List<String[]> rows, int from) {
        int[] widths = new int[rows.get(0).length];
        for (String[] row : rows.subList(from, rows.size())) {
            for (int c = 0; c < widths.length; c++) {
                widths[c] = Math.max(widths[c], Display.width(row[c]));
            }
        }
        return widths;
    }
}
