package org.marsad.model;

import org.jspecify.annotations.Nullable;

/**
 * A toll, a claim of responsibility or of control.
 *
 * @param victims whose losses, or null
 * @param actor whom a responsibility, control, repelled or denial claim concerns, or null
 * @param object short gloss of destroyed or captured equipment, or null
 * @param low least number, or null where none is given
 * @param high greatest number, or null where it is open
 * @param approximate "about 20"
 * @param undisclosed the text says that the figure, or the author of the deed, is not given; the numbers are then null
 */
public record Measure(
        About about,
        @Nullable ActorRef victims,
        @Nullable ActorRef actor,
        @Nullable String object,
        @Nullable Integer low,
        @Nullable Integer high,
        boolean approximate,
        boolean undisclosed)
        implements Detail {
    public Measure {
        if (low != null && high != null && high < low) {
            throw new IllegalArgumentException("a figure must not have high < low, but was " + low + " to " + high);
        }
        if (undisclosed && (low != null || high != null)) {
            throw new IllegalArgumentException("an undisclosed figure has no numbers, but was " + low + " to " + high);
        }
    }

    /** What is measured or claimed. */
    public enum About {
        KILLED,
        WOUNDED,
        MISSING,
        ABDUCTED,
        RESPONSIBILITY,
        EQUIPMENT_DESTROYED,
        REPELLED,
        CONTROL
    }
}
