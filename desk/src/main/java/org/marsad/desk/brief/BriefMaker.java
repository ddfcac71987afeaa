package org.marsad.desk.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marsad.exchange.profile.Profile;
import org.marsad.ledger.store.Ledger;
import org.marsad.ledger.store.Waiting;
import org.marsad.ledger.store.WaitingFilter;
import org.marsad.model.Actor;
import org.marsad.model.ActorKind;
import org.marsad.model.ActorRef;
import org.marsad.model.Measure;
import org.marsad.model.Month;
import org.marsad.region.Region;

/** Makes briefs from a ledger and the region's history. */
public final class BriefMaker {
    /** Of twelve months so many must have been read to say that something is new. */
    private static final int COMPARABLE = 6;

    private static final int NAMED = 12;

    private final Region region;
    private final LocalDate today;

    public BriefMaker(Region region, LocalDate today) {
        this.region = region;
        this.today = today;
    }

    /**
     * The month of the last event of an area, for when none is asked for.
     *
     * @throws BriefException when there is none
     */
    public Month lastMonth(Ledger ledger, @Nullable String iso3, @Nullable String admin1) {
        Scope any = new Scope(iso3, admin1, Month.of(today));
        return ledger.lastMonth(any.whole(), today)
                .orElseThrow(() -> new BriefException(
                        "store",
                        "store is " + ledger.name() + ", which has no dated event"
                                + (iso3 == null ? "" : " in this area")
                                + ". Maybe take reports in first: marsad ingest PATH"));
    }

    /** @throws BriefException when the month is to come */
    public void check(Scope scope) {
        if (scope.month().compareTo(Month.of(today)) > 0) {
            throw new BriefException(
                    "month", "month is " + scope.month() + ", which is to come: today is " + today + ".");
        }
    }

    /**
     * @param profile whom it is for
     * @param outlook asked for once what the ledger tells is known
     * @param progress takes what is being done
     * @throws BriefException when the month is to come, or the ledger has nothing at all
     */
    public Brief make(
            Ledger ledger, Scope scope, Profile profile, Supplier<List<Outlook>> outlook, Consumer<Step> progress) {
        check(scope);
        progress.accept(Step.EVENTS);
        Reports reports = Reports.read(ledger, region, scope);
        Gathering gathered = new Gathering(scope, profile.disclosure(region, today));
        gathered.read(ledger, profile);
        if (reports.isEmpty()
                && gathered.events().seen() == 0
                && gathered.tally(scope.yearBefore(), scope.month()).all().events() == 0) {
            lastMonth(ledger, null, null);
        }
        progress.accept(Step.SOURCES);
        List<Shown> events = gathered.events().list();
        List<Shown> disputes = gathered.disputes().list();
        Appearances appearances = Appearances.of(gathered.sightings(), nobodyInParticular());
        SortedSet<String> cited = new TreeSet<>(appearances.events(NAMED));
        Stream.of(events, disputes, gathered.controls(), gathered.sums().largest())
                .flatMap(List::stream)
                .forEach(shown -> cited.add(shown.kept().id()));
        Citing citing = new Citing(profile);
        Passages passages = Passages.of(ledger, cited, citing);
        EventLines lines = new EventLines(passages);
        int read = Scope.YEAR
                - gathered.unknown(reports, scope.yearBefore(), scope.month().plus(-1))
                        .size();
        Changes changes = changes(ledger, scope, citing, gathered, appearances, reports, passages, read);
        progress.accept(Step.OUTLOOK);
        return new Brief(
                scope,
                new Basis(
                        gathered.reports(),
                        gathered.outlets(),
                        profile == Profile.INTERNAL ? ledger.name() : null,
                        gathered.lastSaid(),
                        profile,
                        today),
                changes,
                new Listed<>(
                        events.stream().map(lines::line).toList(),
                        gathered.events().seen() - events.size()),
                people(scope, gathered, lines),
                disputes(gathered, disputes, lines),
                outlook.get(),
                gathered.cells(),
                gaps(ledger, scope, reports, gathered));
    }

    /** What is being done. */
    public enum Step {
        EVENTS,
        SOURCES,
        OUTLOOK
    }

    /** Civilians, gunmen and the like are never new. */
    private Set<String> nobodyInParticular() {
        return region.actors().stream()
                .filter(actor -> actor.kind() == ActorKind.CIVILIANS
                        || actor.kind() == ActorKind.GENERIC_ARMED
                        || actor.kind() == ActorKind.OBSERVER_ROLE
                        || actor.kind() == ActorKind.AGREEMENT)
                .map(Actor::id)
                .collect(Collectors.toSet());
    }

