package org.marsad.ledger.store;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.marsad.ledger.merge.Neighbourhood;
import org.marsad.model.Event;
import org.marsad.model.EventPlace;
import org.marsad.model.Span;
import org.marsad.model.When;

/** Writes events as readings tell them, and where their like must be looked for. */
final class ToldRows {
    private final Insert events;
    private final Insert neighbourhoods;

    ToldRows(Handle handle) {
        events = Insert.into(
                handle,
                "told_event",
                "number",
                "reading",
                "report",
                "key",
                "id",
                "sub_type",
                "main",
                "background",
                "date_from",
                "date_to",
                "date_precision",
                "date_expression",
                "date_begin",
                "date_end",
                "place_id",
                "place_name",
                "admin1",
                "admin2",
                "country",
                "iso3",
                "latitude",
                "longitude",
                "place_precision",
                "place_mention",
                "place_begin",
                "place_end",
                "perpetrators",
                "targets",
                "tolls");
        neighbourhoods = neighbourhoods(handle);
    }

    static Insert neighbourhoods(Handle handle) {
        return Insert.into(handle, "neighbourhood", "block", "first_day", "last_day", "told");
    }

    /** @param corrections what people had put right in events of earlier readings that have the same key */
    void add(Told told, int reading, int report, Corrections corrections) {
        Event event = told.event().event();
        When date = event.date();
        EventPlace place = event.place();
        Span when = date == null ? null : date.span();
        Span where = place == null ? null : place.span();
        Columns.date(events, date);
        Columns.place(events, place);
        events.with("number", told.number())
                .with("reading", reading)
                .with("report", report)
                .with("key", told.key())
                .with("id", event.id())
                .with("sub_type", Columns.lower(event.subType()))
                .with("main", event.main())
                .with("background", event.background())
                .with("date_expression", date == null ? null : date.expression())
                .with("date_begin", when == null ? null : when.begin())
                .with("date_end", when == null ? null : when.end())
                .with("admin2", place == null ? null : place.admin2())
                .with("country", place == null ? null : place.country())
                .with("place_mention", place == null ? null : place.mention())
                .with("place_begin", where == null ? null : where.begin())
                .with("place_end", where == null ? null : where.end())
                .with("perpetrators", Packed.participants(event.perpetrators()))
                .with("targets", Packed.participants(event.targets()))
                .with("tolls", Packed.tolls(told.event().tolls()))
                .add();
        neighbourhood(neighbourhoods, told, corrections);
    }

    /** @param told as its report tells it */
    static void neighbourhood(Insert rows, Told told, Corrections corrections) {
        for (Lying lying : lying(told, corrections)) {
            rows.with("block", lying.block())
                    .with("first_day", lying.first())
                    .with("last_day", lying.last())
                    .with("told", told.number())
                    .add();
        }
    }

    /**
     * Where an event is found: as its report tells it and as it was after each correction.
     *
     * @param told as its report tells it
     */
    static Set<Lying> lying(Told told, Corrections corrections) {
        Set<Lying> all = new LinkedHashSet<>();
        for (Event stage : corrections.stages(told.key(), told.event().event())) {
            Neighbourhood where = Neighbourhood.of(told.event().with(stage));
            if (where != null) {
                int first = (int) where.first().toEpochDay();
                int last = (int) where.last().toEpochDay();
                where.liesIn().forEach(block -> all.add(new Lying(block, first, last)));
            }
        }
        return all;
    }

    /** A row of the table of neighbourhoods; days since 1970-01-01. */
    record Lying(String block, int first, int last) {}

    void send() {
        events.send();
        neighbourhoods.send();
    }
}
