package org.marsad.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One event as another collection records it (UCDP GED, a user's own ACLED file, a table of one's own), in words that all of
 * them share. Unknown is null.
 *
 * @param collection {@code ucdp-ged}, {@code ucdp-candidate}, {@code acled} or a name that the user gives
 * @param vintage release of the collection, such as {@code 24.1} or {@code 2026-01}: the same event may differ between releases
 * @param id the collection's own id
 * @param kind the collection's own kind: type of violence ({@code state-based}, {@code non-state}, {@code one-sided}) or
 *     sub-event type
 * @param from first day on which it may have happened
 * @param to last day
 * @param datePrecision the collection's own code (UCDP 1 to 5, ACLED 1 to 3)
 * @param sideA name of the first party, as the collection spells it
 * @param placePrecision the collection's own code (UCDP 1 to 7, ACLED 1 to 3)
 * @param cell PRIO-GRID id
 * @param low least number of deaths
 * @param best the collection's own best estimate of deaths
 * @param high greatest number of deaths
 * @param civilians deaths of civilians among {@code best}
 */
public record RecordedEvent(
        String collection,
        String vintage,
        String id,
        @Nullable String kind,
        LocalDate from,
        LocalDate to,
        @Nullable Integer datePrecision,
        @Nullable String sideA,
        @Nullable String sideB,
        @Nullable String place,
        @Nullable String admin1,
        @Nullable String admin2,
        @Nullable String country,
        @Nullable String iso3,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable Integer placePrecision,
        @Nullable Integer cell,
        @Nullable Integer low,
        @Nullable Integer best,
        @Nullable Integer high,
        @Nullable Integer civilians) {
    public RecordedEvent {
        if (id.isBlank()) {
            throw new IllegalArgumentException("id of an event of " + collection + " must not be blank");
        }
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "event " + id + " must not end before it begins, but was " + from + " to " + to);
        }
        if (low != null && best != null && high != null && !(0 <= low && low <= best && best <= high)) {
            throw new IllegalArgumentException("deaths of event " + id + " must be 0 <= low <= best <= high, but were "
                    + low + ", " + best + ", " + high);
        }
    }
}
