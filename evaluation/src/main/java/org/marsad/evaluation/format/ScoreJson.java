package org.marsad.evaluation.format;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.marsad.evaluation.Counted;
import org.marsad.evaluation.Discrepancy;
import org.marsad.evaluation.Figure;
import org.marsad.evaluation.Interval;
import org.marsad.evaluation.ScoreCard;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Score cards and errors as JSON lines, one object each; figures in full precision. */
public final class ScoreJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ScoreJson() {}

    /** One object per score card, with the fields of the reference scorer, and {@code intervals} where there are any. */
    public static List<String> cards(List<ScoreCard> cards) {
        return cards.stream().map(card -> card(card).toString()).toList();
    }

    /** One object per difference. */
    public static List<String> discrepancies(List<Discrepancy> discrepancies) {
        return discrepancies.stream().map(ScoreJson::discrepancy).toList();
    }

    private static ObjectNode card(ScoreCard card) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("set", card.set());
        json.put("reports", card.count(Counted.REPORTS));
        ObjectNode events = json.putObject("events");
        put(events, "p", card.figure(Figure.EVENTS_PRECISION));
        put(events, "r", card.figure(Figure.EVENTS_RECALL));
        put(events, "f1", card.figure(Figure.EVENTS_F1));
        put(json, "sub_type", card.figure(Figure.SUB_TYPE));
        put(json, "place", card.figure(Figure.PLACE));
        put(json, "date", card.figure(Figure.DATE));
        put(json, "perpetrators_f1", card.figure(Figure.PERPETRATORS_F1));
        put(json, "targets_f1", card.figure(Figure.TARGETS_F1));
        ObjectNode claims = json.putObject("claims_f1");
        put(claims, "core", card.figure(Figure.CLAIMS_CORE));
        put(claims, "said", card.figure(Figure.CLAIMS_SAID));
        put(claims, "full", card.figure(Figure.CLAIMS_FULL));
        put(json, "relations_f1", card.figure(Figure.RELATIONS_F1));
        put(json, "presence_f1", card.figure(Figure.PRESENCE_F1));
        json.put("negatives_wrong", card.count(Counted.NEGATIVES_WRONG) + "/" + card.count(Counted.NEGATIVES));
        json.put("splits", card.count(Counted.SPLITS));
        json.put("unread", card.count(Counted.UNREAD));
        putIntervals(json, card.intervals());
        return json;
    }

    private static void put(ObjectNode json, String field, OptionalDouble value) {
        if (value.isPresent()) {
            json.put(field, value.getAsDouble());
        } else {
            json.putNull(field);
        }
    }

    private static void putIntervals(ObjectNode json, Map<Figure, Interval> intervals) {
        if (intervals.isEmpty()) {
            return;
        }
        ObjectNode all = json.putObject("intervals");
        for (Figure figure : Figure.values()) {
            Interval interval = intervals.get(figure);
            if (interval != null) {
                all.putArray(figure.name().toLowerCase(Locale.ROOT))
                        .add(interval.low())
                        .add(interval.high());
            }
        }
    }

    private static String discrepancy(Discrepancy discrepancy) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("report", discrepancy.report());
        json.put("kind", discrepancy.kind().label());
        json.put("expected", discrepancy.expected());
        json.put("found", discrepancy.found());
        json.put("why", discrepancy.why());
        return json.toString();
    }
}
