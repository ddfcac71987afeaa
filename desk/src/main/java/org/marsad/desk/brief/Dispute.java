package org.marsad.desk.brief;

import java.time.LocalDate;
import java.util.ArrayList;
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
        List<Side> sides) {
    public Dispute {
        sides = List.copyOf(sides);
    }

    public boolean isDenied() {
        return sides.stream().anyMatch(Side::isDenial);
    }

    /**
     * As many sides as there is room for, in their order. Who denies is never left out, whatever the room, nor is all that they deny.
     *
     * @param most number of sides
     */
    public List<Side> shown(int most) {
        long denials = sides.stream().filter(Side::isDenial).count();
        long others = Math.max(1, most - denials);
        List<Side> shown = new ArrayList<>();
        for (Side side : sides) {
            if (side.isDenial() || others-- > 0) {
                shown.add(side);
            }
        }
        return shown;
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
            @Nullable LocalDate since) {
        /** Whether somebody contradicts what others say. */
        public boolean isDenial() {
            return !Dissent.standsBy(stance);
        }
    }
}
