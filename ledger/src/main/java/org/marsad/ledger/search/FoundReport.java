package org.marsad.ledger.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Language;
import org.marsad.model.When;

/**
 * A report that a search has found.
 *
 * @param id of the report
 * @param title on one line, with ███ for the names of private persons
 * @param source outlet as the report's header has it
 * @param snippet what stands around the words that were searched
 * @param events the merged events that it tells of, in its own order
 */
public record FoundReport(
        String id,
        @Nullable String title,
        @Nullable String source,
        @Nullable When published,
        @Nullable Language language,
        Snippet snippet,
        List<FoundEvent> events) {
    public FoundReport {
        events = List.copyOf(events);
    }
}
