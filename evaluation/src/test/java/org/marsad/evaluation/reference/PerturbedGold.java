package org.marsad.evaluation.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Readings that resemble a key, with random faults, and keys with the fields that only some keys have. The more faults,
 * the more of the scorers' branches are taken.
 */
final class PerturbedGold {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final List<String> TYPES = List.of(
            "Battles",
            "Explosions/Remote violence",
            "Violence against civilians",
            "Protests",
            "Strategic developments");
    private static final List<String> ACTORS = List.of(
            "JNIM",
            "GSIM",
            "Islamic State",
            "Islamic State Sahel Province (ISSP)",
            "Wagner Group",
            "Africa Corps",
            "Russian Mercenaries (unspecified)",
            "Military Forces of Mali",
            "Malian Army",
            "Government of Mali (2021-)",
            "Gendarmerie of Niger",
            "Nigerien Armed Forces",
            "Unidentified Armed Group (Mali)",
            "Unidentified gunmen, Niger",
            "Unidentified gunmen (Mali)",
            "Civilians (Burkina Faso)",
            "Burkinabè civilians",
            "Forces armées (generic)",
            "Police of Mali and Niger",
            "mayor of Djibo",
            "الجيش المالي",
            "narrator",
            "media",
            "AFP",
            "security source",
            "two security sources",
            "military source",
            "a source in the army: military sources",
            "residents",
            "local officials",
            "hospital sources",
            "CSP-DPA",
            "",
            "Ｍａｌｉａｎ Ａｒｍｙ",
            "Libe\u0301ration\uFE0F front");
    private static final List<String> PLACES =
            List.of("Gao", "Ménaka", "Niger", "Mali; Niger", "Tessit", "Burkina Faso / Niger", "", "Kidal");
    private static final List<String> COUNTRIES = List.of("Mali", "Niger", "Burkina Faso", "Malian", "France");
    private static final List<String> REGIONS = List.of("Gao", "Menaka", "Ségou", "Segou", "Tillabery", "");
    private static final List<String> ABOUT =
            List.of("killed", "wounded", "missing", "abducted", "responsibility", "control", "repelled", "denial");
    private static final List<String> STANCES = List.of("asserts", "claims", "reports", "denies", "estimates");

    /** Two names of which only one order is the same actor. */
    private static final List<String> UNIDENTIFIED =
            List.of("Unidentified Armed Group (Mali)", "Unidentified gunmen (Mali)");

    private final Random random;
    private final double faults;

    /** @param faults probability of each fault, 0 to 1 */
    PerturbedGold(long seed, double faults) {
        this.random = new Random(seed);
        this.faults = faults;
    }

    /** The key with random alternatives, open ends and optional parts. */
    ObjectNode key(JsonNode key) {
        ObjectNode changed = (ObjectNode) key.deepCopy();
        for (JsonNode event : changed.path("events")) {
            changeKey((ObjectNode) event);
        }
        for (JsonNode relation : changed.path("relations")) {
            if (fault()) {
                ((ObjectNode) relation).put("optional", true);
            }
            if (fault()) {
                ((ObjectNode) relation).put(random.nextBoolean() ? "from" : "to", pick(UNIDENTIFIED));
            }
        }
        for (JsonNode presence : changed.path("presence")) {
            if (fault()) {
                ((ObjectNode) presence).put("actor", pick(UNIDENTIFIED));
            }
        }
        if (random.nextDouble() < faults / 8) {
            changed.put("negative", true);
        }
        return changed;
    }

