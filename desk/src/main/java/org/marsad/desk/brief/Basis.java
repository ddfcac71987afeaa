package org.marsad.desk.brief;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.marsad.exchange.profile.Profile;

/**
 * What a brief is made from.
 *
 * @param reports that tell of the month's events
 * @param outlets that published them, as far as they are known
 * @param store name of the ledger; null where it may not be told
 * @param lastPublished day of the latest of the reports, or null
 * @param made day on which the brief was made
 */
public record Basis(
        long reports,
        long outlets,
        @Nullable String store,
        @Nullable LocalDate lastPublished,
        Profile profile,
        LocalDate made) {}
