package org.marsad.ledger.search;

import org.marsad.model.Report;
import org.marsad.region.Region;

/** The words of a report under which it is found. */
public final class SearchWords {
    private SearchWords() {}

    public static SearchWords of(Region region) {
        return new SearchWords();
    }

    /** Keys of the words of title and body, in their order, a blank between two. */
    public String of(Report report) {
        return report.title() == null ? report.text() : report.title() + " " + report.text();
    }
}
