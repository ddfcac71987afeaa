package org.marsad.evaluation.format;

import java.util.List;
import org.marsad.evaluation.Rounding;
import org.marsad.evaluation.items.Item;
import org.marsad.evaluation.items.ItemScore;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An item score in words, as JSON and as Markdown. */
public final class ItemLines {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ItemLines() {}

    /** One line of words, such as {@code seed: required 57, found 50 (0.88), said 45 (0.79), full 40 (0.70)}. */
    public static String words(ItemScore score) {
        return "seed: required " + score.required() + ", found " + counted(score, score.found()) + ", said "
                + counted(score, score.said()) + ", full " + counted(score, score.full());
    }

    private static String counted(ItemScore score, int count) {
        return count + " (" + Rounding.twoDigits(score.share(count)) + ")";
    }

    /** One JSON object. */
    public static String json(ItemScore score) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("required", score.required());
        json.put("found", score.found());
        json.put("said", score.said());
        json.put("full", score.full());
        return json.toString();
    }

    /** One JSON object for each item that was not said. */
    public static List<String> missingJson(ItemScore score) {
        return score.missing().stream().map(ItemLines::missingJson).toList();
    }

    private static String missingJson(Item item) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("missing", item.id());
        json.put("type", item.type());
        json.put("source", item.source());
        json.put("snippet", item.snippet());
        return json.toString();
    }

    /** A Markdown table of one row. */
    public static List<String> markdown(ItemScore score) {
        return List.of(
                "| required items | found | with the right speaker | with speaker and certainty |",
                "|---:|---:|---:|---:|",
                "| " + score.required() + " | " + counted(score, score.found()) + " | " + counted(score, score.said())
                        + " | " + counted(score, score.full()) + " |");
    }

    /** One line for each item that was not said. */
    public static List<String> missing(ItemScore score) {
        return score.missing().stream().map(ItemLines::missing).toList();
    }

    private static String missing(Item item) {
        return "   " + String.join(" ", item.id(), item.type(), item.source(), item.snippet());
    }
}
