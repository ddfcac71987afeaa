package org.marsad.ledger.store;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.marsad.ledger.merge.MergedEvent;
import org.marsad.ledger.merge.Merger;
import org.marsad.ledger.merge.Merging;
import org.marsad.model.LedgerEvent;

/** Checks what is computed: makes it anew, some told events at a time with all that they may be merged with, and compares. */
final class MergedCheck {
    private static final int PAGE = 500;

    private final Handle handle;
    private final Merger merger;
    private final Corrections corrections;
    private final Consumer<Flaw> flaws;

    MergedCheck(Handle handle, Merger merger, Consumer<Flaw> flaws) {
        this.handle = handle;
        this.merger = merger;
        this.corrections = Corrections.of(handle, Moment.NOW);
        this.flaws = flaws;
    }

    void neighbourhoods(Watcher watcher) {
        long all = Numbers.highest(handle, "told_event");
        int after = 0;
        while (true) {
            List<Told> page = new ToldEvents(handle, Moment.NOW, Corrections.NONE).current(after, PAGE);
            if (page.isEmpty()) {
                return;
            }
            neighbourhoods(page);
            after = page.get(page.size() - 1).number();
            watcher.at("neighbourhoods", after, all);
        }
    }

    void merges(Watcher watcher) {
        long all = Numbers.highest(handle, "told_event");
        int after = 0;
        while (true) {
            ToldEvents toldEvents = new ToldEvents(handle, Moment.NOW, corrections);
            List<Told> page = toldEvents.current(after, PAGE);
            if (page.isEmpty()) {
                return;
            }
            merges(page, toldEvents);
            after = page.get(page.size() - 1).number();
            watcher.at("merged events", after, all);
        }
    }

    private void neighbourhoods(List<Told> page) {
        Map<Integer, Set<ToldRows.Lying>> stored = new HashMap<>();
        handle.createQuery("select told, block, first_day, last_day from neighbourhood"
                        + " where told >= :first and told <= :last")
                .bind("first", page.get(0).number())
                .bind("last", page.get(page.size() - 1).number())
                .map((row, context) -> Map.entry(
                        row.getInt("told"),
                        new ToldRows.Lying(row.getString("block"), row.getInt("first_day"), row.getInt("last_day"))))
                .forEach(entry -> stored.computeIfAbsent(entry.getKey(), k -> new HashSet<>())
                        .add(entry.getValue()));
        for (Told told : page) {
            Set<ToldRows.Lying> there = stored.getOrDefault(told.number(), Set.of());
            Set<ToldRows.Lying> expected = ToldRows.lying(told, corrections);
            String name = "told event " + told.number() + " (" + told.key() + ")";
            expected.stream()
                    .filter(lying -> !there.contains(lying))
                    .forEach(lying -> flaws.accept(Flaw.computed(name, "is missing from neighbourhood " + lying)));
            there.stream()
                    .filter(lying -> !expected.contains(lying))
                    .forEach(lying -> flaws.accept(Flaw.computed(name, "does not belong to neighbourhood " + lying)));
        }
    }

    private void merges(List<Told> page, ToldEvents toldEvents) {
        toldEvents.remember(page);
        Merges merges = new Merges(handle, merger, corrections, toldEvents);
        Reach reach = merges.reach(page);
        Merging merging = merges.merge(reach);
        Set<String> mine = new HashSet<>();
        page.forEach(told -> mine.add(told.key()));
        events(merges, reach.changed(), merging, mine);
        doubts(merging, mine);
        components(reach.components(), mine);
    }

    private void components(Components expected, Set<String> mine) {
        new MergedRows(handle).componentsOf(mine).forEach((key, component) -> {
            if (!component.equals(expected.of(key))) {
                flaws.accept(Flaw.computed(
                        "told event " + key,
                        "is kept as connected with " + component + ", but merging anew gives " + expected.of(key)));
            }
        });
    }

