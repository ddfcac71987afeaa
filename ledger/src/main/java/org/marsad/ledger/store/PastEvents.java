package org.marsad.ledger.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.marsad.ledger.merge.MergedEvent;
import org.marsad.ledger.merge.Merger;
import org.marsad.ledger.merge.Merging;
import org.marsad.model.EventPlace;
import org.marsad.model.LedgerEvent;
import org.marsad.model.When;

/** Merged events as they would have been at an earlier moment, merged anew from what was kept and decided until then. */
final class PastEvents {
    private final Handle handle;
    private final Merges merges;
    private final ToldEvents toldEvents;

    PastEvents(Handle handle, Merger merger, Moment moment) {
        this.handle = handle;
        Corrections corrections = Corrections.of(handle, moment);
        this.toldEvents = new ToldEvents(handle, moment, corrections);
        this.merges = new Merges(handle, merger, corrections, toldEvents);
    }

    Optional<LedgerEvent> event(String key) {
        Map<String, Told> seed = toldEvents.byKeys(Set.of(key));
        if (seed.isEmpty()) {
            return Optional.empty();
        }
        return merged(seed.values(), event -> MergedView.keys(event).contains(key)).stream()
                .findFirst();
    }

    List<LedgerEvent> events(EventFilter filter, EventOrder order) {
        List<Told> seeds = toldEvents.wanted(filter);
        List<LedgerEvent> events = new ArrayList<>(merged(seeds, event -> true));
        events.removeIf(event -> !matches(filter, event));
        events.sort(order.comparator());
        return events;
    }

    /** One page of {@link #events}. */
    EventPage page(EventFilter filter, EventOrder order, EventPage.Position after, int size) {
        List<LedgerEvent> left = events(filter, order).stream()
                .filter(event -> order.isAfter(event, after))
                .toList();
        List<LedgerEvent> page = left.subList(0, Math.min(size, left.size()));
        return new EventPage(
                page, page.size() == left.size() ? null : EventOrder.positionOf(page.get(page.size() - 1)));
    }

    private List<LedgerEvent> merged(Collection<Told> seeds, Predicate<MergedEvent> wanted) {
        Reach reach = merges.reach(seeds);
        Map<String, Told> all = new LinkedHashMap<>(reach.beside());
        all.putAll(reach.changed());
        Merging merging = merges.merge(all, List.of());
        List<MergedEvent> events = merging.events().stream().filter(wanted).toList();
        Set<String> doubted = new HashSet<>();
        merging.doubts().forEach(doubt -> {
            doubted.add(doubt.event().key());
            doubted.add(doubt.other().key());
        });
        Map<String, MergedView.Named> reports = reports(handle, events);
        return merges.views(events, all).stream()
                .map(view -> view.shown(
                        reports,
                        view.conflict()
                                || MergedView.keys(view.merged()).stream().anyMatch(doubted::contains)))
                .toList();
    }

    /** The reports that tell of these events, by the reports' keys. */
    static Map<String, MergedView.Named> reports(Handle handle, List<MergedEvent> events) {
        Set<String> hashes = new HashSet<>();
        events.forEach(event ->
                event.members().forEach(member -> hashes.add(member.event().report())));
        Map<String, MergedView.Named> reports = new LinkedHashMap<>();
        List<String> all = List.copyOf(hashes);
        for (int i = 0; i < all.size(); i += 500) {
            handle.createQuery("select sha256, id, source from report where sha256 in (<hashes>)")
                    .bindList("hashes", all.subList(i, Math.min(i + 500, all.size())))
                    .map((row, context) -> Map.entry(
                            row.getString("sha256"),
                            new MergedView.Named(row.getString("id"), row.getString("source"))))
                    .forEach(entry -> reports.put(entry.getKey(), entry.getValue()));
        }
        return reports;
    }

    private static boolean matches(EventFilter filter, LedgerEvent event) {
        EventPlace place = event.place();
        When date = event.date();
        boolean inArea = (filter.iso3() == null
                        || (place != null && filter.iso3().equals(place.iso3())))
                && (filter.admin1() == null || (place != null && filter.admin1().equals(place.admin1())));
        boolean inTime = (filter.from() == null || (date != null && !date.to().isBefore(filter.from())))
                && (filter.to() == null || (date != null && !date.from().isAfter(filter.to())));
        boolean by = filter.actor() == null
                || event.perpetrators().stream()
                        .anyMatch(one -> one.actor().name().equals(filter.actor()))
                || event.targets().stream().anyMatch(one -> one.actor().name().equals(filter.actor()));
        return inArea
                && inTime
                && by
                && (filter.subType() == null || filter.subType() == event.subType())
                && (!filter.review() || event.review())
                && (filter.background() || !event.background());
    }
}
