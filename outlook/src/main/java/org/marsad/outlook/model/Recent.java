package org.marsad.outlook.model;

import java.util.stream.IntStream;
import org.marsad.measure.panel.Panel;

/** A unit's last months. */
final class Recent {
    private Recent() {}

    /**
     * What is known of the last months, oldest first.
     *
     * @throws TooShortException when nothing is
     */
    static double[] known(Panel history, int unit, int months, String model) {
        double[] known = knownIfAny(history, unit, months);
        if (known.length == 0) {
            throw new TooShortException(
                    model + " for " + history.units().get(unit).id(), 1, 0);
        }
        return known;
    }

    /** What is known of the last months, oldest first; empty where nothing is. */
    static double[] knownIfAny(Panel history, int unit, int months) {
        return IntStream.rangeClosed(1 - months, 0)
                .mapToDouble(back -> history.value(unit, history.last().plus(back)))
                .filter(value -> !Double.isNaN(value))
                .toArray();
    }
}
