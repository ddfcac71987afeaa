package org.marsad.evaluation.predicted;

import java.util.List;

/** The scored part of one report's reading. */
public record Prediction(
        List<PredictedEvent> events,
        List<PredictedClaim> claims,
        List<PredictedRelation> relations,
        List<PredictedPresence> presence) {
    /** A reading that says nothing; also stands for a report that was not read. */
    public static final Prediction NOTHING = new Prediction(List.of(), List.of(), List.of(), List.of());

    public Prediction {
        events = List.copyOf(events);
        claims = List.copyOf(claims);
        relations = List.copyOf(relations);
        presence = List.copyOf(presence);
    }
}
