package org.marsad.measure.panel;

import java.util.Arrays;
import java.util.List;
import org.marsad.model.Month;

/**
 * One figure by unit and month: a rectangle without gaps. A month for which nothing is known is not zero but unknown (NaN).
 * Values are at least 0; those of imprecise events that were spread over their area are no whole numbers. Instances do not
 * change.
 */
public final class Panel {
    private final List<Unit> units;
    private final Month first;
    private final int months;
    private final double[][] values;

    /**
     * @param values by unit and month, NaN where unknown
     * @throws IllegalArgumentException when rows are not all of one length, or a value is negative or infinite
     */
    public Panel(List<Unit> units, Month first, double[][] values) {
        this.units = List.copyOf(units);
        this.first = first;
        if (values.length != units.size()) {
            throw new IllegalArgumentException(
                    "a panel of " + units.size() + " units must have as many rows, but has " + values.length);
        }
        this.months = values.length == 0 ? 0 : values[0].length;
        this.values = new double[values.length][];
        for (int i = 0; i < values.length; i++) {
            if (values[i].length != months) {
                throw new IllegalArgumentException("each unit must have " + months + " months, but "
                        + units.get(i).id() + " has " + values[i].length);
            }
            for (int t = 0; t < months; t++) {
                if (values[i][t] < 0 || Double.isInfinite(values[i][t])) {
                    throw new IllegalArgumentException(
                            "value of " + units.get(i).id() + " in " + first.plus(t) + " must be 0 or more, but was "
                                    + values[i][t]);
                }
            }
            this.values[i] = values[i].clone();
        }
    }

    public List<Unit> units() {
        return units;
    }

    public Month first() {
        return first;
    }

    /** The last month; the one before the first where there is none. */
    public Month last() {
        return first.plus(months - 1);
    }

    /** Number of months. */
    public int months() {
        return months;
    }

    /** Value of a unit, by its place in {@link #units()}, in a month; NaN where it is unknown or outside the panel. */
    public double value(int unit, Month month) {
        int t = month.since(first);
        return t < 0 || t >= months ? Double.NaN : values[unit][t];
    }

    /** All months of a unit, a copy. */
    public double[] row(int unit) {
        return values[unit].clone();
    }

    /** What was known at the end of a month: everything up to it, nothing later. */
    public Panel until(Month last) {
        int length = Math.max(0, Math.min(months, last.since(first) + 1));
        double[][] cut = new double[values.length][];
        for (int i = 0; i < values.length; i++) {
            cut[i] = Arrays.copyOf(values[i], length);
        }
        return new Panel(units, first, cut);
    }
}
