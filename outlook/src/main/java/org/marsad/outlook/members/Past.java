package org.marsad.outlook.members;

import java.util.stream.IntStream;
import org.marsad.measure.panel.Panel;

/**
 * A panel with what members ask of each unit and month about the months up to it. What stands at a month is made of that month
 * and earlier ones only, so that it serves every origin.
 */
public final class Past {
    /** Longest lead, in months. */
    public static final int HORIZON = 14;

    /** Months that must be known before a unit is compared with others. */
    public static final int MEMORY = 24;

    private static final int YEAR = 12;

    /** From here on something happened: less is what an event that may have been in many places leaves in each. */
    private static final double ANY = 0.5;

    private final double[][] values;
    private final int months;
    private final boolean whole;
    private final double[][] sums;
    private final int[][] unknown;
    private final int[][] quiet;
    private final int[][] quietIn;
    private final double[][] spread;
    private final int[][] touching;

    private Past(double[][] values, int months, int[][] touching) {
        this.values = values;
        this.months = months;
        this.touching = touching;
        int units = values.length;
        sums = new double[units][months + 1];
        unknown = new int[units][months + 1];
        quiet = new int[units][months];
        quietIn = new int[units][months + 1];
        spread = new double[units][months];
        boolean allWhole = true;
        for (int u = 0; u < units; u++) {
            for (int t = 0; t < months; t++) {
                double value = values[u][t];
                boolean isKnown = !Double.isNaN(value);
                sums[u][t + 1] = sums[u][t] + (isKnown ? value : 0);
                unknown[u][t + 1] = unknown[u][t] + (isKnown ? 0 : 1);
                boolean isQuiet = isKnown && value < ANY;
                quiet[u][t] = isQuiet ? (t == 0 ? 0 : quiet[u][t - 1]) + 1 : 0;
                quietIn[u][t + 1] = quietIn[u][t] + (isQuiet ? 1 : 0);
                allWhole &= !isKnown || value == Math.rint(value);
            }
            for (int t = YEAR - 1; t < months; t++) {
                spread[u][t] = spread(values[u], t);
            }
        }
        whole = allWhole;
    }

    /** @param touching places of the units that touch each; none for each where that is not asked for */
    public static Past of(Panel panel, int[][] touching) {
        return new Past(
                IntStream.range(0, panel.units().size()).mapToObj(panel::row).toArray(double[][]::new),
                panel.months(),
                touching);
    }

    /** Where no unit touches another. */
    public static Past of(Panel panel) {
        return of(panel, new int[panel.units().size()][0]);
    }

    /** Standard deviation of log(1 + value) over the last twelve months. */
    private static double spread(double[] row, int t) {
        double sum = 0;
        double squares = 0;
        for (int i = t - YEAR + 1; i <= t; i++) {
            double log = Math.log1p(row[i]);
            sum += log;
            squares += log * log;
        }
        double mean = sum / YEAR;
        return Math.sqrt(Math.max(0, squares / YEAR - mean * mean));
    }

    public int units() {
        return values.length;
    }

    public int months() {
        return months;
    }

    /** Value of a unit in a month; NaN where unknown. */
    public double value(int unit, int month) {
        return values[unit][month];
    }

    /** Whether every known value is a whole number, so that draws should be. */
    public boolean isWhole() {
        return whole;
    }

    /** Whether so many months up to one, itself among them, are all known. */
    boolean isKnown(int unit, int month, int back) {
        return month + 1 >= back && month < months && unknown[unit][month + 1] == unknown[unit][month + 1 - back];
    }

    /** Whether the months that members compare by are all known. */
    public boolean isKnown(int unit, int month) {
        return isKnown(unit, month, MEMORY);
    }

    /** Mean over so many months up to one, itself among them. */
    double mean(int unit, int month, int back) {
        return (sums[unit][month + 1] - sums[unit][month + 1 - back]) / back;
    }

    /** Mean over the units that touch one, over so many months up to one; 0 where there are none. */
    double meanAround(int unit, int month, int back) {
        double sum = 0;
        int known = 0;
        for (int other : touching[unit]) {
            if (isKnown(other, month, back)) {
                sum += mean(other, month, back);
                known++;
            }
        }
        return known == 0 ? 0 : sum / known;
    }

    /** Places of the units that touch one. */
    int[] touching(int unit) {
        return touching[unit].clone();
    }

    /** Whether anything happened within the months of memory. */
    public boolean isActive(int unit, int month) {
        return quiet[unit][month] < MEMORY;
    }

    /** Months without anything, up to and with this one. */
    int quiet(int unit, int month) {
        return quiet[unit][month];
    }

    /** Share of the last twelve months in which nothing happened. */
    double quietShare(int unit, int month) {
        return (quietIn[unit][month + 1] - quietIn[unit][month + 1 - YEAR]) / (double) YEAR;
    }

    double spread(int unit, int month) {
        return spread[unit][month];
    }

    /** A value as a draw: whole where the panel's are. */
    double asDraw(double value) {
        return whole ? Math.rint(value) : value;
    }
}
