package org.marsad.desk.forecast;

import java.util.List;
import org.marsad.desk.panel.KnownPanels.Past;
import org.marsad.measure.panel.UnitKind;
import org.marsad.model.Month;
import org.marsad.model.Violence;

/**
 * Which forecast is wanted. The same question has the same answer, until the past or the program changes.
 *
 * @param state of the past, as {@link org.marsad.desk.panel.KnownPanels#state} has it
 * @param rows of the panel
 * @param origin last month that the model knows
 */
public record Question(
        Past past, String state, UnitKind unit, Violence kind, List<Integer> rows, Month origin, int horizon) {
    /** The countries of which a forecast is wanted where nobody says which. */
    public static final List<String> USUAL_AREAS = List.of("MLI", "NER", "BFA");

    /** Months ahead where nobody says how many. */
    public static final int USUAL_HORIZON = 6;

    /** Months ahead at most. */
    public static final int LONGEST = 14;

    public Question {
        rows = List.copyOf(rows);
        if (horizon < 1 || horizon > LONGEST) {
            throw new IllegalArgumentException("horizon must be 1 to " + LONGEST + " months, but was " + horizon);
        }
    }
}
