package org.marsad.desk.brief;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.model.EventPlace;
import org.marsad.model.Measure;
import org.marsad.model.Stance;
import org.marsad.model.SubEventType;
import org.marsad.model.When;

/**
 * What is said of one event side by side, because the figures do not agree, somebody denies them, or they are not told.
 *
 * @param about of what
 */
public record Dispute(
        String event,
        SubEventType type,
        When date,
        @Nullable EventPlace place,
        Measure.About about,
        boolean contradicted,
        List<Side> sides,
        int moreSides) {
    public Dispute {
        sides = List.copyOf(sides);
    }

    /**
     * What one speaker says.
     *
     * @param measure the figure or claim
     * @param since the day from which they say so
     */
    public record Side(
            Measure measure,
            Stance stance,
            Voice voice,
            @Nullable LocalDate since) {}
}
