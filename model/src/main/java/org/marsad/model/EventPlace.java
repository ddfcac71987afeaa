package org.marsad.model;

import org.jspecify.annotations.Nullable;

/**
 * Where an event happened, as far as the text tells.
 *
 * @param id id of the place in the pack; behind {@code heard-} a place that only the report names, without a position
 * @param country English country name, or null for cross-border areas
 * @param iso3 ISO 3166-1 alpha-3, or null
 * @param mention the words of the text, or null where the place was inferred
 * @param span where they stand, or null
 */
public record EventPlace(
        String id,
        String name,
        @Nullable String admin1,
        @Nullable String admin2,
        @Nullable String country,
        @Nullable String iso3,
        @Nullable Double latitude,
        @Nullable Double longitude,
        PlacePrecision precision,
        @Nullable String mention,
        @Nullable Span span) {
    public EventPlace withoutWords() {
        return new EventPlace(id, name, admin1, admin2, country, iso3, latitude, longitude, precision, null, null);
    }
}
