package org.marsad.ledger.merge;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.marsad.model.ActorRef;
import org.marsad.model.Event;
import org.marsad.model.EventPlace;
import org.marsad.model.Measure;
import org.marsad.model.Measure.About;
import org.marsad.model.Participant;
import org.marsad.model.PlacePrecision;
import org.marsad.model.SubEventType;
import org.marsad.model.When;

/** Builds reported events for tests, as short as they can be told. */
final class Telling {
    private final String report;
    private final String id;
    private SubEventType kind = SubEventType.ARMED_CLASH;
    private When date = When.day(LocalDate.of(2024, 5, 6));
    private LocalDate published = LocalDate.of(2024, 5, 8);
    private EventPlace place = point("Djibo", 14.10, -1.63, "Sahel", "BFA");
    private final List<Participant> doers = new ArrayList<>();
    private final List<Participant> sufferers = new ArrayList<>();
    private final List<Measure> tolls = new ArrayList<>();

    private Telling(String report, String id) {
        this.report = report;
        this.id = id;
    }

    static Telling of(String report) {
        return new Telling(report, "e1");
    }

    static Telling of(String report, String event) {
        return new Telling(report, event);
    }

    static EventPlace point(String name, double latitude, double longitude, String admin1, String iso3) {
        return new EventPlace(
                iso3 + "-" + name + "-" + admin1,
                name,
                admin1,
                null,
                iso3,
                iso3,
                latitude,
                longitude,
                PlacePrecision.EXACT,
                null,
                null);
    }

    Telling a(SubEventType subType) {
        kind = subType;
        return this;
    }

    Telling on(String day) {
        date = day.length() == 7 ? When.month(YearMonth.parse(day)) : When.day(LocalDate.parse(day));
        published = date.to().plusDays(2);
        return this;
    }

    Telling at(EventPlace where) {
        place = where;
        return this;
    }

    Telling near(EventPlace where) {
        return at(with(where, PlacePrecision.NEAR));
    }

    Telling inRegionOf(EventPlace where) {
        return at(new EventPlace(
                where.iso3() + "-" + where.admin1(),
                String.valueOf(where.admin1()),
                where.admin1(),
                null,
                where.country(),
                where.iso3(),
                where.latitude(),
                where.longitude(),
                PlacePrecision.REGION,
                null,
                null));
    }

    private static EventPlace with(EventPlace where, PlacePrecision precision) {
        return new EventPlace(
                where.id(),
                where.name(),
                where.admin1(),
                where.admin2(),
                where.country(),
                where.iso3(),
                where.latitude(),
                where.longitude(),
                precision,
                null,
                null);
    }

    Telling by(String name) {
        doers.add(new Participant(new ActorRef(null, name), null, null, false));
        return this;
    }

    Telling probablyBy(String name) {
        doers.add(new Participant(new ActorRef(null, name), null, null, true));
        return this;
    }

    Telling against(String name) {
        sufferers.add(new Participant(new ActorRef(null, name), null, null, false));
        return this;
    }

    Telling killed(int number) {
        tolls.add(new Measure(About.KILLED, null, null, null, number, number, false, false));
        return this;
    }

    ReportedEvent told() {
        return new ReportedEvent(
                report + "/" + id,
                report,
                published,
                new Event(id, kind, true, false, date, place, doers, sufferers, List.of()),
                tolls);
    }
}
