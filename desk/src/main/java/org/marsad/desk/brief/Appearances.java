package org.marsad.desk.brief;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marsad.model.ActorRef;
import org.marsad.model.EventPlace;

/** Who and what is seen for the first time in a year, and who is seen no more. */
record Appearances(
        List<Sightings.Seen<ActorRef>> arrived,
        List<Sightings.Seen<ActorRef>> gone,
        List<Sightings.Seen<EventPlace>> places) {
    /** @param leftOut ids of actors */
    static Appearances of(Sightings sightings, Set<String> leftOut) {
        return new Appearances(sightings.arrived(leftOut), sightings.gone(leftOut), sightings.arrivedPlaces());
    }

    /** Ids of the events that show the first so many of each. */
    Set<String> events(int most) {
        return Stream.of(arrived, gone, places)
                .flatMap(seen -> seen.stream().limit(most))
                .map(Sightings.Seen::event)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }
}
