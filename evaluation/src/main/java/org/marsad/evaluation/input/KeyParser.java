package org.marsad.evaluation.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.marsad.evaluation.gold.GoldClaim;
import org.marsad.evaluation.gold.GoldEvent;
import org.marsad.evaluation.gold.GoldPlace;
import org.marsad.evaluation.gold.GoldPresence;
import org.marsad.evaluation.gold.GoldRelation;
import org.marsad.evaluation.gold.GoldReport;
import tools.jackson.databind.JsonNode;

/** The key of one report, from JSON. */
public final class KeyParser {
    private KeyParser() {}

    /**
     * Reads one key.
     *
     * @param where name of the file, for messages
     * @throws EvaluationInputException when a needed field is missing or of the wrong type
     */
    public static GoldReport parse(String json, String where) {
        JsonFields key = JsonFields.parse(json, where);
        return new GoldReport(
                key.requiredText("id"),
                key.requiredText("lang"),
                key.text("cluster"),
                key.flag("negative"),
                key.objects("events").stream().map(KeyParser::event).toList(),
                key.objects("relations").stream().map(KeyParser::relation).toList(),
                key.objects("presence").stream().map(KeyParser::presence).toList());
    }

    private static GoldEvent event(JsonFields event) {
        String dateEnd = event.text("date_end");
        return new GoldEvent(
                event.text("type"),
                event.text("sub_type"),
                dates(event),
                dateEnd == null || dateEnd.isEmpty() ? null : dateEnd,
                places(event),
                event.names("perpetrators"),
                event.names("targets"),
                event.objects("claims").stream().map(KeyParser::claim).toList(),
                event.flag("background"));
    }

    private static List<String> dates(JsonFields event) {
        List<String> dates = new ArrayList<>();
        for (String field : List.of("date", "date_alt")) {
            for (JsonNode date : event.oneOrMore(field)) {
                if (!date.isString()) {
                    throw new EvaluationInputException(
                            event.where(), "\"" + field + "\" must be text, but was " + date);
                }
                if (!date.stringValue().isEmpty()) {
                    dates.add(date.stringValue());
                }
            }
        }
        return dates;
    }

    /** No place at all unless one of them has at least a name or a country of its own. */
    private static List<GoldPlace> places(JsonFields event) {
        List<GoldPlace> places = new ArrayList<>();
        boolean described = false;
        for (String field : List.of("place", "place_alt")) {
            for (JsonNode place : event.oneOrMore(field)) {
                if (place.isString()) {
                    places.add(GoldPlace.named(place.stringValue()));
                } else {
                    JsonFields fields = event.within(place, field);
                    described |= fields.flag("name") || fields.flag("country");
                    places.add(place(fields));
                }
            }
        }
        return described ? places : List.of();
    }

    private static GoldPlace place(JsonFields place) {
        return new GoldPlace(
                place.text("name"),
                place.text("admin1"),
                place.text("country"),
                place.decimal("lat"),
                place.decimal("lon"),
                place.text("precision"));
    }

    private static GoldClaim claim(JsonFields claim) {
        Optional<JsonFields> number = claim.object("number");
        return new GoldClaim(
                claim.requiredText("about"),
                claim.text("victims"),
                number.map(n -> n.whole("low")).orElse(null),
                number.map(n -> n.whole("high")).orElse(null),
                number.map(n -> n.flag("approx")).orElse(false),
                claim.flag("unknown"),
                claim.textOr("speaker", GoldClaim.NARRATOR),
                claim.text("stance"));
    }

    private static GoldRelation relation(JsonFields relation) {
        return new GoldRelation(
                relation.requiredText("kind"),
                relation.requiredText("from"),
                relation.requiredText("to"),
                relation.flag("optional"));
    }

    private static GoldPresence presence(JsonFields presence) {
        return new GoldPresence(presence.requiredText("kind"), presence.requiredText("actor"));
    }
}
