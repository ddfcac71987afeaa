package org.marsad.desk.brief;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.model.ActorRef;
import org.marsad.model.EventPlace;
import org.marsad.model.Presence;
import org.marsad.model.When;

/**
 * What is different this month.
 *
 * @param month what was counted in it
 * @param before in the month before; null where no report of that month was read
 * @param year in those of the twelve months before of which reports were read; null where there are none
 * @param monthsRead how many of the twelve months before were read
 * @param isComparable enough of the twelve months before were read to tell who or what is new
 * @param arrived actors that no event of the twelve months before has; empty where that cannot be told
 * @param gone actors of the three months before that no event of this month has
 * @param arrivedPlaces as {@code arrived}
 */
public record Changes(
        Citation.Tally month,
        Citation.@Nullable Tally before,
        Citation.@Nullable Tally year,
        int monthsRead,
        boolean isComparable,
        Listed<Mentioned<ActorRef>> arrived,
        Listed<Mentioned<ActorRef>> gone,
        Listed<Mentioned<EventPlace>> arrivedPlaces,
        Listed<Move> moves) {
    /** An actor or place and an event that shows it. */
    public record Mentioned<T>(T named, List<Citation.Passage> passages) {
        public Mentioned {
            passages = List.copyOf(passages);
        }
    }

    /**
     * A force that came or went, or a place that somebody claims to hold.
     *
     * @param kind null for a claim of control
     */
    public record Move(
            Presence.@Nullable Kind kind,
            ActorRef actor,
            @Nullable EventPlace place,
            @Nullable When when,
            boolean announced,
            boolean denied,
            Range size,
            Voice voice) {}
}
