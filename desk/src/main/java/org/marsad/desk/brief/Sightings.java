package org.marsad.desk.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.marsad.model.ActorRef;
import org.marsad.model.Event;
import org.marsad.model.EventPlace;
import org.marsad.model.Month;
import org.marsad.model.Participant;
import org.marsad.model.PlacePrecision;

/** Which actors and places events name, in which months. */
final class Sightings {
    /** An actor is gone who was there in one of so many months before. */
    private static final int RECENT = 3;

    private final Scope scope;
    private final Map<String, Seen<ActorRef>> actors = new TreeMap<>();
    private final Map<String, Seen<EventPlace>> places = new TreeMap<>();

    Sightings(Scope scope) {
        this.scope = scope;
    }

    /**
     * When something was seen.
     *
     * @param now id of an event of the month that names it
     * @param last the last month before in which it was named
     * @param then id of an event of that month
     */
    record Seen<T>(
            T named,
            @Nullable String now,
            @Nullable Month last,
            @Nullable String then) {
        Seen<T> at(Month month, Month current, String event) {
            if (month.equals(current)) {
                return new Seen<>(named, now == null ? event : now, last, then);
            }
            Month before = last;
            return before == null || month.compareTo(before) > 0 ? new Seen<>(named, now, month, event) : this;
        }

        /** The event that shows it best. */
        Optional<String> event() {
            return Optional.ofNullable(now == null ? then : now);
        }
    }

    /**
     * @param line of an event as it may be shown
     * @param id of the event in the ledger
     */
    void add(Month month, Event line, String id) {
        for (Participant participant : line.perpetrators()) {
            actor(month, id, participant.actor());
        }
        for (Participant participant : line.targets()) {
            actor(month, id, participant.actor());
        }
        EventPlace place = line.place();
        if (place != null && place.precision() == PlacePrecision.EXACT) {
            places.put(
                    place.id(),
                    places.getOrDefault(place.id(), new Seen<>(place, null, null, null))
                            .at(month, scope.month(), id));
        }
    }

    private void actor(Month month, String event, ActorRef actor) {
        String id = actor.id();
        if (id != null) {
            actors.put(
                    id,
                    actors.getOrDefault(id, new Seen<>(actor, null, null, null)).at(month, scope.month(), event));
        }
    }

    /** Those of this month that no month before has, by id. */
    List<Seen<ActorRef>> arrived(Set<String> leftOut) {
        return only(actors, seen -> seen.now() != null && seen.last() == null, leftOut);
    }

    /** Those of the months just before that this one does not have. */
    List<Seen<ActorRef>> gone(Set<String> leftOut) {
        return only(
                actors,
                seen -> {
                    Month last = seen.last();
                    return seen.now() == null && last != null && scope.month().since(last) <= RECENT;
                },
                leftOut);
    }

    List<Seen<EventPlace>> arrivedPlaces() {
        return only(places, seen -> seen.now() != null && seen.last() == null, Set.of());
    }

    private static <T> List<Seen<T>> only(Map<String, Seen<T>> all, Predicate<Seen<T>> wanted, Set<String> leftOut) {
        List<Seen<T>> found = new ArrayList<>();
        all.forEach((id, seen) -> {
            if (wanted.test(seen) && !leftOut.contains(id)) {
                found.add(seen);
            }
        });
        return found;
    }
}
