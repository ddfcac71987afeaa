package org.marsad.ledger.store;

import org.jspecify.annotations.Nullable;
import org.marsad.model.Statement;

/**
 * A statement of the latest reading of a report.
 *
 * @param number in the order in which statements were kept
 * @param event id of the merged event that it is about, or null; {@link Statement#event()} is that of the report's own
 */
public record KeptStatement(
        int number, ReportHead report, @Nullable String event, Statement statement) {}
