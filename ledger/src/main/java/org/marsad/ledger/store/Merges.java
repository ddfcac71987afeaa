package org.marsad.ledger.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.marsad.ledger.accounts.Said;
import org.marsad.ledger.merge.MergedEvent;
import org.marsad.ledger.merge.Merger;
import org.marsad.ledger.merge.Merging;
import org.marsad.ledger.merge.ReportedEvent;

/**
 * Keeps the merged events in step with what is told: makes anew whatever a change may reach, and nothing else. The outcome
 * is that of merging everything at once.
 */
final class Merges {
    private final Handle handle;
    private final Merger merger;
    private final Corrections corrections;
    private final ToldEvents toldEvents;

    Merges(Handle handle, Merger merger, Corrections corrections, ToldEvents toldEvents) {
        this.handle = handle;
        this.merger = merger;
        this.corrections = corrections;
        this.toldEvents = toldEvents;
    }

    /**
     * @param fresh reported events that are new, were put right or were decided about
     * @param gone keys that the latest reading of their report no longer has
     */
    void update(Collection<Told> fresh, Collection<String> gone) {
        MergedRows rows = new MergedRows(handle);
        Set<String> touched = new TreeSet<>(gone);
        fresh.forEach(told -> touched.add(told.key()));
        Set<String> were = rows.eventsOf(touched);
        // Whoever shared an event with them may have to part from them, or they from him.
        Set<String> left = rows.membersOf(were);
        Set<String> doubted = left.isEmpty() ? Set.of() : rows.doubtedWith(left);
        left.removeAll(touched);
        List<Told> seeds = new ArrayList<>(fresh);
        seeds.addAll(toldEvents.byKeys(left).values());
        boolean onlyAdded = were.isEmpty();
        ReachSearch search = new ReachSearch(handle, merger, corrections, toldEvents, !onlyAdded);
        Reach reach = search.from(seeds);

        Set<String> changed = new TreeSet<>(reach.changed().keySet());
        changed.addAll(gone);
        Map<String, Set<String>> before = rows.membersOfEach(rows.eventsOf(changed));
        Beside beside = beside(rows, reach, before.keySet());
        Merging merging = merge(reach.changed(), beside.groups());
        Set<String> grown = Set.of();
        if (onlyAdded) {
            Changes changes = Changes.of(merging, before);
            grown = changes.grown();
            if (!changes.regrouped().isEmpty()) {
                reach = search.besideAlso(toldOf(changes.regrouped(), reach));
                beside = beside(rows, reach, before.keySet());
                merging = merge(reach.changed(), beside.groups());
            }
        }
        List<MergedEvent> remade = new ArrayList<>();
        Set<String> kept = new HashSet<>();
        Set<String> stay = new TreeSet<>();
        Set<String> rewritten = new TreeSet<>(gone);
        for (MergedEvent event : merging.events()) {
            List<String> keys = MergedView.keys(event);
            boolean same = Set.copyOf(keys).equals(before.get(event.key()));
            if (same && keys.stream().noneMatch(touched::contains)) {
                kept.add(event.key());
                stay.addAll(keys);
            } else {
                remade.add(event);
                rewritten.addAll(keys);
            }
        }
        before.forEach((event, keys) -> {
            if (!kept.contains(event)) {
                rewritten.addAll(keys);
            }
        });
        Set<String> grownNow = new TreeSet<>(grown);
        grownNow.retainAll(rewritten);
        List<MergedRows.DoubtRow> doubts = stillStanding(rows, grownNow, reach, beside);
        for (Merging.Doubt doubt : merging.doubts()) {
            if (rewritten.contains(doubt.event().key())
                    || rewritten.contains(doubt.other().key())) {
                doubts.add(MergedRows.row(doubt));
            }
        }
        List<MergedView> views = views(remade, reach.changed(), toldEvents::said);
        rows.remove(
                before.keySet().stream().filter(event -> !kept.contains(event)).toList(), rewritten);
        rows.add(views, reach);
        rows.moveTo(reach.components(), stay);
        rows.doubt(doubts);
        Set<String> toMark = new TreeSet<>(beside.members().keySet());
        merging.events().forEach(event -> toMark.add(event.key()));
        toMark.addAll(rows.eventsOf(doubted));
        rows.markForReview(toMark);
    }

