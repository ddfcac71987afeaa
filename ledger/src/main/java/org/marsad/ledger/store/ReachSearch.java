package org.marsad.ledger.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.marsad.ledger.merge.Merger;

/** Finds what a change may reach, from event to neighbouring event. */
final class ReachSearch {
    private final MergedRows rows;
    private final Merger merger;
    private final Corrections corrections;
    private final ToldEvents toldEvents;
    private final boolean anew;
    private final Map<String, Told> changed = new LinkedHashMap<>();
    private final Map<String, Told> beside = new LinkedHashMap<>();
    private final Components components = new Components();
    private final List<Told> open = new ArrayList<>();

    /**
     * @param anew whether each event's neighbours are looked up; otherwise the connected sets that are kept are taken as they
     *     are, which is right where nothing in them has changed
     */
    ReachSearch(Handle handle, Merger merger, Corrections corrections, ToldEvents toldEvents, boolean anew) {
        this.rows = new MergedRows(handle);
        this.merger = merger;
        this.corrections = corrections;
        this.toldEvents = toldEvents;
        this.anew = anew;
    }

    /** Everything connected with the seeds, and what is doubtful beside it. */
    Reach from(Collection<Told> seeds) {
        seeds.forEach(this::join);
        while (!open.isEmpty()) {
            List<Told> round = List.copyOf(open);
            open.clear();
            Map<String, Told> found = partners(round);
            lookAround(round, found);
            found.keySet().removeAll(changed.keySet());
            if (!anew) {
                takeWholeSets(found);
            }
            found.values().forEach(this::join);
        }
        return reach();
    }

    /** The same reach, with what is doubtful beside these of its events, too. */
    Reach besideAlso(Collection<Told> known) {
        lookAround(List.copyOf(known), new LinkedHashMap<>());
        return reach();
    }

    private Reach reach() {
        beside.keySet().removeAll(changed.keySet());
        return new Reach(changed, beside, components);
    }

    private Map<String, Told> partners(List<Told> round) {
        Set<String> partners = new HashSet<>();
        for (Told one : round) {
            partners.addAll(corrections.partners(one.key()));
        }
        Map<String, Told> found = toldEvents.byKeys(partners);
        for (Told one : round) {
            for (String partner : corrections.partners(one.key())) {
                if (found.containsKey(partner)) {
                    components.connect(one.key(), partner);
                }
            }
        }
        return found;
    }

    private void lookAround(List<Told> round, Map<String, Told> found) {
        List<List<Told>> around = toldEvents.around(round);
        for (int i = 0; i < round.size(); i++) {
            Told one = round.get(i);
            for (Told other : around.get(i)) {
                if (components.areConnected(one.key(), other.key())) {
                    continue;
                }
                if (merger.mayJoin(one.event(), other.event())) {
                    components.connect(one.key(), other.key());
                    found.put(other.key(), other);
                } else if (!changed.containsKey(other.key())
                        && merger.compare(one.event(), other.event()).logOdds() >= Merger.DOUBT) {
                    beside.put(other.key(), other);
                }
            }
        }
    }

    /** Joins the kept sets of what was found; what has none yet stays among it. */
    private void takeWholeSets(Map<String, Told> found) {
        Map<String, String> sets = rows.componentsOf(found.keySet());
        sets.forEach(components::connect);
        Map<Integer, String> members = rows.toldOfComponents(new HashSet<>(sets.values()));
        for (Told told : toldEvents.byNumbers(members.keySet())) {
            changed.putIfAbsent(told.key(), told);
            components.connect(told.key(), members.getOrDefault(told.number(), told.key()));
        }
        found.keySet().removeAll(sets.keySet());
    }

    private void join(Told told) {
        if (changed.putIfAbsent(told.key(), told) == null) {
            open.add(told);
        }
    }
}
