package org.marsad.desk.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.marsad.exchange.profile.Disclosure;
import org.marsad.exchange.profile.Profile;
import org.marsad.exchange.profile.Verdict;
import org.marsad.ledger.store.Ledger;
import org.marsad.model.Account;
import org.marsad.model.DatePrecision;
import org.marsad.model.Event;
import org.marsad.model.EventPlace;
import org.marsad.model.EventType;
import org.marsad.model.Killed;
import org.marsad.model.LedgerEvent;
import org.marsad.model.Month;
import org.marsad.model.PlacePrecision;
import org.marsad.model.PrioGridCell;
import org.marsad.model.When;

/**
 * Counts the events of thirteen months, looks at those of the last one, and remembers what a brief may need; of the events themselves
 * only those that matter most. An event counts in the month in which it ends; one of which only the year is told counts in none.
 */
final class Gathering {
    private static final int EVENTS = 60;
    private static final int DISPUTES = 40;
    private static final int CONTROLS = 12;

    private final Scope scope;
    private final Disclosure disclosure;

    private final Map<Month, Map<EventType, Count>> counts = new HashMap<>();
    private final Best<Shown> events = best(EVENTS);
    private final Best<Shown> disputes = best(DISPUTES);
    private final Best<Shown> controls = best(CONTROLS);
    private final Sums sums = new Sums();
    private final Sightings sightings;
    private final Map<PrioGridCell, Count> cells = new TreeMap<>();
    private final Set<String> reports = new HashSet<>();
    private final Set<String> outlets = new HashSet<>();
    private @Nullable LocalDate lastSaid;
    private long yearOnly;
    private long withheld;
    private long unplaced;

    Gathering(Scope scope, Disclosure disclosure) {
        this.scope = scope;
        this.disclosure = disclosure;
        this.sightings = new Sightings(scope);
    }

    private static Best<Shown> best(int most) {
        return new Best<>((a, b) -> Ranking.MOST_FIRST.compare(a.event(), b.event()), most);
    }

    /** Reads what the brief is about out of a ledger. */
    void read(Ledger ledger, Profile profile) {
        if (profile == Profile.PUBLIC) {
            // whether it may be told, and how, depends on the accounts of each
            ledger.events(scope.thirteenMonths(), null, event -> {
                show(event).ifPresent(shown -> count(shown.event().line(), Killed.of(shown.event()), event.id()));
                look(event);
            });
        } else {
            ledger.outlines(
                    scope.thirteenMonths(),
                    outline -> count(
                            outline.event(), outline.killed(), outline.event().id()));
            ledger.events(scope.ofMonth(), null, this::look);
        }
    }

    private Optional<Shown> show(LedgerEvent kept) {
        return disclosure.of(kept) instanceof Verdict.Passed passed
                ? Optional.of(new Shown(passed.event(), kept))
                : Optional.empty();
    }

    /** @param id in the ledger */
    private void count(Event line, Killed killed, String id) {
        When date = line.date();
        if (date == null) {
            return;
        }
        if (date.precision() == DatePrecision.YEAR) {
            yearOnly++;
            return;
        }
        Month month = Month.of(date.to());
        if (month.compareTo(scope.month()) <= 0 && month.compareTo(scope.yearBefore()) >= 0) {
            counts.computeIfAbsent(month, k -> new EnumMap<>(EventType.class))
                    .merge(line.subType().type(), Count.NONE.plus(killed), Count::plus);
            sightings.add(month, line, id);
        }
    }

    /** Remembers an event that ended in the month. */
    private void look(LedgerEvent kept) {
        When date = kept.date();
        if (date != null
                && date.precision() != DatePrecision.YEAR
                && Month.of(date.to()).equals(scope.month())) {
            show(kept).ifPresentOrElse(this::remember, () -> withheld++);
        }
    }

    private void remember(Shown shown) {
        events.add(shown);
        sums.add(shown);
        if (isDisputed(shown.event())) {
            disputes.add(shown);
        }
        if (shown.event().accounts().stream().anyMatch(Moves::isControl)) {
            controls.add(shown);
        }
        for (LedgerEvent.Member member : shown.kept().members()) {
            reports.add(member.report());
            String outlet = member.outlet();
            if (outlet != null) {
                outlets.add(outlet);
            }
        }
        for (Account account : shown.event().accounts()) {
            LocalDate since = account.since();
            LocalDate last = lastSaid;
            lastSaid = since != null && (last == null || since.isAfter(last)) ? since : last;
        }
        EventPlace place = shown.event().place();
        Double latitude = place == null ? null : place.latitude();
        Double longitude = place == null ? null : place.longitude();
        if (place == null || latitude == null || longitude == null || isWide(place)) {
            unplaced++;
        } else {
            cells.merge(PrioGridCell.at(latitude, longitude), Count.NONE.plus(Killed.of(shown.event())), Count::plus);
        }
    }

    private static boolean isWide(EventPlace place) {
        return place.precision() == PlacePrecision.REGION || place.precision() == PlacePrecision.COUNTRY;
    }

    /** Figures that contradict each other, that somebody denies, or that somebody says are not told. */
    static boolean isDisputed(LedgerEvent event) {
        return !event.disputed().isEmpty()
                || event.accounts().stream()
                        .anyMatch(account -> !account.superseded()
                                && (account.measure().undisclosed() || !Dissent.standsBy(account.stance())));
    }

    Citation.Tally tally(Month from, Month to) {
        Map<EventType, Count> byType = new EnumMap<>(EventType.class);
        Count all = Count.NONE;
        for (Month month = from; month.compareTo(to) <= 0; month = month.plus(1)) {
            for (Map.Entry<EventType, Count> entry :
                    counts.getOrDefault(month, Map.of()).entrySet()) {
                byType.merge(entry.getKey(), entry.getValue(), Count::plus);
                all = all.plus(entry.getValue());
            }
        }
        return new Citation.Tally(scope, from, to, all, byType);
    }

    /** Months of which nothing is known: no report was read, and no later one tells an event of it. */
    List<Month> unknown(Reports read, Month from, Month to) {
        return read.missing(from, to).stream()
                .filter(month -> !counts.containsKey(month))
                .toList();
    }

    Best<Shown> events() {
        return events;
    }

    Best<Shown> disputes() {
        return disputes;
    }

    /** Events of which somebody says who holds the place. */
    List<Shown> controls() {
        return controls.list();
    }

    Sums sums() {
        return sums;
    }

    Sightings sightings() {
        return sightings;
    }

    List<MapCell> cells() {
        List<MapCell> list = new ArrayList<>();
        cells.forEach((cell, count) -> list.add(new MapCell(cell, count)));
        return list;
    }

    long reports() {
        return reports.size();
    }

    long outlets() {
        return outlets.size();
    }

    @Nullable
    LocalDate lastSaid() {
        return lastSaid;
    }

    long yearOnly() {
        return yearOnly;
    }

    long withheld() {
        return withheld;
    }

    long unplaced() {
        return unplaced;
    }
}