    /**
     * How merged events changed where reported events were only added.
     *
     * @param grown keys of members that an event had before all of whose members are in one event now, and no other's
     * @param regrouped keys of the members of all other events that have members from before
     */
    private record Changes(Set<String> grown, Set<String> regrouped) {
        static Changes of(Merging merging, Map<String, Set<String>> before) {
            Map<String, Set<String>> eventOf = new HashMap<>();
            before.values().forEach(keys -> keys.forEach(key -> eventOf.put(key, keys)));
            Set<String> grown = new TreeSet<>();
            Set<String> regrouped = new TreeSet<>();
            for (MergedEvent event : merging.events()) {
                List<String> old = MergedView.keys(event).stream()
                        .filter(eventOf::containsKey)
                        .toList();
                if (!old.isEmpty()) {
                    boolean whole = Set.copyOf(old).equals(eventOf.get(old.get(0)));
                    (whole ? grown : regrouped).addAll(old);
                }
            }
            return new Changes(grown, regrouped);
        }
    }

    private static List<Told> toldOf(Set<String> keys, Reach reach) {
        return keys.stream().map(reach.changed()::get).filter(Objects::nonNull).toList();
    }

    /**
     * The doubts of events that have only grown about others that were not looked at: what they were about stands, and
     * nothing was added to it.
     */
    private static List<MergedRows.DoubtRow> stillStanding(
            MergedRows rows, Set<String> grown, Reach reach, Beside beside) {
        Set<String> lookedAt = new HashSet<>(reach.changed().keySet());
        beside.members().values().forEach(lookedAt::addAll);
        List<MergedRows.DoubtRow> standing = new ArrayList<>();
        for (MergedRows.DoubtRow doubt : rows.doubtsOf(grown)) {
            if (!lookedAt.contains(doubt.key()) || !lookedAt.contains(doubt.otherKey())) {
                standing.add(doubt);
            }
        }
        return standing;
    }

    /**
     * Merged events that stay as they are beside what changes.
     *
     * @param members the keys of their members, by event
     */
    private record Beside(Map<String, Set<String>> members, List<List<ReportedEvent>> groups) {}

    private Beside beside(MergedRows rows, Reach reach, Set<String> changedEvents) {
        Set<String> events = rows.eventsOf(reach.beside().keySet());
        events.removeAll(changedEvents);
        Map<String, Set<String>> members = rows.membersOfEach(events);
        return new Beside(members, groups(reach, members));
    }

    /** Merges what is reached, with the doubts that it leaves about what lies beside it. */
    Merging merge(Reach reach) {
        MergedRows rows = new MergedRows(handle);
        return merge(
                reach.changed(),
                beside(rows, reach, rows.eventsOf(reach.changed().keySet())).groups());
    }

    private List<List<ReportedEvent>> groups(Reach reach, Map<String, Set<String>> besideMembers) {
        Set<String> missing = new TreeSet<>();
        besideMembers.values().forEach(missing::addAll);
        missing.removeAll(reach.beside().keySet());
        Map<String, Told> told = new HashMap<>(reach.beside());
        told.putAll(toldEvents.byKeys(missing));
        List<List<ReportedEvent>> groups = new ArrayList<>();
        for (Set<String> keys : besideMembers.values()) {
            groups.add(keys.stream()
                    .map(told::get)
                    .filter(Objects::nonNull)
                    .map(Told::event)
                    .sorted()
                    .toList());
        }
        return groups;
    }

    /** @param beside groups that stay as they are */
    Merging merge(Map<String, Told> told, List<List<ReportedEvent>> beside) {
        List<ReportedEvent> events = told.values().stream().map(Told::event).toList();
        return merger.merge(events, beside, corrections.decisions(told.keySet()));
    }

    List<MergedView> views(List<MergedEvent> events, Map<String, Told> told) {
        return views(events, told, numbers -> Sayings.of(handle, numbers));
    }

    private List<MergedView> views(
            List<MergedEvent> events,
            Map<String, Told> told,
            Function<List<Integer>, Map<Integer, List<Said>>> sayings) {
        List<Integer> numbers = new ArrayList<>();
        events.forEach(event -> event.members().forEach(member -> numbers.add(number(told, member))));
        Map<Integer, List<Said>> said = sayings.apply(numbers);
        List<MergedView> views = new ArrayList<>();
        for (MergedEvent event : events) {
            List<Said> ofEvent = new ArrayList<>();
            event.members().forEach(member -> ofEvent.addAll(said.getOrDefault(number(told, member), List.of())));
            views.add(MergedView.of(event, corrections, ofEvent));
        }
        return views;
    }

    private static int number(Map<String, Told> told, MergedEvent.Member member) {
        Told one = told.get(member.event().key());
        if (one == null) {
            throw new IllegalStateException("member " + member.event().key() + " must be among the told events");
        }
        return one.number();
    }

    /** Everything that a chain of pairs strong enough to join connects with the seeds, and what is doubtful beside it. */
    Reach reach(Collection<Told> seeds) {
        return new ReachSearch(handle, merger, corrections, toldEvents, true).from(seeds);
    }
}