    private void changeKey(ObjectNode event) {
        if (fault()) {
            event.put("date_end", moved(event.path("date").asString(""), random.nextInt(9)));
        }
        if (fault()) {
            event.put("date_alt", moved(event.path("date").asString(""), random.nextInt(60)));
        } else if (fault()) {
            event.putArray("date_alt")
                    .add("2023-09")
                    .add(moved(event.path("date").asString(""), 1));
        }
        if (fault()) {
            event.put("place_alt", pick(PLACES));
        } else if (fault()) {
            event.putArray("place_alt").add(pick(PLACES)).add(place("name", "lat", "lon"));
        } else if (fault()) {
            event.set("place_alt", place("name", "lat", "lon"));
        }
        if (random.nextDouble() < faults / 4) {
            event.putNull("place");
        }
        if (random.nextDouble() < faults / 4) {
            event.putNull("date");
        }
        if (random.nextDouble() < faults / 4) {
            event.put("background", random.nextBoolean());
        }
        for (JsonNode claim : event.path("claims")) {
            if (fault() && claim.path("number").isObject()) {
                ((ObjectNode) claim.path("number")).put("approx", true);
            }
            if (random.nextDouble() < faults / 4) {
                ((ObjectNode) claim).remove("speaker");
            }
        }
    }

    /** A reading of the report, in the JSON contract. */
    ObjectNode reading(JsonNode key) {
        ObjectNode reading = MAPPER.createObjectNode();
        String id = key.path("id").asString();
        reading.putObject("report").put("id", fault() ? "some/folder/" + id + ".txt" : id);
        ArrayNode events = reading.putArray("events");
        ArrayNode statements = reading.putArray("statements");
        for (JsonNode event : key.path("events")) {
            int copies = fault() ? random.nextInt(4) : 1;
            for (int i = 0; i < copies; i++) {
                events.add(event(event, "e" + events.size()));
            }
            event.path("claims").forEach(claim -> addClaims(statements, claim));
        }
        if (key.path("negative").asBoolean()) {
            for (int i = random.nextInt(3); i > 0; i--) {
                events.addObject().put("event_type", pick(TYPES)).put("background", random.nextBoolean());
            }
        }
        key.path("relations").forEach(relation -> addRelations(statements, relation));
        key.path("presence").forEach(presence -> addPresence(statements, presence));
        statements.addObject().put("id", "other").putNull("measure");
        return reading;
    }

    private ObjectNode event(JsonNode gold, String id) {
        ObjectNode event = MAPPER.createObjectNode();
        event.put("id", id);
        event.put("event_type", fault() ? pick(TYPES) : gold.path("type").asString());
        event.put("sub_event_type", fault() ? "Attack" : gold.path("sub_type").asString());
        event.put("background", fault() != gold.path("background").asBoolean());
        addDate(event, gold.path("date").asString(""));
        addPlace(event, gold.path("place"));
        addActors(event.putArray("perpetrators"), gold.path("perpetrators"));
        addActors(event.putArray("targets"), gold.path("targets"));
        return event;
    }

    private void addDate(ObjectNode event, String gold) {
        String from = fault() ? moved(gold, random.nextInt(-3, 4) * (random.nextInt(3) == 0 ? 12 : 1)) : gold;
        int kind = random.nextInt(10);
        if (from.isEmpty() || kind == 0) {
            event.putNull("date");
        } else if (kind == 1) {
            event.put("date", from);
        } else {
            ObjectNode date = event.putObject("date").put("from", from);
            date.put("to", fault() ? moved(from, random.nextInt(8)) : from);
            if (kind == 2) {
                date.remove("to");
            }
        }
    }

    private static String moved(String day, int days) {
        return day.length() == 10 ? LocalDate.parse(day).plusDays(days).toString() : day;
    }

    private void addPlace(ObjectNode event, JsonNode gold) {
        if (!gold.isObject() || random.nextDouble() < faults / 3) {
            event.putNull("place");
            return;
        }
        ObjectNode place = event.putObject("place");
        place.set("name", gold.path("name"));
        place.set("admin1", gold.path("admin1"));
        place.set("country", gold.path("country"));
        place.put("latitude", gold.path("lat").asDouble() + (fault() ? random.nextDouble() - 0.5 : 0));
        place.put("longitude", gold.path("lon").asDouble());
        if (fault()) {
            place.setAll(place("name", "latitude", "longitude"));
        } else if (fault()) {
            place.put("name", "a village");
        }
        if (fault()) {
            place.putNull(random.nextBoolean() ? "admin1" : "latitude");
        }
    }

