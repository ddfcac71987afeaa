package org.marsad.ledger.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
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

    /** Reported events that a change reaches, and those that a person may have to tell from them. */
    record Reach(Map<String, Told> changed, Map<String, Told> beside) {}

    /**
     * @param fresh reported events that are new, were put right or were decided about
     * @param gone keys that the latest reading of their report no longer has
     */
    void update(Collection<Told> fresh, Collection<String> gone) {
        MergedRows rows = new MergedRows(handle);
        Set<String> touched = new TreeSet<>(gone);
        fresh.forEach(told -> touched.add(told.key()));
        // Whoever shared an event with them may have to part from them, or they from him.
        Set<String> left = rows.membersOf(rows.eventsOf(touched));
        Set<String> doubted = left.isEmpty() ? Set.of() : rows.doubtedWith(left);
        left.removeAll(touched);
        List<Told> seeds = new ArrayList<>(fresh);
        seeds.addAll(toldEvents.byKeys(left).values());
        Reach reach = reach(seeds);

        Set<String> changed = new TreeSet<>(reach.changed().keySet());
        changed.addAll(gone);
        Map<String, Set<String>> before = rows.membersOfEach(rows.eventsOf(changed));
        Set<String> besideEvents = rows.eventsOf(reach.beside().keySet());
        besideEvents.removeAll(before.keySet());
        Merging merging = merge(reach, rows.membersOfEach(besideEvents));
        List<MergedEvent> remade = new ArrayList<>();
        Set<String> kept = new HashSet<>();
        Set<String> rewritten = new TreeSet<>(gone);
        for (MergedEvent event : merging.events()) {
            List<String> keys = MergedView.keys(event);
            boolean same = Set.copyOf(keys).equals(before.get(event.key()));
            if (same && keys.stream().noneMatch(touched::contains)) {
                kept.add(event.key());
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
        List<MergedView> views = views(remade, reach.changed());
        rows.remove(
                before.keySet().stream().filter(event -> !kept.contains(event)).toList(), rewritten);
        rows.add(views, reach.changed());
        rows.doubt(merging.doubts().stream()
                .filter(doubt -> rewritten.contains(doubt.event().key())
                        || rewritten.contains(doubt.other().key()))
                .toList());
        Set<String> toMark = new TreeSet<>(besideEvents);
        merging.events().forEach(event -> toMark.add(event.key()));
        toMark.addAll(rows.eventsOf(doubted));
        rows.markForReview(toMark);
    }

    /** Merges what is reached, with the doubts that it leaves about what lies beside it. */
    Merging merge(Reach reach) {
        MergedRows rows = new MergedRows(handle);
        Set<String> beside = rows.eventsOf(reach.beside().keySet());
        beside.removeAll(rows.eventsOf(reach.changed().keySet()));
        return merge(reach, rows.membersOfEach(beside));
    }

    private Merging merge(Reach reach, Map<String, Set<String>> besideMembers) {
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
        return merge(reach.changed(), groups);
    }

    /** @param beside groups that stay as they are */
    Merging merge(Map<String, Told> told, List<List<ReportedEvent>> beside) {
        List<ReportedEvent> events = told.values().stream().map(Told::event).toList();
        return merger.merge(events, beside, corrections.decisions(told.keySet()));
    }

    List<MergedView> views(List<MergedEvent> events, Map<String, Told> told) {
        List<Integer> numbers = new ArrayList<>();
        events.forEach(event -> event.members().forEach(member -> numbers.add(number(told, member))));
        Map<Integer, List<Said>> said = Sayings.of(handle, numbers);
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
        Map<String, Told> changed = new LinkedHashMap<>();
        Map<String, Told> beside = new LinkedHashMap<>();
        List<Told> open = new ArrayList<>();
        seeds.forEach(seed -> join(seed, changed, open));
        while (!open.isEmpty()) {
            List<Told> round = List.copyOf(open);
            open.clear();
            Set<String> partners = new HashSet<>();
            round.forEach(one -> partners.addAll(corrections.partners(one.key())));
            toldEvents.byKeys(partners).values().forEach(partner -> join(partner, changed, open));
            List<List<Told>> around = toldEvents.around(round);
            for (int i = 0; i < round.size(); i++) {
                for (Told other : around.get(i)) {
                    if (changed.containsKey(other.key())) {
                        continue;
                    }
                    if (merger.mayJoin(round.get(i).event(), other.event())) {
                        join(other, changed, open);
                    } else if (merger.compare(round.get(i).event(), other.event())
                                    .logOdds()
                            >= Merger.DOUBT) {
                        beside.put(other.key(), other);
                    }
                }
            }
        }
        beside.keySet().removeAll(changed.keySet());
        return new Reach(changed, beside);
    }

    private static void join(Told told, Map<String, Told> changed, List<Told> open) {
        if (changed.putIfAbsent(told.key(), told) == null) {
            open.add(told);
        }
    }
}
