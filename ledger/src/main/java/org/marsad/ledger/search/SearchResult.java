package org.marsad.ledger.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of what a search has found.
 *
 * @param next where to go on; null after the last
 * @param widened what was looked for under all its names
 * @param maybe names of the pack that are written much like words of the query; only where nothing was found at all
 */
public record SearchResult(
        List<FoundReport> reports, @Nullable Position next, List<SearchQuery.Widened> widened, List<String> maybe) {
    public SearchResult {
        reports = List.copyOf(reports);
        widened = List.copyOf(widened);
        maybe = List.copyOf(maybe);
    }

    /**
     * Where a page begins.
     *
     * @param before number in the index of words that all following reports stand before
     * @param skip so many of the reports that come next have been given
     */
    public record Position(long before, int skip) {
        public static final Position START = new Position(Long.MAX_VALUE, 0);
    }
}