    /** Each merged event is looked at with the page that has its first member. */
    private void events(Merges merges, Map<String, Told> all, Merging merging, Set<String> mine) {
        List<MergedEvent> wanted = merging.events().stream()
                .filter(event -> mine.contains(event.key()))
                .toList();
        Set<String> doubted = new HashSet<>();
        merging.doubts().forEach(doubt -> {
            doubted.add(doubt.event().key());
            doubted.add(doubt.other().key());
        });
        Map<String, LedgerEvent> stored = new HashMap<>();
        new EventSearch(handle).byIds(mine).forEach(event -> stored.put(event.id(), event));
        Map<String, Set<MergedRows.Party>> parties = parties(mine);
        Map<String, EventFigures.Row> figures = new EventFigures(handle).of(mine);
        Map<String, MergedView.Named> reports = PastEvents.reports(handle, wanted);
        for (MergedView view : merges.views(wanted, all)) {
            boolean review =
                    view.conflict() || MergedView.keys(view.merged()).stream().anyMatch(doubted::contains);
            String id = view.line().id();
            LedgerEvent there = stored.remove(id);
            if (there == null) {
                flaw(id, "is missing: merging anew gives it");
                continue;
            }
            List<String> differing = differing(ordered(there), ordered(view.shown(reports, review)));
            if (!differing.isEmpty()) {
                flaw(id, "is not what merging anew gives: " + String.join(", ", differing));
            }
            if (!parties.getOrDefault(id, Set.of()).equals(MergedRows.parties(view.line()))) {
                flaw(id, "has other parties in the index than in its row");
            }
            if (!EventFigures.of(view).equals(figures.get(id))) {
                flaw(id, "has other figures or another public id than merging anew gives");
            }
        }
        stored.keySet().forEach(id -> flaw(id, "is kept, but merging anew does not give it"));
    }

    private void flaw(String event, String message) {
        flaws.accept(Flaw.computed("event " + event, message));
    }

    private Map<String, Set<MergedRows.Party>> parties(Set<String> events) {
        Map<String, Set<MergedRows.Party>> parties = new HashMap<>();
        handle.createQuery("select event, side, name from party where event in (<events>)")
                .bindList("events", List.copyOf(events))
                .map((row, context) -> Map.entry(
                        row.getString("event"), new MergedRows.Party(row.getString("side"), row.getString("name"))))
                .forEach(entry -> parties.computeIfAbsent(entry.getKey(), k -> new HashSet<>())
                        .add(entry.getValue()));
        return parties;
    }

    private void doubts(Merging merging, Set<String> mine) {
        Map<String, Double> expected = new TreeMap<>();
        merging.doubts().stream()
                .filter(doubt -> mine.contains(doubt.event().key()))
                .forEach(doubt -> expected.put(
                        doubt.event().key() + " and " + doubt.other().key(),
                        doubt.likeness().logOdds()));
        Map<String, Double> stored = new TreeMap<>();
        handle.createQuery("select key, other_key, log_odds from doubt where key in (<keys>)")
                .bindList("keys", List.copyOf(mine))
                .map((row, context) -> Map.entry(
                        row.getString("key") + " and " + row.getString("other_key"), row.getDouble("log_odds")))
                .forEach(entry -> stored.put(entry.getKey(), entry.getValue()));
        Set<String> pairs = new TreeSet<>(expected.keySet());
        pairs.addAll(stored.keySet());
        for (String pair : pairs) {
            if (!Objects.equals(expected.get(pair), stored.get(pair))) {
                flaws.accept(Flaw.computed(
                        "doubt about " + pair,
                        "is kept with log odds " + stored.get(pair) + ", but merging anew gives "
                                + expected.get(pair)));
            }
        }
    }

    /** Members in an order that does not depend on the store. */
    private static LedgerEvent ordered(LedgerEvent event) {
        List<LedgerEvent.Member> members = new ArrayList<>(event.members());
        members.sort(Comparator.comparing(LedgerEvent.Member::report).thenComparing(LedgerEvent.Member::event));
        return event.told(event.line(), members, event.accounts());
    }

    private static List<String> differing(LedgerEvent one, LedgerEvent other) {
        List<String> names = new ArrayList<>();
        for (RecordComponent component : LedgerEvent.class.getRecordComponents()) {
            if (!Objects.equals(value(component, one), value(component, other))) {
                names.add(component.getName());
            }
        }
        return names;
    }

    private static @Nullable Object value(RecordComponent component, LedgerEvent event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
