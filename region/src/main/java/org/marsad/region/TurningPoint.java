package org.marsad.region;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.model.When;

/**
 * A day that changed something: a coup, a mission's beginning or end, a town that changed hands.
 *
 * @param actors ids; empty where the pack has none of them
 * @param country that it concerns, ISO 3166-1 alpha-3; null where it is several
 * @param place id of the place, or null
 * @param what happened, in our words, in English
 */
public record TurningPoint(
        String id,
        When date,
        Kind kind,
        List<String> actors,
        @Nullable String country,
        @Nullable String place,
        String what,
        Sourced basis) {
    /** What kind of change it was. */
    public enum Kind {
        COUP,
        OPERATION_START,
        OPERATION_END,
        WITHDRAWAL_ANNOUNCEMENT,
        BASE_HANDOVER,
        MANDATE,
        SANCTIONS_ON,
        SANCTIONS_OFF,
        ALLIANCE,
        TREATY,
        TREATY_END,
        TOWN_CHANGE,
        SIEGE_START,
        SIEGE_END,
        RAID,
        MASS_KILLING,
        /** Fewer events may be seen afterwards. */
        PRESS_SUSPENSION,
        POLITICAL,
        OTHER
    }

    public TurningPoint {
        actors = List.copyOf(actors);
        if (what.isBlank()) {
            throw new IllegalArgumentException("what must tell what happened, but was empty");
        }
    }
}
