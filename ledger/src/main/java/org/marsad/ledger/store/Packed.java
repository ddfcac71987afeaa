package org.marsad.ledger.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.marsad.model.ActorRef;
import org.marsad.model.EventPlace;
import org.marsad.model.Measure;
import org.marsad.model.Participant;
import org.marsad.model.PlacePrecision;
import org.marsad.model.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Short lists that are kept in one column, as JSON with the contract's keys. */
final class Packed {
    private static final JsonMapper JSON = JsonMapper.shared();

    private Packed() {}

    static String participants(List<Participant> participants) {
        if (participants.isEmpty()) {
            return "[]";
        }
        ArrayNode array = JSON.createArrayNode();
        for (Participant participant : participants) {
            ObjectNode node = array.addObject();
            node.put("id", participant.actor().id());
            node.put("name", participant.actor().name());
            node.put("mention", participant.mention());
            Span span = participant.span();
            if (span != null) {
                node.putArray("span").add(span.begin()).add(span.end());
            }
            node.put("inferred", participant.inferred());
        }
        return array.toString();
    }

    static List<Participant> participants(String json) {
        if (json.equals("[]")) {
            return List.of();
        }
        List<Participant> participants = new ArrayList<>();
        for (JsonNode node : JSON.readTree(json)) {
            JsonNode span = node.get("span");
            participants.add(new Participant(
                    new ActorRef(text(node, "id"), node.get("name").stringValue()),
                    text(node, "mention"),
                    span == null
                            ? null
                            : new Span(span.get(0).intValue(), span.get(1).intValue()),
                    node.get("inferred").booleanValue()));
        }
        return participants;
    }

    /** Canonical names for people, {@code "; "} between. */
    static String names(List<Participant> participants) {
        return String.join(
                "; ", participants.stream().map(one -> one.actor().name()).toList());
    }

    static String place(EventPlace place) {
        ObjectNode node = JSON.createObjectNode();
        node.put("id", place.id());
        node.put("name", place.name());
        node.put("admin1", place.admin1());
        node.put("admin2", place.admin2());
        node.put("country", place.country());
        node.put("iso3", place.iso3());
        node.put("latitude", place.latitude());
        node.put("longitude", place.longitude());
        node.put("precision", Columns.lower(place.precision()));
        return node.toString();
    }

    static EventPlace place(String json) {
        JsonNode node = JSON.readTree(json);
        return new EventPlace(
                node.get("id").stringValue(),
                node.get("name").stringValue(),
                text(node, "admin1"),
                text(node, "admin2"),
                text(node, "country"),
                text(node, "iso3"),
                decimal(node, "latitude"),
                decimal(node, "longitude"),
                PlacePrecision.valueOf(Columns.upper(node.get("precision").stringValue())),
                null,
                null);
    }

    /** Only what merging compares: what is counted, whose losses, and how many. */
    static String tolls(List<Measure> tolls) {
        if (tolls.isEmpty()) {
            return "[]";
        }
        ArrayNode array = JSON.createArrayNode();
        for (Measure toll : tolls) {
            ObjectNode node = array.addObject();
            node.put("about", toll.about().name().toLowerCase(Locale.ROOT));
            ActorRef victims = toll.victims();
            if (victims != null) {
                node.put("victims", victims.name());
            }
            node.put("low", toll.low());
            node.put("high", toll.high());
        }
        return array.toString();
    }

    static List<Measure> tolls(String json) {
        if (json.equals("[]")) {
            return List.of();
        }
        List<Measure> tolls = new ArrayList<>();
        for (JsonNode node : JSON.readTree(json)) {
            String victims = text(node, "victims");
            tolls.add(new Measure(
                    Measure.About.valueOf(node.get("about").stringValue().toUpperCase(Locale.ROOT)),
                    victims == null ? null : new ActorRef(null, victims),
                    null,
                    null,
                    number(node, "low"),
                    number(node, "high"),
                    false,
                    false));
        }
        return tolls;
    }

    static String words(List<String> words) {
        ArrayNode array = JSON.createArrayNode();
        words.forEach(array::add);
        return array.toString();
    }

    static List<String> words(String json) {
        List<String> words = new ArrayList<>();
        JSON.readTree(json).forEach(node -> words.add(node.stringValue()));
        return words;
    }

    private static @Nullable String text(JsonNode node, String key) {
        JsonNode value = node.get(key);
        return value == null || value.isNull() ? null : value.stringValue();
    }

    private static @Nullable Double decimal(JsonNode node, String key) {
        JsonNode value = node.get(key);
        return value == null || value.isNull() ? null : value.doubleValue();
    }

    private static @Nullable Integer number(JsonNode node, String key) {
        JsonNode value = node.get(key);
        return value == null || value.isNull() ? null : value.intValue();
    }
}
