package org.marsad.evaluation.predicted;

import org.jspecify.annotations.Nullable;

/** Where a reading puts an event; {@code mention} holds the words of the text. */
public record PredictedPlace(
        @Nullable String name,
        @Nullable String admin1,
        @Nullable String country,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String precision,
        @Nullable String mention) {}
