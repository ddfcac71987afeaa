package org.marsad.ledger.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.marsad.model.ActorRef;
import org.marsad.model.Event;
import org.marsad.model.EventPlace;
import org.marsad.model.Participant;
import org.marsad.model.PlacePrecision;
import org.marsad.model.SubEventType;
import org.marsad.model.When;

/**
 * How a merged event is shown in one line: of each field the value that most reports give, the more precise and then the
 * earlier where they are equal; of the parties all that any report names. What reports disagree about stays with them.
 *
 * @param background all reports tell it as context only
 * @param conflict reports name spots for it that are not one
 */
public record Summary(
        SubEventType subType,
        @Nullable When date,
        @Nullable EventPlace place,
        boolean background,
        boolean conflict,
        List<Participant> perpetrators,
        List<Participant> targets) {
    public Summary {
        perpetrators = List.copyOf(perpetrators);
        targets = List.copyOf(targets);
    }

    public static Summary of(MergedEvent merged) {
        List<Event> events =
                merged.members().stream().map(member -> member.event().event()).toList();
        SubEventType subType = Objects.requireNonNull(commonest(events, Event::subType, Function.identity(), null));
        When date = commonest(events, Event::date, When::iso, Comparator.comparing(When::precision));
        EventPlace place = commonest(
                events,
                Event::place,
                EventPlace::id,
                Comparator.comparing(EventPlace::precision)
                        .thenComparing(found -> found.precision() == PlacePrecision.EXACT ? 0 : 1));
        boolean background = events.stream().allMatch(Event::background);
        return new Summary(
                subType,
                date,
                place,
                background,
                conflict(events),
                parties(events, Event::perpetrators, Event::targets),
                parties(events, Event::targets, Event::perpetrators));
    }

    /** The value with the finest precision, among these the one that most events have, among these the first. */
    private static <V, K> @Nullable V commonest(
            Collection<Event> events,
            Function<Event, @Nullable V> field,
            Function<V, K> key,
            @Nullable Comparator<V> finest) {
        Map<K, List<V>> byKey = new LinkedHashMap<>();
        for (Event event : events) {
            V value = field.apply(event);
            if (value != null) {
                byKey.computeIfAbsent(key.apply(value), k -> new ArrayList<>()).add(value);
            }
        }
        V best = null;
        int most = 0;
        for (List<V> same : byKey.values()) {
            V value = finest == null ? same.get(0) : same.stream().min(finest).orElseThrow();
            int finer = best == null || finest == null ? 0 : finest.compare(value, best);
            if (best == null || finer < 0 || (finer == 0 && same.size() > most)) {
                best = value;
                most = same.size();
            }
        }
        return best;
    }

    private static boolean conflict(List<Event> events) {
        List<EventPlace> spots = spots(events);
        return spots.stream().anyMatch(one -> spots.stream().anyMatch(other -> isAnother(one, other)));
    }

    /** Whether some event of {@code others} is told to be at a spot that none of {@code known} names. */
    public static boolean nameAnotherSpot(List<Event> known, List<Event> others) {
        List<EventPlace> spots = spots(known);
        return spots(others).stream().anyMatch(one -> spots.stream().allMatch(other -> isAnother(one, other)));
    }

    private static boolean isAnother(EventPlace one, EventPlace other) {
        return !one.id().equals(other.id()) && Where.kilometres(one, other) > Where.SAME_SPOT_KM;
    }

    private static List<EventPlace> spots(List<Event> events) {
        return events.stream()
                .map(Event::place)
                .filter(place -> place != null && place.precision() == PlacePrecision.EXACT)
                .map(Objects::requireNonNull)
                .toList();
    }

    /**
     * All actors named, the ones nobody names only where no other is. Whom more reports have on the other side is left to it; an
     * actor is inferred only where no report says so.
     */
    private static List<Participant> parties(
            List<Event> events, Function<Event, List<Participant>> side, Function<Event, List<Participant>> otherSide) {
        Map<String, Participant> byName = new LinkedHashMap<>();
        for (Event event : events) {
            side.apply(event)
                    .forEach(participant -> byName.merge(
                            participant.actor().name(),
                            participant,
                            (first, later) -> first.inferred() && !later.inferred() ? later : first));
        }
        byName.keySet().removeIf(name -> telling(events, side, name) < telling(events, otherSide, name));
        boolean named = byName.keySet().stream().anyMatch(name -> !isUnidentified(name));
        if (named) {
            byName.keySet().removeIf(Summary::isUnidentified);
        }
        return List.copyOf(byName.values());
    }

    private static long telling(List<Event> events, Function<Event, List<Participant>> side, String name) {
        return events.stream()
                .filter(event -> side.apply(event).stream()
                        .anyMatch(participant -> participant.actor().name().equals(name)))
                .count();
    }

    private static boolean isUnidentified(String name) {
        return name.startsWith("Unidentified");
    }

    /** Names of all parties. */
    public List<ActorRef> parties() {
        List<ActorRef> all = new ArrayList<>();
        perpetrators.forEach(participant -> all.add(participant.actor()));
        targets.forEach(participant -> all.add(participant.actor()));
        return all;
    }
}
