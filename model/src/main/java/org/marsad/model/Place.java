package org.marsad.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A place of a region's pack or of an added gazetteer.
 *
 * @param id stable id: country code and slug
 * @param name canonical English name, unaccented unless an exonym exists
 * @param names display names and spelling variants by language, display name first
 * @param latitude degrees north, WGS 84, or null where no position can be supported
 * @param longitude degrees east, or null
 * @param country ISO 3166-1 alpha-3, or null for cross-border features
 * @param admin1 first-level unit in the frame of before the 2023–2025 reforms, or null
 * @param admin2 second-level unit, or null
 * @param needsContext the name is short or an ordinary word: match only beside a place word or cue
 */
public record Place(
        String id,
        PlaceKind kind,
        String name,
        Map<Language, List<String>> names,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String country,
        @Nullable String admin1,
        @Nullable String admin2,
        long population,
        boolean needsContext,
        String note) {
    public Place {
        names = Map.copyOf(names);
        if (latitude != null && (latitude < -90 || latitude > 90)) {
            throw new IllegalArgumentException("latitude of " + id + " must be within -90..90, but was " + latitude);
        }
        if (longitude != null && (longitude < -180 || longitude > 180)) {
            throw new IllegalArgumentException(
                    "longitude of " + id + " must be within -180..180, but was " + longitude);
        }
    }

    public List<String> names(Language language) {
        return names.getOrDefault(language, List.of());
    }

    /** By id alone: ids differ, and the forms are many. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
