package org.marsad.outlook.views;

import java.util.List;
import java.util.stream.IntStream;
import org.marsad.model.Month;

/**
 * One year that is forecast as the VIEWS prediction challenge does it (Hegre et al. 2025): from what was known at the end of
 * October of the year before, every month of the year, 3 to 14 months ahead.
 */
public record Window(int year) implements Comparable<Window> {
    public static final int FIRST_LEAD = 3;
    public static final int LAST_LEAD = 14;

    /** The windows that the challenge publishes scores of. */
    public static List<Window> ofChallenge() {
        return IntStream.rangeClosed(2018, 2023).mapToObj(Window::new).toList();
    }

    /** The last month that a model may see. */
    public Month origin() {
        return Month.of(year - 1, 10);
    }

    /** Months ahead, 3 for January to 14 for December. */
    public static IntStream leads() {
        return IntStream.rangeClosed(FIRST_LEAD, LAST_LEAD);
    }

    @Override
    public int compareTo(Window other) {
        return Integer.compare(year, other.year);
    }

    @Override
    public String toString() {
        return Integer.toString(year);
    }
}
