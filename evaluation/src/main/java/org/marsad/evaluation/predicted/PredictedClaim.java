package org.marsad.evaluation.predicted;

import org.jspecify.annotations.Nullable;

/**
 * A statement of a reading that carries a measure.
 *
 * @param victims whose losses, empty when unknown; several divided by {@code ;}
 * @param speaker who says it, empty when unknown
 * @param source where the statement stands
 */
public record PredictedClaim(
        @Nullable String about,
        String victims,
        @Nullable Long low,
        @Nullable Long high,
        boolean undisclosed,
        String speaker,
        @Nullable String stance,
        Quotation source) {
    public boolean isDenial() {
        return "denies".equals(stance);
    }
}
