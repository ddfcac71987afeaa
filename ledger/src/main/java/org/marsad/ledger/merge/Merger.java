package org.marsad.ledger.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        return merge(events, List.of(), decisions);
    }

    /**
     * Merges events that are complete in themselves: whatever {@link #mayJoin} one of them is among them.
     *
     * @param beside other groups, which stay as they are and may only be doubted to be one with a group of these
     * @param decisions of persons about pairs of these events; those about others are passed over
     */
    public Merging merge(
            Collection<ReportedEvent> events, Collection<List<ReportedEvent>> beside, Collection<Decision> decisions) {
        TreeMap<String, ReportedEvent> byKey = new TreeMap<>();
        events.forEach(event -> byKey.put(event.key(), event));
        Set<String> decided = new HashSet<>();
        decisions.forEach(decision -> Collections.addAll(decided, decision.key(), decision.otherKey()));
        List<Twins> twins = Twins.of(byKey.values(), decided, comparison);

        Map<ReportedEvent, Twins> byFirst = new IdentityHashMap<>();
        Set<ReportedEvent> fixed = Collections.newSetFromMap(new IdentityHashMap<>());
        for (List<ReportedEvent> group : beside) {
            fixed.addAll(group);
            group.forEach(event -> byFirst.put(event, Twins.of(List.of(event))));
        }
        twins.forEach(alike -> byFirst.put(alike.first(), alike));
        Links links = links(byFirst, fixed);
        for (Decision decision : decisions) {
            ReportedEvent a = byKey.get(decision.key());
            ReportedEvent b = byKey.get(decision.otherKey());
            if (a != null && b != null) {
                links.put(a, b, decision.same() ? Likeness.JOINED_BY_PERSON : Likeness.KEPT_APART);
            }
        }
        List<MergedEvent> merged = new ArrayList<>();
        List<List<ReportedEvent>> groups = new ArrayList<>(beside);
        for (List<Twins> component : links.components(twins, byFirst, fixed)) {
            for (List<Twins> group : new Grouping(component, links, comparison).groups()) {
                merged.add(merged(group, links));
                groups.add(group.stream().map(Twins::first).toList());
            }
        }
        merged.sort(Comparator.comparing(event -> event.members().get(0).event()));
        return new Merging(merged, Doubts.between(groups, byFirst, links));
    }

    /** How likely two reported events are one, apart from what a person decided. */
    public Likeness compare(ReportedEvent a, ReportedEvent b) {
        return comparison.of(a, b);
    }

    /** Whether a chain of such pairs may make one event of two; also asked of events of one report, which it keeps apart. */
    public boolean mayJoin(ReportedEvent a, ReportedEvent b) {
        return comparison.ofTwoReports(a, b).logOdds() >= JOIN;
    }

    private Links links(Map<ReportedEvent, Twins> byFirst, Set<ReportedEvent> fixed) {
        Links links = new Links();
        Neighbours.of(byFirst.keySet(), (a, b) -> {
            boolean bothStay = !fixed.isEmpty() && fixed.contains(a) && fixed.contains(b);
            Twins one = byFirst.get(a);
            Twins other = byFirst.get(b);
            if (!bothStay && one != null && other != null && !one.isToldApartFrom(other)) {
                Likeness likeness = comparison.ofTwoReports(a, b);
                if (likeness.logOdds() >= DOUBT) {
                    links.put(a, b, likeness);
                }
            }
        });
        return links;
    }

    private MergedEvent merged(List<Twins> group, Links links) {
        List<MergedEvent.Member> members = new ArrayList<>();
        for (Twins alike : group) {
            Likeness likeness = likeness(alike, group, links);
            alike.events().forEach(event -> members.add(new MergedEvent.Member(event, likeness)));
        }
        members.sort(Comparator.comparing(MergedEvent.Member::event));
        return new MergedEvent(members);
    }

    /** To the member that is most like it; twins are most like each other unless a person joined them to another. */
    private @Nullable Likeness likeness(Twins alike, List<Twins> group, Links links) {
        Likeness best = alike.size() > 1
                ? comparison.ofTwoReports(alike.events().get(0), alike.events().get(1))
                : null;
        for (Twins other : group) {
            Likeness likeness = links.of(alike.first(), other.first());
            if (likeness != null && (best == null || likeness.logOdds() > best.logOdds())) {
                best = likeness;
            }
        }
        return best;
    }
}
