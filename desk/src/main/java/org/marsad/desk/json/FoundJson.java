package org.marsad.desk.json;

import org.marsad.ledger.search.FoundEvent;
import org.marsad.ledger.search.FoundReport;
import org.marsad.model.Span;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reports that a search has found, as JSON Lines. */
public final class FoundJson {
    private static final JsonMapper JSON = JsonMapper.shared();

    private FoundJson() {}

    /** As a line, newline included. */
    public static String line(FoundReport report) {
        return of(report) + "\n";
    }

    /** One report; marks count code points of the snippet. */
    public static ObjectNode of(FoundReport report) {
        ObjectNode node = JSON.createObjectNode();
        node.put("report", report.id());
        node.put("title", report.title());
        node.put("source", report.source());
        node.put(
                "published",
                report.published() == null ? null : report.published().iso());
        node.put(
                "language", report.language() == null ? null : report.language().code());
        node.put("snippet", report.snippet().text());
        ArrayNode marks = node.putArray("marks");
        for (Span mark : report.snippet().marks()) {
            marks.addArray().add(mark.begin()).add(mark.end());
        }
        ArrayNode events = node.putArray("events");
        for (FoundEvent event : report.events()) {
            ObjectNode one = events.addObject();
            one.put("id", event.id());
            one.put("sub_event_type", event.subType().label());
            one.put("date", event.date() == null ? null : event.date().iso());
            one.put("place", event.place());
        }
        return node;
    }
}
