package org.marsad.desk.json;

import java.util.List;
import org.marsad.exchange.contract.LedgerEventJson;
import org.marsad.exchange.contract.Parts;
import org.marsad.ledger.store.Waiting;
import org.marsad.model.DataIssue;
import org.marsad.model.EventPlace;
import org.marsad.model.LedgerEvent;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What needs a person, one JSON object to a line; events in the form of the contract. */
public final class ReviewJson {
    private static final JsonMapper JSON = JsonMapper.shared();

    private ReviewJson() {}

    /** The line, newline included. */
    public static String line(Waiting waiting) {
        return of(waiting) + "\n";
    }

    public static ObjectNode of(Waiting waiting) {
        ObjectNode line = JSON.createObjectNode();
        if (waiting instanceof Waiting.UncertainMerge merge) {
            line.put("waiting", "doubt");
            line.put("score", merge.score());
            texts(line, "why", merge.why());
            line.set("event", JSON.readTree(LedgerEventJson.line(merge.event())));
            line.set("other", JSON.readTree(LedgerEventJson.line(merge.other())));
        } else if (waiting instanceof Waiting.ConflictingPlace conflict) {
            line.put("waiting", "place");
            line.set("event", JSON.readTree(LedgerEventJson.line(conflict.event())));
            ArrayNode places = line.putArray("places");
            for (Waiting.NamedPlace named : conflict.places()) {
                EventPlace place = named.place();
                ObjectNode node = places.addObject();
                node.put("id", place.id());
                node.put("name", place.name());
                node.put("admin1", place.admin1());
                node.put("iso3", place.iso3());
                node.put("latitude", place.latitude());
                node.put("longitude", place.longitude());
                texts(node, "reports", named.reports());
            }
        } else {
            Waiting.ReadingIssue issue = (Waiting.ReadingIssue) waiting;
            DataIssue about = issue.issue();
            line.put("waiting", "issue");
            line.put("id", issue.key());
            line.put("kind", about.kind());
            line.put("severity", Parts.label(about.severity()));
            line.put("report", about.report());
            line.put("message", about.message());
            line.put("noted_at", issue.notedAt());
        }
        return line;
    }

    /** An event in the form of the contract, newline included. */
    public static String line(LedgerEvent event) {
        return LedgerEventJson.line(event);
    }

    private static void texts(ObjectNode node, String name, List<String> texts) {
        texts.forEach(node.putArray(name)::add);
    }
}
