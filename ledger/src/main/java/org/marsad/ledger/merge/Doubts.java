package org.marsad.ledger.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The pairs of groups that a person should look at, each by its likeliest pair: one look decides for both groups. */
final class Doubts {
    private static final Comparator<Merging.Doubt> LIKELIEST = Comparator.comparingDouble(
                    (Merging.Doubt doubt) -> -doubt.likeness().logOdds())
            .thenComparing(Merging.Doubt::event)
            .thenComparing(Merging.Doubt::other);

    private record Pair(int group, int other) {}

    private Doubts() {}

    /**
     * @param groups of events that stand for their twins
     * @param byFirst the twins by the events that stand for them
     */
    static List<Merging.Doubt> between(
            List<List<ReportedEvent>> groups, Map<ReportedEvent, Twins> byFirst, Links links) {
        Map<ReportedEvent, Integer> groupOf = new IdentityHashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            for (ReportedEvent event : groups.get(i)) {
                groupOf.put(event, i);
            }
        }
        Map<Pair, Merging.Doubt> strongest = new HashMap<>();
        List<Pair> decided = new ArrayList<>();
        links.each((a, b, likeness) -> {
            int group = groupOf.getOrDefault(a, -1);
            int other = groupOf.getOrDefault(b, -1);
            if (group == other) {
                return;
            }
            Pair pair = new Pair(Math.min(group, other), Math.max(group, other));
            if (likeness == Likeness.KEPT_APART) {
                decided.add(pair);
            } else if (likeness.logOdds() >= Merger.DOUBT) {
                Merging.Doubt doubt = doubt(byFirst.get(a), byFirst.get(b), likeness);
                strongest.merge(pair, doubt, (one, two) -> LIKELIEST.compare(one, two) <= 0 ? one : two);
            }
        });
        decided.forEach(strongest::remove);
        return strongest.values().stream().sorted(LIKELIEST).toList();
    }

    /** The first two of the twins that different reports tell of, the earlier first. */
    private static Merging.Doubt doubt(@Nullable Twins one, @Nullable Twins other, Likeness likeness) {
        Merging.Doubt first = null;
        for (ReportedEvent a : firstTwo(one)) {
            for (ReportedEvent b : firstTwo(other)) {
                if (!a.report().equals(b.report())) {
                    Merging.Doubt doubt =
                            a.compareTo(b) < 0 ? new Merging.Doubt(a, b, likeness) : new Merging.Doubt(b, a, likeness);
                    first = first == null || LIKELIEST.compare(doubt, first) < 0 ? doubt : first;
                }
            }
        }
        if (first == null) {
            throw new IllegalStateException(
                    "a link must not lie within one report, but was between " + one + " and " + other);
        }
        return first;
    }

    private static List<ReportedEvent> firstTwo(@Nullable Twins twins) {
        return twins == null ? List.of() : twins.events().subList(0, Math.min(2, twins.size()));
    }
}
