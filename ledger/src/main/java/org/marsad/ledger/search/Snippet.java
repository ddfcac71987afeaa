package org.marsad.ledger.search;

import java.util.List;
import org.marsad.model.Span;

/**
 * Words of a report around what was searched, on one line.
 *
 * @param text with … where the report goes on, and ███ for the names of private persons
 * @param marks where words stand that were searched, in code points of {@code text}
 */
public record Snippet(String text, List<Span> marks) {
    public Snippet {
        marks = List.copyOf(marks);
    }
}
