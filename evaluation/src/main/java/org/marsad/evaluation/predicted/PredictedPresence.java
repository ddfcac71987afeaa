package org.marsad.evaluation.predicted;

/** A presence statement of a reading. */
public record PredictedPresence(String kind, String actor, Quotation source) {
    /** Whether both say the same in the same words. */
    public boolean repeats(PredictedPresence other) {
        return kind.equals(other.kind) && actor.equals(other.actor);
    }
}
