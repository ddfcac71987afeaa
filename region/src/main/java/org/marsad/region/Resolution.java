package org.marsad.region;

import org.jspecify.annotations.Nullable;

/**
 * Which branch of an organisation is meant where: a row of {@code resolutions.tsv}. The first row that applies decides.
 *
 * @param admin1 where it holds within the country, or null for all of it
 */
record Resolution(String id, String iso3, @Nullable String admin1, String resolved) {
    Resolution(Table.Row row) {
        this(row.get("id"), row.get("country_iso3"), row.orNull("admin1"), row.get("resolved"));
    }

    boolean applies(String actorId, String country, @Nullable String unit) {
        return id.equals(actorId) && iso3.equals(country) && (admin1 == null || admin1.equals(unit));
    }
}
