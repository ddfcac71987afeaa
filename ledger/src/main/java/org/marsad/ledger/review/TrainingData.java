package org.marsad.ledger.review;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.ledger.merge.Likeness;
import org.marsad.ledger.store.Correction;
import org.marsad.ledger.store.Example;
import org.marsad.ledger.store.Field;
import org.marsad.model.EventPlace;
import org.marsad.model.Participant;
import org.marsad.model.When;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes decisions as lines of JSON to learn from. Who decided is a number only, and neither reasons nor the outlets and names
 * of reports are written; the words of the reports are.
 */
public final class TrainingData {
    private static final int VERSION = 1;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<String, Integer> persons = new HashMap<>();

    /** One line, without its end. Persons are numbered in the order in which they come. */
    public String line(Example example) {
        Correction correction = example.correction();
        ObjectNode line = JSON.createObjectNode();
        line.put("version", VERSION);
        line.put("number", correction.number());
        line.put("decision", decision(correction));
        line.put("stands", example.stands());
        line.put("day", correction.madeAt().substring(0, 10));
        line.put("person", persons.computeIfAbsent(correction.author(), k -> persons.size() + 1));
        Field field = correction.field();
        line.put("field", field == null ? null : label(field));
        value(line, "before", field, correction.before());
        value(line, "after", field, correction.after());
        Likeness likeness = example.likeness();
        line.put("score", likeness == null ? null : (Double) likeness.probability());
        if (likeness == null) {
            line.putNull("why");
        } else {
            likeness.why().forEach(line.putArray("why")::add);
        }
        event(line.putObject("event"), example.event());
        Example.Retold other = example.other();
        if (other == null) {
            line.putNull("other");
        } else {
            event(line.putObject("other"), other);
        }
        return line.toString();
    }

    private static String decision(Correction correction) {
        return switch (correction.kind()) {
            case MERGE -> "same";
            case SPLIT -> "different";
            case CORRECT -> "correct";
            case ACCEPT -> correction.otherKey() == null ? "as it is" : "different";
            case UNDO -> throw new IllegalArgumentException("what takes a decision back is no example");
        };
    }

    /** Places and parties are kept as JSON, the others as text. */
    private static void value(ObjectNode line, String name, @Nullable Field field, @Nullable String value) {
        boolean isJson = field == Field.PLACE || field == Field.PERPETRATORS || field == Field.TARGETS;
        if (value == null || value.equals(Field.UNKNOWN)) {
            line.putNull(name);
        } else if (isJson) {
            line.set(name, JSON.readTree(value));
        } else {
            line.put(name, value);
        }
    }

    private static void event(ObjectNode node, Example.Retold retold) {
        node.put("key", retold.key());
        node.put(
                "language", retold.language() == null ? null : retold.language().code());
        node.put(
                "published",
                retold.published() == null ? null : retold.published().toString());
        node.put("sub_event_type", retold.event().subType().label());
        When date = retold.event().date();
        node.put("date", date == null ? null : Field.write(date));
        EventPlace place = retold.event().place();
        value(node, "place", Field.PLACE, place == null ? null : Field.write(place));
        parties(node, "perpetrators", retold.event().perpetrators());
        parties(node, "targets", retold.event().targets());
        retold.words().forEach(node.putArray("statements")::add);
    }

    private static void parties(ObjectNode node, String side, List<Participant> participants) {
        ArrayNode names = node.putArray(side);
        participants.forEach(one -> names.add(one.actor().name()));
    }

    private static String label(Field field) {
        return field.name().toLowerCase(Locale.ROOT);
    }
}
