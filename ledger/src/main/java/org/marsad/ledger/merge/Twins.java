package org.marsad.ledger.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.model.DatePrecision;
import org.marsad.model.Event;
import org.marsad.model.EventPlace;
import org.marsad.model.Measure;
import org.marsad.model.Participant;
import org.marsad.model.PlacePrecision;
import org.marsad.model.SubEventType;
import org.marsad.model.When;

/**
 * Reported events that different reports tell alike in everything that is compared. They are compared and grouped as one,
 * with their number as weight: an event that a thousand reports recall costs hardly more than one that ten do.
 *
 * @param events sorted; the first stands for all
 * @param reports that tell of them, each of one
 */
record Twins(List<ReportedEvent> events, Set<String> reports) {
    Twins {
        events = List.copyOf(events);
        reports = Set.copyOf(reports);
    }

    static Twins of(List<ReportedEvent> events) {
        return new Twins(events, events.stream().map(ReportedEvent::report).collect(Collectors.toSet()));
    }

    ReportedEvent first() {
        return events.get(0);
    }

    int size() {
        return events.size();
    }

    /** Whether one report tells of both; within twins each is told by another report. */
    boolean sharesReportWith(Twins other) {
        Twins fewer = size() <= other.size() ? this : other;
        Twins more = size() <= other.size() ? other : this;
        return fewer.events.stream().anyMatch(event -> more.reports.contains(event.report()));
    }

    /** Whether two are told by one report only, the same: it keeps them apart. */
    boolean isToldApartFrom(Twins other) {
        return size() == 1
                && other.size() == 1
                && first().report().equals(other.first().report());
    }

    /** What a comparison looks at of a figure. */
    private record Toll(
            Measure.About about,
            @Nullable String victims,
            @Nullable Integer low,
            @Nullable Integer high) {
        static Toll of(Measure measure) {
            return new Toll(
                    measure.about(),
                    measure.victims() == null ? null : measure.victims().name(),
                    measure.low(),
                    measure.high());
        }
    }

    /** Everything about an event that a comparison looks at, but for its report. */
    private record Form(
            SubEventType subType,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable DatePrecision datePrecision,
            @Nullable LocalDate published,
            @Nullable String placeId,
            @Nullable PlacePrecision placePrecision,
            @Nullable Double latitude,
            @Nullable Double longitude,
            List<String> perpetrators,
            List<String> targets,
            List<Toll> tolls) {
        static Form of(ReportedEvent reported) {
            Event event = reported.event();
            When date = event.date();
            EventPlace place = event.place();
            return new Form(
                    event.subType(),
                    date == null ? null : date.from(),
                    date == null ? null : date.to(),
                    date == null ? null : date.precision(),
                    date == null ? reported.published() : null,
                    place == null
                            ? null
                            : place.iso3() + " " + place.admin1() + " " + place.admin2() + " " + place.id(),
                    place == null ? null : place.precision(),
                    place == null ? null : place.latitude(),
                    place == null ? null : place.longitude(),
                    names(event.perpetrators()),
                    names(event.targets()),
                    reported.tolls().stream().map(Toll::of).toList());
        }

        private static List<String> names(List<Participant> participants) {
            return participants.stream()
                    .map(participant -> participant.actor().name())
                    .toList();
        }
    }

    /**
     * Sorts events into twins. One stands alone where its report tells of another that is like it, where a person has decided
     * about it, and where being told alike is not enough to be one: that of nowhere and of no day may be any.
     *
     * @param alone keys of events that people have decided about
     */
    static List<Twins> of(Collection<ReportedEvent> events, Set<String> alone, Comparison comparison) {
        Set<ReportedEvent> single = withSiblings(events, comparison);
        Map<Object, List<ReportedEvent>> byForm = new LinkedHashMap<>();
        for (ReportedEvent event : events) {
            boolean apart = alone.contains(event.key()) || single.contains(event) || !Neighbourhood.isKnown(event);
            Object form = apart ? event.key() : Form.of(event);
            byForm.computeIfAbsent(form, k -> new ArrayList<>()).add(event);
        }
        List<Twins> twins = new ArrayList<>();
        for (List<ReportedEvent> alike : byForm.values()) {
            alike.sort(null);
            if (alike.size() > 1
                    && comparison.ofTwoReports(alike.get(0), alike.get(1)).logOdds() >= Merger.JOIN) {
                twins.add(of(alike));
            } else {
                alike.forEach(event -> twins.add(of(List.of(event))));
            }
        }
        return twins;
    }

    private static Set<ReportedEvent> withSiblings(Collection<ReportedEvent> events, Comparison comparison) {
        Map<String, List<ReportedEvent>> byReport = new LinkedHashMap<>();
        events.forEach(event ->
                byReport.computeIfAbsent(event.report(), k -> new ArrayList<>()).add(event));
        Set<ReportedEvent> found = new HashSet<>();
        for (List<ReportedEvent> siblings : byReport.values()) {
            for (int i = 0; i < siblings.size(); i++) {
                for (int j = 0; j < i; j++) {
                    if (mayJoin(siblings.get(i), siblings.get(j), comparison)) {
                        found.add(siblings.get(i));
                        found.add(siblings.get(j));
                    }
                }
            }
        }
        return found;
    }

    private static boolean mayJoin(ReportedEvent a, ReportedEvent b, Comparison comparison) {
        if (comparison.ofTwoReports(a, b).logOdds() < Merger.JOIN) {
            return false;
        }
        Neighbourhood one = Neighbourhood.of(a);
        Neighbourhood other = Neighbourhood.of(b);
        return one != null && other != null && one.meets(other);
    }
}
