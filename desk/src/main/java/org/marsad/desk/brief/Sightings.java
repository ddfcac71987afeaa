package org.marsad.desk.brief;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.marsad.model.ActorRef;
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
     * @param now an event of the month that names it
     * @param last the last month before in which it was named
     * @param then an event of that month
     */
    record Seen<T>(
            T named,
            @Nullable Shown now,
            @Nullable Month last,
            @Nullable Shown then) {
        Seen<T> at(Month month, Month current, @Nullable Shown shown) {
            if (month.equals(current)) {
                return new Seen<>(named, now == null ? shown : now, last, then);
            }
            Month before = last;
            return before == null || month.compareTo(before) > 0 ? new Seen<>(named, now, month, shown) : this;
        }
    }

    void add(Month month, Shown shown) {
        for (Participant participant : shown.event().perpetrators()) {
            actor(month, shown, participant.actor());
        }
        for (Participant participant : shown.event().targets()) {
            actor(month, shown, participant.actor());
        }
        EventPlace place = shown.event().place();
        if (place != null && place.precision() == PlacePrecision.EXACT) {
            places.put(
                    place.id(),
                    places.getOrDefault(place.id(), new Seen<>(place, null, null, null))
                            .at(month, scope.month(), month.equals(scope.month()) ? shown : null));
        }
    }

    private void actor(Month month, Shown shown, ActorRef actor) {
        String id = actor.id();
        if (id != null) {
            actors.put(
                    id,
                    actors.getOrDefault(id, new Seen<>(actor, null, null, null)).at(month, scope.month(), shown));
        }
    }

    /** Those of this month that no month before has, by name. */
    Map<String, Seen<ActorRef>> arrived(Set<String> leftOut) {
        return only(actors, seen -> seen.now() != null && seen.last() == null, leftOut);
    }

    /** Those of the months just before that this one does not have. */
    Map<String, Seen<ActorRef>> gone(Set<String> leftOut) {
        return only(
                actors,
                seen -> {
                    Month last = seen.last();
                    return seen.now() == null && last != null && scope.month().since(last) <= RECENT;
                },
                leftOut);
    }

    Map<String, Seen<EventPlace>> arrivedPlaces() {
        return only(places, seen -> seen.now() != null && seen.last() == null, Set.of());
    }

    private static <T> Map<String, Seen<T>> only(
            Map<String, Seen<T>> all, Predicate<Seen<T>> wanted, Set<String> leftOut) {
        Map<String, Seen<T>> found = new TreeMap<>();
        all.forEach((id, seen) -> {
            if (wanted.test(seen) && !leftOut.contains(id)) {
                found.put(id, seen);
            }
        });
        return found;
    }
}
