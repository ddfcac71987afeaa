package org.marsad.evaluation.gold;

import org.jspecify.annotations.Nullable;

/**
 * An accepted place of an event. A name may list several places or countries, divided by {@code ;} or {@code /}: any of
 * them is right.
 *
 * @param admin1 first-level unit
 * @param latitude degrees north, or null where the key gives no position
 * @param longitude degrees east, or null
 * @param precision {@code exact}, {@code near}, {@code region} or {@code country}: what the text supports
 */
public record GoldPlace(
        @Nullable String name,
        @Nullable String admin1,
        @Nullable String country,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String precision) {
    /** An alternative of which the key gives only the name. */
    public static GoldPlace named(String name) {
        return new GoldPlace(name, null, null, null, null, null);
    }
}
