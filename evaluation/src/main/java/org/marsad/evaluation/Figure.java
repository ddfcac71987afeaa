package org.marsad.evaluation;

import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** The figures of a score card, each between 0 and 1, in the order they are shown. */
public enum Figure {
    /** Share of predicted events that were expected, background aside. */
    EVENTS_PRECISION("ev P", t -> t.share(Counted.EVENTS_RIGHT, Counted.EVENTS_READ)),
    /** Share of expected events that were found, background aside. */
    EVENTS_RECALL("ev R", t -> t.share(Counted.EVENTS_RIGHT, Counted.EVENTS_GOLD)),
    EVENTS_F1("ev F1", t -> t.f1(Counted.EVENTS_RIGHT, Counted.EVENTS_GOLD, Counted.EVENTS_READ)),
    /** Share of the matched events with the right sub-event type. */
    SUB_TYPE("subty", t -> t.share(Counted.SUB_TYPE_RIGHT, Counted.MATCHED)),
    /** Share of the matched events with a place that is right as far as the key goes. */
    PLACE("place", t -> t.share(Counted.PLACE_RIGHT, Counted.MATCHED)),
    /** Share of the matched events with the right date. */
    DATE("date", t -> t.share(Counted.DATE_RIGHT, Counted.MATCHED)),
    PERPETRATORS_F1(
            "perp", t -> t.f1(Counted.PERPETRATORS_RIGHT, Counted.PERPETRATORS_GOLD, Counted.PERPETRATORS_READ)),
    TARGETS_F1("targ", t -> t.f1(Counted.TARGETS_RIGHT, Counted.TARGETS_GOLD, Counted.TARGETS_READ)),
    /** Claims with the right matter and number. */
    CLAIMS_CORE("core", t -> t.f1(Counted.CLAIMS_CORE, Counted.CLAIMS_GOLD, Counted.CLAIMS_READ)),
    /** Claims with the right speaker too. */
    CLAIMS_SAID("said", t -> t.f1(Counted.CLAIMS_SAID, Counted.CLAIMS_GOLD, Counted.CLAIMS_READ)),
    /** Claims with the right victims as well. */
    CLAIMS_FULL("full", t -> t.f1(Counted.CLAIMS_FULL, Counted.CLAIMS_GOLD, Counted.CLAIMS_READ)),
    RELATIONS_F1("rel", t -> t.f1(Counted.RELATIONS_RIGHT, Counted.RELATIONS_GOLD, Counted.RELATIONS_READ)),
    /** Undefined where the keys expect no presence. */
    PRESENCE_F1(
            "pres",
            t -> t.get(Counted.PRESENCE_GOLD) == 0
                    ? Double.NaN
                    : t.f1(Counted.PRESENCE_RIGHT, Counted.PRESENCE_GOLD, Counted.PRESENCE_READ));

    private final String label;
    private final ToDoubleFunction<Tally> formula;

    Figure(String label, ToDoubleFunction<Tally> formula) {
        this.label = label;
        this.formula = formula;
    }

    /** Head of the column, at most five letters. */
    public String label() {
        return label;
    }

    /** The figure, or nothing where it is undefined. */
    public OptionalDouble of(Tally tally) {
        double value = formula.applyAsDouble(tally);
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
