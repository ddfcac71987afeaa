package org.marsad.model;

import org.jspecify.annotations.Nullable;

/**
 * A statement that a force or the state is, was or will be somewhere.
 *
 * @param announced promised or planned, not yet done
 * @param sizeLow least number of people, or null
 * @param sizeHigh greatest number of people, or null
 */
public record Presence(
        Kind kind,
        ActorRef actor,
        @Nullable EventPlace place,
        @Nullable When date,
        boolean announced,
        @Nullable Integer sizeLow,
        @Nullable Integer sizeHigh)
        implements Detail {
    /** Kinds of presence and governance. */
    public enum Kind {
        BASE_OPENED,
        BASE_CLOSED,
        DEPLOYED,
        WITHDREW,
        PATROLS,
        GOVERNS,
        BLOCKADES,
        STATE_SERVICES_RETURN,
        STATE_SERVICES_CLOSED
    }
}
