package org.marsad.evaluation.gold;

import org.jspecify.annotations.Nullable;

/**
 * One expected claim about an event: a toll, a responsibility, a denial.
 *
 * @param about {@code killed}, {@code wounded}, … or {@code denial}, which denies anything
 * @param victims whose losses; several divided by {@code ;}
 * @param low least number, or null
 * @param high greatest number, or null
 * @param approximate the text says "about"
 * @param undisclosed the text says that the figure or the author is not given
 * @param speaker who says it; the report itself where the key gives none
 */
public record GoldClaim(
        String about,
        @Nullable String victims,
        @Nullable Long low,
        @Nullable Long high,
        boolean approximate,
        boolean undisclosed,
        String speaker,
        @Nullable String stance) {
    /** Speaker of what the report says in its own voice. */
    public static final String NARRATOR = "narrator";

    /** Whether a right answer must carry the stance {@code denies}. */
    public boolean isDenial() {
        return "denies".equals(stance) || "denial".equals(about);
    }
}
