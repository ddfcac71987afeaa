package org.marsad.ledger.search;

import org.jspecify.annotations.Nullable;
import org.marsad.model.SubEventType;
import org.marsad.model.When;

/**
 * An event that a found report tells of.
 *
 * @param id of the merged event
 * @param place its name, or null where no report tells
 */
public record FoundEvent(
        String id,
        SubEventType subType,
        @Nullable When date,
        @Nullable String place) {}
