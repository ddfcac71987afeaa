package org.marsad.outlook.model;

import java.util.stream.IntStream;
import org.marsad.measure.panel.Panel;
import org.marsad.measure.panel.Unit;
import org.marsad.measure.panel.UnitKind;
import org.marsad.model.Month;

/** Small panels for tests. */
final class Panels {
    private Panels() {}

    /** Countries C0, C1 … with their months up to 2017-10. */
    static Panel countries(double[]... rows) {
        return new Panel(
                IntStream.range(0, rows.length)
                        .mapToObj(i -> new Unit(UnitKind.COUNTRY, "C" + i, "Country " + i, "C" + i))
                        .toList(),
                Month.of(2017, 10).plus(1 - rows[0].length),
                rows);
    }

    /** Cells with their months up to 2017-10. */
    static Panel cells(String[] ids, double[]... rows) {
        return new Panel(
                IntStream.range(0, rows.length)
                        .mapToObj(i -> new Unit(UnitKind.CELL, ids[i], ids[i], "MLI"))
                        .toList(),
                Month.of(2017, 10).plus(1 - rows[0].length),
                rows);
    }

    static double[] constant(double value, int months) {
        return IntStream.range(0, months).mapToDouble(t -> value).toArray();
    }
}
