package org.marsad.outlook.views;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.marsad.measure.panel.Panel;
import org.marsad.measure.panel.Unit;
import org.marsad.model.Month;

/**
 * What is forecast and scored.
 *
 * @param panel history and outcomes; models see no more of it than {@link Window#origin()}
 * @param scored whether a unit's forecasts are scored; the others are history to learn from
 * @param windows which years
 */
public record Task(Panel panel, Predicate<Unit> scored, List<Window> windows) {
    public Task {
        windows = List.copyOf(windows);
    }

    /** Every unit of a panel that is known. */
    public static Task ofAll(Panel panel, List<Window> windows) {
        return new Task(panel, unit -> true, windows);
    }

    /**
     * Places of the units that take part in a window: those that are known in its origin and in a month of the window. A
     * country that does not exist yet, or no more, does not.
     */
    int[] units(Window window) {
        return IntStream.range(0, panel.units().size())
                .filter(unit -> scored.test(panel.units().get(unit)))
                .filter(unit -> known(unit, window.origin()))
                .filter(unit -> Window.leads()
                        .anyMatch(lead -> known(unit, window.origin().plus(lead))))
                .toArray();
    }

    boolean known(int unit, Month month) {
        return !Double.isNaN(panel.value(unit, month));
    }
}
