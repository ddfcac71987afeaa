package org.marsad.region;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.model.PlaceKind;

/**
 * One place of a source, before it is placed in a region.
 *
 * @param id {@code gn:…} or {@code wof:…}
 * @param names Latin spellings, the usual one first
 * @param arabic Arabic spellings to find it by
 * @param country ISO 3166-1 alpha-2 in upper case
 * @param geoNames id in GeoNames, or null
 */
record GazetteerEntry(
        String id,
        PlaceKind kind,
        List<String> names,
        List<String> arabic,
        double latitude,
        double longitude,
        String country,
        @Nullable String admin2,
        long population,
        @Nullable String geoNames) {}
