package org.marsad.region;

import java.util.List;
import org.marsad.model.When;

/**
 * Who held a place in some time that sources tell; it is not all time, and its end is often the last look, not a change.
 *
 * @param place id of the place
 * @param actors ids of the armed groups that held it
 */
public record KnownControl(String place, When from, When to, Holder holder, List<String> actors, Sourced basis) {
    /** Who held it. */
    public enum Holder {
        /** Government forces, perhaps with partners. */
        STATE,
        /** A garrison inside while others control access, or both present. */
        CONTESTED,
        ARMED_GROUP,
        /** Left empty by the state, with nobody reported settled in. */
        NONE
    }

    public KnownControl {
        actors = List.copyOf(actors);
        if (to.to().isBefore(from.from())) {
            throw new IllegalArgumentException("to must not be before from, but was " + to.iso());
        }
    }
}
