package org.marsad.ledger.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Joins reported events that are the same: the pair of groups with the strongest evidence on average first, as long as that
 * is enough and nothing excludes a pair (average-linkage clustering). Ties go by the events' own order, so that the
 * result does not depend on the order of arrival, and merging what is merged changes nothing.
 */
public final class Merger {
    /** Log odds from which two groups are one event: a probability of about .73. */
    static final double JOIN = 1;

    /** Log odds from which a pair that was not joined is shown to a person: a probability of about .27. */
    static final double DOUBT = -1;

    /** Weight of a person's decision: more than any evidence. */
    private static final double DECIDED = 100;

    private final Comparison comparison;

    /** @param groupOf the group that a named actor belongs to, by their names; the actor itself where it has none */
    public Merger(UnaryOperator<String> groupOf) {
        this.comparison = new Comparison(groupOf);
    }

    /** @param decisions of persons about pairs of these events; those about others are passed over */
    public Merging merge(Collection<ReportedEvent> events, Collection<Decision> decisions) {
        TreeMap<String, ReportedEvent> byKey = new TreeMap<>();
        events.forEach(event -> byKey.put(event.key(), event));
        Links links = new Links();
        Neighbours.of(byKey.values(), (a, b) -> {
            Likeness likeness = comparison.of(a, b);
            if (likeness.excluded() || likeness.logOdds() >= DOUBT) {
                links.put(a, b, likeness);
            }
        });
        for (Decision decision : decisions) {
            ReportedEvent a = byKey.get(decision.key());
            ReportedEvent b = byKey.get(decision.otherKey());
            if (a != null && b != null) {
                links.put(a, b, decided(decision));
            }
        }
        List<MergedEvent> merged = new ArrayList<>();
        List<Merging.Doubt> doubts = new ArrayList<>();
        for (List<ReportedEvent> component : links.components(byKey.values())) {
            List<List<ReportedEvent>> groups = new Grouping(component, links).groups();
            groups.forEach(group -> merged.add(merged(group, links)));
            doubts(groups, links, doubts);
        }
        merged.sort(Comparator.comparing(event -> event.members().get(0).event()));
        doubts.sort(Comparator.comparingDouble(
                        (Merging.Doubt doubt) -> -doubt.likeness().logOdds())
                .thenComparing(Merging.Doubt::event)
                .thenComparing(Merging.Doubt::other));
        return new Merging(merged, doubts);
    }

    private static Likeness decided(Decision decision) {
        return decision.same()
                ? new Likeness(DECIDED, List.of("joined by a person"))
                : new Likeness(Double.NEGATIVE_INFINITY, List.of("kept apart by a person"));
    }

    private static MergedEvent merged(List<ReportedEvent> group, Links links) {
        List<MergedEvent.Member> members = new ArrayList<>();
        for (ReportedEvent event : group) {
            Likeness best = null;
            for (ReportedEvent other : group) {
                Likeness likeness = links.of(event, other);
                if (likeness != null && (best == null || likeness.logOdds() > best.logOdds())) {
                    best = likeness;
                }
            }
            members.add(new MergedEvent.Member(event, best));
        }
        return new MergedEvent(members);
    }

    private static void doubts(List<List<ReportedEvent>> groups, Links links, List<Merging.Doubt> doubts) {
        for (int i = 0; i < groups.size(); i++) {
            for (int j = i + 1; j < groups.size(); j++) {
                Merging.Doubt doubt = strongest(groups.get(i), groups.get(j), links);
                if (doubt != null) {
                    doubts.add(doubt);
                }
            }
        }
    }

    /** The likeliest pair of two groups, if a person should see it: one look decides for both groups. */
    private static Merging.@Nullable Doubt strongest(
            List<ReportedEvent> group, List<ReportedEvent> others, Links links) {
        Merging.Doubt best = null;
        for (ReportedEvent a : group) {
            for (ReportedEvent b : others) {
                Likeness likeness = links.of(a, b);
                if (likeness == null) {
                    continue;
                }
                if (likeness.excluded() && likeness.why().contains("kept apart by a person")) {
                    return null;
                }
                boolean better =
                        best == null || likeness.logOdds() > best.likeness().logOdds();
                if (likeness.logOdds() >= DOUBT && better) {
                    best = a.compareTo(b) < 0 ? new Merging.Doubt(a, b, likeness) : new Merging.Doubt(b, a, likeness);
                }
            }
        }
        return best;
    }
}
