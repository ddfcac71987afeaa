package org.marsad.ledger.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Joins reported events that are the same: the pair of groups with the strongest evidence on average first, as long as that
 * is enough and nothing excludes a pair (average-linkage clustering). Ties go by the events' own order, so that the
 * result does not depend on the order of arrival, and merging what is merged changes nothing.
 */
public final class Merger {
    /** Log odds from which two groups are one event: a probability of about .73. */
    public static final double JOIN = 1;

    /** Log odds from which a pair that was not joined is shown to a person: a probability of about .27. */
    public static final double DOUBT = -1;

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
            if (likeness.logOdds() >= DOUBT) {
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
        List<List<ReportedEvent>> groups = new ArrayList<>();
        for (List<ReportedEvent> component : links.components(byKey.values())) {
            groups.addAll(new Grouping(component, links, comparison).groups());
        }
        groups.sort(Comparator.comparing(group -> group.get(0)));
        return new Merging(groups.stream().map(group -> merged(group, links)).toList(), Doubts.between(groups, links));
    }

    /** How likely two reported events are one, apart from what a person decided. */
    public Likeness compare(ReportedEvent a, ReportedEvent b) {
        return comparison.of(a, b);
    }

    private static Likeness decided(Decision decision) {
        return decision.same() ? Likeness.JOINED_BY_PERSON : Likeness.KEPT_APART;
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
}
