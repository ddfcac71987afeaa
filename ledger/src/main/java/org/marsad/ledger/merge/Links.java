package org.marsad.ledger.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The likenesses of all pairs that were compared; what was not compared, or is too unlike, has none. */
final class Links {
    /** Pairs weaker than a doubt by so much are as if never compared. */
    static final double FAINT = 4;

    private final Map<ReportedEvent, Map<ReportedEvent, Likeness>> byEvent = new HashMap<>();

    void put(ReportedEvent a, ReportedEvent b, Likeness likeness) {
        byEvent.computeIfAbsent(a, k -> new HashMap<>()).put(b, likeness);
        byEvent.computeIfAbsent(b, k -> new HashMap<>()).put(a, likeness);
    }

    @Nullable
    Likeness of(ReportedEvent a, ReportedEvent b) {
        Map<ReportedEvent, Likeness> others = byEvent.get(a);
        return others == null ? null : others.get(b);
    }

    /** Sets of events that some chain of possible pairs connects, each sorted. */
    List<List<ReportedEvent>> components(Collection<ReportedEvent> events) {
        List<List<ReportedEvent>> components = new ArrayList<>();
        Set<ReportedEvent> seen = new HashSet<>();
        for (ReportedEvent event : events) {
            if (seen.add(event)) {
                List<ReportedEvent> component = new ArrayList<>();
                Deque<ReportedEvent> open = new ArrayDeque<>(List.of(event));
                while (!open.isEmpty()) {
                    ReportedEvent next = open.pop();
                    component.add(next);
                    byEvent.getOrDefault(next, Map.of()).forEach((other, likeness) -> {
                        if (!likeness.excluded() && seen.add(other)) {
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
}
