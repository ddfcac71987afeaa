package org.marsad.ledger.accounts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Attribution;
import org.marsad.model.Measure;

/**
 * One figure or claim as one report has it.
 *
 * @param report id of the report, as it was taken in
 * @param source outlet, or null
 * @param published first day on which the report may have appeared, or null
 * @param words the words of the report
 */
public record Said(
        String report,
        @Nullable String source,
        @Nullable LocalDate published,
        Measure measure,
        Attribution attribution,
        String words) {}
