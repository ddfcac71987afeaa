package org.marsad.desk.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Values from 0 on along a line, with marks at round numbers.
 *
 * @param top the highest value shown, itself a mark
 * @param step from mark to mark
 */
record Axis(double top, double step) {
    private static final int MARKS = 5;

    /** An axis that reaches at least a value. */
    static Axis to(double most) {
        double rough = Math.max(most, 1) / MARKS;
        double ten = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = 10 * ten;
        for (double times : new double[] {1, 2, 5}) {
            if (times * ten >= rough) {
                step = times * ten;
                break;
            }
        }
        return new Axis(Math.ceil(most / step - 1e-9) * step, step).orOne();
    }

    private Axis orOne() {
        return top > 0 ? this : new Axis(1, step);
    }

    List<Double> marks() {
        List<Double> marks = new ArrayList<>();
        for (int i = 0; i * step <= top + step / 2; i++) {
            marks.add(i * step);
        }
        return marks;
    }

    static String label(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%,d", Math.round(value)).replace(',', '\u202F')
                : String.format(Locale.ROOT, "%.1f", value);
    }
}