    private Changes changes(
            Ledger ledger,
            Scope scope,
            Citing citing,
            Gathering gathered,
            Appearances appearances,
            Reports reports,
            Passages passages,
            int read) {
        Month before = scope.month().plus(-1);
        boolean comparable = read >= COMPARABLE;
        return new Changes(
                gathered.tally(scope.month(), scope.month()),
                reports.has(before) || gathered.tally(before, before).all().events() > 0
                        ? gathered.tally(before, before)
                        : null,
                read == 0 ? null : gathered.tally(scope.yearBefore(), before),
                read,
                comparable,
                comparable ? mentioned(appearances.arrived(), passages) : Listed.none(),
                comparable && reports.has(scope.month()) ? mentioned(appearances.gone(), passages) : Listed.none(),
                comparable ? mentioned(appearances.places(), passages) : Listed.none(),
                new Moves(ledger, citing).of(scope, gathered.controls(), passages));
    }

    private static <T> Listed<Changes.Mentioned<T>> mentioned(List<Sightings.Seen<T>> seen, Passages passages) {
        List<Changes.Mentioned<T>> list = seen.stream()
                .limit(NAMED)
                .map(one -> new Changes.Mentioned<>(
                        one.named(),
                        one.event().stream()
                                .flatMap(event -> passages.told(event).stream().limit(1))
                                .toList()))
                .toList();
        return new Listed<>(list, seen.size() - list.size());
    }

    private List<PeopleToll> people(Scope scope, Gathering gathered, EventLines lines) {
        List<PeopleToll> people = new ArrayList<>();
        gathered.sums()
                .groups()
                .forEach((about, sides) -> sides.forEach((side, group) -> {
                    List<Citation.Passage> passages = group.largest().stream()
                            .flatMap(shown -> {
                                var accounts =
                                        Tolls.bySide(shown.event(), about).getOrDefault(side, List.of());
                                return lines.ends(shown, accounts, Range.over(accounts)).stream();
                            })
                            .distinct()
                            .toList();
                    people.add(new PeopleToll(
                            about,
                            group.victims(),
                            isCivilian(group.victims()),
                            group.range(),
                            new Citation.Sum(scope, about, side.isEmpty() ? null : side, group.parts()),
                            passages));
                }));
        people.sort(Comparator.comparing(PeopleToll::about)
                .thenComparing(toll -> !toll.civilians())
                .thenComparing(toll -> -most(toll.range()))
                .thenComparing(
                        toll -> toll.victims() == null ? "" : toll.victims().name()));
        return people;
    }

    private boolean isCivilian(@Nullable ActorRef victims) {
        String id = victims == null ? null : victims.id();
        return id != null
                && region.findActor(id)
                        .filter(actor -> actor.kind() == ActorKind.CIVILIANS)
                        .isPresent();
    }

    private static int most(Range range) {
        Integer low = range.low();
        Integer high = range.high();
        return Math.max(low == null ? 0 : low, high == null ? 0 : high);
    }

    private static Listed<Dispute> disputes(Gathering gathered, List<Shown> shown, EventLines lines) {
        List<Dispute> disputes = new ArrayList<>();
        shown.forEach(one -> disputes.addAll(lines.disputes(one)));
        disputes.sort(Comparator.comparing((Dispute dispute) -> !dispute.isDenied())
                .thenComparing(dispute -> dispute.about() != Measure.About.KILLED));
        return new Listed<>(disputes, gathered.disputes().seen() - shown.size());
    }

    private Gaps gaps(Ledger ledger, Scope scope, Reports reports, Gathering gathered) {
        Map<Waiting.Kind, Integer> waiting = ledger.review()
                .counts(WaitingFilter.ALL
                        .of(Set.of(Waiting.Kind.DOUBT, Waiting.Kind.PLACE))
                        .of(scope.whole().between(scope.firstDay(), scope.lastDay())));
        return new Gaps(
                gathered.unknown(reports, scope.yearBefore(), scope.month()),
                ledger.undated(scope.whole()),
                gathered.yearOnly(),
                waiting.getOrDefault(Waiting.Kind.DOUBT, 0),
                waiting.getOrDefault(Waiting.Kind.PLACE, 0),
                gathered.withheld(),
                gathered.unplaced());
    }
}
