package org.marsad.ledger.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
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

    /**
     * Sets of twins that a chain of pairs strong enough to join connects, each sorted: no group reaches beyond its set.
     *
     * @param byFirst the twins by the events that stand for them
     * @param fixed events that stay where they are
     */
    List<List<Twins>> components(List<Twins> twins, Map<ReportedEvent, Twins> byFirst, Set<ReportedEvent> fixed) {
        List<List<Twins>> components = new ArrayList<>();
        Set<Twins> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Twins start : twins) {
            if (seen.add(start)) {
                List<Twins> component = new ArrayList<>();
                Deque<Twins> open = new ArrayDeque<>(List.of(start));
                while (!open.isEmpty()) {
                    Twins next = open.pop();
                    component.add(next);
                    byEvent.getOrDefault(next.first(), Map.of()).forEach((event, likeness) -> {
                        Twins other = byFirst.get(event);
                        if (other != null
                                && !fixed.contains(event)
                                && likeness.logOdds() >= Merger.JOIN
                                && seen.add(other)) {
                            open.push(other);
                        }
                    });
                }
                component.sort(Comparator.comparing(Twins::first));
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
