package org.marsad.ledger.accounts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Attribution;
import org.marsad.model.Measure;

/**
 * What one report says of an event, and who says it.
 *
 * @param report id of the report, as it was taken in
 * @param source outlet, or null
 * @param published first day on which the report may have appeared, or null
 * @param measure the figure or claim, or null where it is only told that it happened
 * @param words the words of the report
 */
public record Said(
        String report,
        @Nullable String source,
        @Nullable LocalDate published,
        @Nullable Measure measure,
        Attribution attribution,
        String words) {}
