package org.marsad.evaluation.predicted;

/** A relation of a reading. */
public record PredictedRelation(String kind, String from, String to, Quotation source) {
    /** Whether both say the same in the same words. */
    public boolean repeats(PredictedRelation other) {
        return kind.equals(other.kind) && from.equals(other.from) && to.equals(other.to);
    }
}
