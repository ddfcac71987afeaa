package org.marsad.evaluation.input;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.evaluation.gold.GoldClaim;
import org.marsad.evaluation.predicted.PredictedClaim;
import org.marsad.evaluation.predicted.PredictedEvent;
import org.marsad.evaluation.predicted.PredictedPlace;
import org.marsad.evaluation.predicted.PredictedPresence;
import org.marsad.evaluation.predicted.PredictedRelation;
import org.marsad.evaluation.predicted.Prediction;
import org.marsad.evaluation.predicted.Quotation;

/** The scored part of one report's reading, from one object of the JSON contract. */
public final class PredictionParser {
    private PredictionParser() {}

    /** Reads the events and statements of one report; the other fields are left alone. */
    public static Prediction parse(JsonFields reading) {
        List<JsonFields> statements = reading.objects("statements");
        return new Prediction(
                reading.objects("events").stream()
                        .map(event -> event(event, statements))
                        .toList(),
                statements.stream().flatMap(s -> claim(s).stream()).toList(),
                statements.stream().flatMap(s -> relation(s).stream()).toList(),
                statements.stream().flatMap(s -> presence(s).stream()).toList());
    }

    private static PredictedEvent event(JsonFields event, List<JsonFields> statements) {
        Optional<JsonFields> date = event.isText("date") ? Optional.empty() : event.object("date");
        String from = event.isText("date")
                ? event.text("date")
                : date.map(d -> d.text("from")).orElse(null);
        String to = date.map(d -> d.text("to")).orElse(null);
        return new PredictedEvent(
                event.textOr("id", ""),
                event.text("event_type"),
                event.text("sub_event_type"),
                event.flag("background"),
                event.object("place").map(PredictionParser::place).orElse(null),
                emptyAsNull(from),
                to == null || to.isEmpty() ? emptyAsNull(from) : to,
                date.map(d -> d.text("expression")).orElse(null),
                event.names("perpetrators"),
                event.names("targets"),
                firstAbout(event.textOr("id", ""), statements));
    }

    private static Quotation firstAbout(String event, List<JsonFields> statements) {
        return statements.stream()
                .map(PredictionParser::source)
                .filter(source -> !event.isEmpty() && source.event().equals(event))
                .findFirst()
                .orElse(Quotation.NONE);
    }

    private static @Nullable String emptyAsNull(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    private static PredictedPlace place(JsonFields place) {
        return new PredictedPlace(
                place.text("name"),
                place.text("admin1"),
                place.text("country"),
                place.decimal("latitude"),
                place.decimal("longitude"),
                place.text("precision"),
                place.text("mention"));
    }

    private static Optional<PredictedClaim> claim(JsonFields statement) {
        Optional<JsonFields> attribution = statement.object("attribution");
        boolean spoken = attribution.map(a -> a.flag("speaker")).orElse(false);
        return statement
                .object("measure")
                .map(measure -> new PredictedClaim(
                        measure.text("about"),
                        measure.name("victims"),
                        measure.whole("low"),
                        measure.whole("high"),
                        measure.flag("undisclosed"),
                        spoken ? attribution.orElseThrow().name("speaker") : GoldClaim.NARRATOR,
                        attribution.map(a -> a.text("stance")).orElse(null),
                        source(statement)));
    }

    private static Optional<PredictedRelation> relation(JsonFields statement) {
        return statement
                .object("relation")
                .map(relation -> new PredictedRelation(
                        relation.requiredText("kind"), relation.name("from"), relation.name("to"), source(statement)));
    }

    private static Optional<PredictedPresence> presence(JsonFields statement) {
        return statement
                .object("presence")
                .map(presence -> new PredictedPresence(
                        presence.requiredText("kind"), presence.name("actor"), source(statement)));
    }

    private static Quotation source(JsonFields statement) {
        return new Quotation(statement.textOr("id", ""), statement.textOr("event", ""), statement.textOr("text", ""));
    }
}
