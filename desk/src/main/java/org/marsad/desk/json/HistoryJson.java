package org.marsad.desk.json;

import java.util.List;
import org.marsad.exchange.contract.Parts;
import org.marsad.ledger.store.Happening;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How an event came to be what it is, one JSON object to a line. */
public final class HistoryJson {
    private static final JsonMapper JSON = JsonMapper.shared();

    private HistoryJson() {}

    /** The line, newline included. */
    public static String line(Happening happening) {
        return of(happening) + "\n";
    }

    public static ObjectNode of(Happening happening) {
        ObjectNode line = JSON.createObjectNode();
        line.put("at", happening.at());
        if (happening instanceof Happening.Arrived arrived) {
            line.put("what", "arrived");
            line.put("report", arrived.report());
            line.put("source", arrived.source());
            line.put("key", arrived.key());
        } else if (happening instanceof Happening.CameAgain again) {
            line.put("what", "came_again");
            line.put("report", again.report());
            line.put("as", again.as());
            line.put("source", again.source());
        } else if (happening instanceof Happening.ReadAgain read) {
            line.put("what", "read_again");
            line.put("report", read.report());
            line.put("key", read.key());
            line.put("reader", read.reader());
            ArrayNode changes = line.putArray("changes");
            for (Happening.Change change : read.changes()) {
                ObjectNode node = changes.addObject();
                node.put("field", change.field());
                node.put("before", change.before());
                node.put("after", change.after());
            }
        } else {
            Happening.Decided decided = (Happening.Decided) happening;
            line.put("what", "decided");
            line.put("number", decided.number());
            line.put("undone", decided.undone());
            line.put("annuls", decided.annuls());
            line.put("author", decided.author());
            line.put("reason", decided.reason());
            line.put("kind", Parts.label(decided.kind()));
            line.put("field", decided.field() == null ? null : Parts.label(decided.field()));
            texts(line, "before", decided.before());
            line.put("after", decided.after());
            texts(line, "keys", decided.keys());
        }
        return line;
    }

    private static void texts(ObjectNode node, String name, List<String> texts) {
        texts.forEach(node.putArray(name)::add);
    }
}
