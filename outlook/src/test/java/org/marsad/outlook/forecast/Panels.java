package org.marsad.outlook.forecast;

import java.util.ArrayList;
import java.util.List;
import org.marsad.measure.panel.Panel;
import org.marsad.measure.panel.Unit;
import org.marsad.measure.panel.UnitKind;
import org.marsad.model.Month;

/** Small panels for tests, from January 2010 on. */
final class Panels {
    static final Month FIRST = Month.of(2010, 1);

    private Panels() {}

    static Panel of(double[]... rows) {
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            units.add(new Unit(UnitKind.COUNTRY, "U" + i, "Unit " + i, "U" + i));
        }
        return new Panel(units, FIRST, rows);
    }

    /** 1, 2, 3, … */
    static double[] rising(int months) {
        double[] row = new double[months];
        for (int t = 0; t < months; t++) {
            row[t] = t + 1;
        }
        return row;
    }
}
