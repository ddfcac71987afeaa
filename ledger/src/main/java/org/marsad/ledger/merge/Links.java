package org.marsad.ledger.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The likenesses of pairs that may be one event, and what people decided of pairs; what is too unlike has none. Events
 * are told apart as objects.
 */
final class Links {
    private final Map<ReportedEvent, Map<ReportedEvent, Likeness>> byEvent = new IdentityHashMap<>();

    void put(ReportedEvent a, ReportedEvent b, Likeness likeness) {
        byEvent.computeIfAbsent(a, k -> new IdentityHashMap<>()).put(b, likeness);
        byEvent.computeIfAbsent(b, k -> new IdentityHashMap<>()).put(a, likeness);
    }

    @Nullable
    Likeness of(ReportedEvent a, ReportedEvent b) {
        Map<ReportedEvent, Likeness> others = byEvent.get(a);
        return others == null ? null : others.get(b);
    }

    /** Sets of events that a chain of pairs strong enough to join connects, each sorted: no group reaches beyond its set. */
    List<List<ReportedEvent>> components(Collection<ReportedEvent> events) {
        List<List<ReportedEvent>> components = new ArrayList<>();
        Set<ReportedEvent> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (ReportedEvent event : events) {
            if (seen.add(event)) {
                List<ReportedEvent> component = new ArrayList<>();
                Deque<ReportedEvent> open = new ArrayDeque<>(List.of(event));
                while (!open.isEmpty()) {
                    ReportedEvent next = open.pop();
                    component.add(next);
                    byEvent.getOrDefault(next, Map.of()).forEach((other, likeness) -> {
                        if (likeness.logOdds() >= Merger.JOIN && seen.add(other)) {
                            open.push(other);
                        }
                    });
                }
                Collections.sort(component);
                components.add(component);
            }
        }
        return components;
    }

    interface Visitor {
        void see(ReportedEvent a, ReportedEvent b, Likeness likeness);
    }

    /** Calls the visitor once for each pair, the earlier event first. */
    void each(Visitor visitor) {
        byEvent.forEach((a, others) -> others.forEach((b, likeness) -> {
            if (a.compareTo(b) < 0) {
                visitor.see(a, b, likeness);
            }
        }));
    }
}
