package org.marsad.desk.brief;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Speaker;

/**
 * Who says something.
 *
 * @param outlet of the first report that tells it, where the report says it in its own words; null where not known
 * @param interested a party to the event, or who speaks for one
 */
public record Voice(Speaker speaker, @Nullable String outlet, boolean interested, List<Citation.Passage> passages) {
    public Voice {
        passages = List.copyOf(passages);
    }
}