    private ObjectNode place(String name, String latitude, String longitude) {
        ObjectNode place = MAPPER.createObjectNode();
        place.put(name, pick(PLACES)).put("country", pick(COUNTRIES)).put("admin1", pick(REGIONS));
        place.put("precision", pick(List.of("exact", "near", "region", "country")));
        return place.put(latitude, 12 + 6 * random.nextDouble()).put(longitude, 4 - 8 * random.nextDouble());
    }

    private void addActors(ArrayNode actors, JsonNode gold) {
        for (JsonNode actor : gold) {
            if (!fault()) {
                actors.add(actor(actor.asString()));
            }
        }
        while (fault() && actors.size() < 5) {
            actors.add(actor(pick(ACTORS)));
        }
    }

    private JsonNode actor(String name) {
        return switch (random.nextInt(4)) {
            case 0 -> MAPPER.createObjectNode().put("id", name);
            case 1 -> MAPPER.createObjectNode().putNull("id").put("name", name);
            case 2 -> MAPPER.createObjectNode().put("id", "x").put("name", name);
            default -> MAPPER.getNodeFactory().stringNode(name);
        };
    }

    private void addClaims(ArrayNode statements, JsonNode gold) {
        for (int copies = fault() ? random.nextInt(3) : 1; copies > 0; copies--) {
            ObjectNode statement = statements.addObject().put("id", "s" + statements.size());
            ObjectNode measure = statement.putObject("measure");
            String about = gold.path("about").asString();
            measure.put("about", fault() ? pick(ABOUT) : about.equals("denial") ? "responsibility" : about);
            measure.put("undisclosed", gold.path("unknown").asBoolean() != (random.nextDouble() < faults / 3));
            measure.set("victims", fault() ? actor(pick(ACTORS)) : gold.path("victims"));
            addNumber(measure, gold.path("number"));
            ObjectNode attribution = statement.putObject("attribution");
            String speaker = fault() ? pick(ACTORS) : gold.path("speaker").asString("narrator");
            if (random.nextInt(8) > 0) {
                attribution.set("speaker", actor(speaker));
            }
            attribution.put(
                    "stance", fault() ? pick(STANCES) : gold.path("stance").asString(""));
        }
    }

    private void addNumber(ObjectNode measure, JsonNode gold) {
        measure.set("low", gold.path("low").isNumber() ? gold.path("low") : MAPPER.nullNode());
        measure.set("high", gold.path("high").isNumber() ? gold.path("high") : MAPPER.nullNode());
        if (fault()) {
            String end = random.nextBoolean() ? "low" : "high";
            List<JsonNode> values = new ArrayList<>(List.of(MAPPER.nullNode()));
            for (int value : new int[] {
                0, 1, 2, gold.path("low").asInt(0) + 1, gold.path("low").asInt(0)
            }) {
                values.add(MAPPER.getNodeFactory().numberNode(value));
            }
            measure.set(end, pick(values));
        }
    }

    private void addRelations(ArrayNode statements, JsonNode gold) {
        for (int copies = fault() ? random.nextInt(3) : 1; copies > 0; copies--) {
            ObjectNode relation = statements.addObject().putObject("relation");
            relation.put("kind", fault() ? "supports" : gold.path("kind").asString());
            relation.set("from", end(gold.path("from")));
            relation.set("to", end(gold.path("to")));
        }
    }

    private void addPresence(ArrayNode statements, JsonNode gold) {
        for (int copies = fault() ? random.nextInt(3) : 1; copies > 0; copies--) {
            ObjectNode presence = statements.addObject().putObject("presence");
            presence.put("kind", fault() ? "governs" : gold.path("kind").asString());
            presence.set("actor", end(gold.path("actor")));
        }
    }

    private JsonNode end(JsonNode gold) {
        return actor(!fault() ? gold.asString() : pick(random.nextBoolean() ? UNIDENTIFIED : ACTORS));
    }

    private boolean fault() {
        return random.nextDouble() < faults;
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
