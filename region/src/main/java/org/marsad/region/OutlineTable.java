package org.marsad.region;

import java.util.ArrayList;
import java.util.List;

/**
 * Arcs of {@code outlines.tsv} and the rings that {@code areas.tsv} makes of them. An arc is written once for the two areas
 * it parts: differences of its points in thousandths of a degree, zigzag-coded, five bits to a character from {@code ?} on
 * with a continuation bit.
 */
final class OutlineTable {
    private static final double PER_DEGREE = 1000;
    private static final char FIRST = '?';
    private static final int CONTINUED = 32;

    private final List<double[]> arcs = new ArrayList<>();

    OutlineTable(Table table) {
        table.rows().forEach(row -> arcs.add(decode(row, row.get("points"))));
    }

    private static double[] decode(Table.Row row, String points) {
        double[] decoded = new double[points.length()];
        int size = 0;
        long[] at = new long[2];
        for (int i = 0; i < points.length(); ) {
            long value = 0;
            int bits = 0;
            int c;
            do {
                if (i == points.length()) {
                    throw row.wrong("points", "must not end within a number. Maybe the line was cut.");
                }
                c = points.charAt(i++) - FIRST;
                value |= (long) (c & (CONTINUED - 1)) << bits;
                bits += 5;
            } while (c >= CONTINUED);
            at[size % 2] += (value & 1) == 0 ? value >> 1 : -((value + 1) >> 1);
            decoded[size] = at[size % 2] / PER_DEGREE;
            size++;
        }
        return java.util.Arrays.copyOf(decoded, size);
    }

    /** @param row of {@code areas.tsv}; in {@code rings}, {@code -3} is arc 2 backwards */
    Outline outline(Table.Row row) {
        List<double[]> rings = new ArrayList<>();
        for (String ring : row.list("rings")) {
            rings.add(ring(row, ring));
        }
        return new Outline(rings);
    }

    private double[] ring(Table.Row row, String references) {
        List<double[]> parts = new ArrayList<>();
        int length = 0;
        for (String reference : Table.split(references, ',')) {
            double[] arc = arc(row, reference);
            parts.add(arc);
            length += arc.length;
        }
        double[] ring = new double[length];
        int size = 0;
        for (double[] arc : parts) {
            // an arc begins where the one before it ended
            int skip = size == 0 ? 0 : 2;
            System.arraycopy(arc, skip, ring, size, arc.length - skip);
            size += arc.length - skip;
        }
        return java.util.Arrays.copyOf(ring, size);
    }

    private double[] arc(Table.Row row, String reference) {
        try {
            int number = Integer.parseInt(reference);
            return number >= 0 ? arcs.get(number) : reversed(arcs.get(-number - 1));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw row.wrong("rings", "must name arcs of outlines.tsv, but was \"" + reference + "\"");
        }
    }

    private static double[] reversed(double[] arc) {
        double[] reversed = new double[arc.length];
        for (int i = 0; i < arc.length; i += 2) {
            reversed[i] = arc[arc.length - 2 - i];
            reversed[i + 1] = arc[arc.length - 1 - i];
        }
        return reversed;
    }
}
