package org.marsad.desk.brief;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.model.ActorRef;
import org.marsad.model.Measure;

/**
 * Losses of one group of people over the month.
 *
 * @param victims null where the reports do not tell whose
 * @param civilians they are civilians
 * @param sum of which events it is added up
 * @param passages of the events that add most to it
 */
public record PeopleToll(
        Measure.About about,
        @Nullable ActorRef victims,
        boolean civilians,
        Range range,
        Citation.Sum sum,
        List<Citation.Passage> passages) {
    public PeopleToll {
        passages = List.copyOf(passages);
    }
}
