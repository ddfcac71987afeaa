package org.marsad.model;

import org.jspecify.annotations.Nullable;

/**
 * A judgement about the situation rather than a deed.
 *
 * @param about whom it concerns, or null
 * @param since the words that give the comparison's start, or null
 */
public record Assessment(
        Topic topic,
        Direction direction,
        @Nullable ActorRef about,
        @Nullable String since) implements Detail {
    /** What is judged. */
    public enum Topic {
        VIOLENCE,
        SEVERITY,
        REACH,
        STATE_STRENGTH,
        EXPOSURE,
        INFLUENCE,
        CAUSE,
        COINCIDENCE,
        PROSPECT
    }

    /** Which way it points. */
    public enum Direction {
        UP,
        DOWN,
        EXTREME,
        NONE,
        OPEN
    }
}
