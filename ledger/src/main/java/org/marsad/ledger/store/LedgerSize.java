package org.marsad.ledger.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How much a ledger has.
 *
 * @param events merged ones
 * @param first day of the earliest event, or null where none is dated
 * @param last day on which the latest begins, or null
 */
public record LedgerSize(
        long events,
        long reports,
        @Nullable LocalDate first,
        @Nullable LocalDate last) {}
