package org.marsad.ledger.merge;

import java.util.function.Supplier;
import org.marsad.model.EventType;
import org.marsad.model.SubEventType;

/** Compares what kind of event two reports tell of. */
final class Kind {
    private Kind() {}

    static Evidence compare(SubEventType a, SubEventType b) {
        if (a == b) {
            return Evidence.of(1, () -> "both " + a.label());
        }
        Supplier<String> both = () -> a.label() + " and " + b.label();
        if (a == SubEventType.ABDUCTION || b == SubEventType.ABDUCTION) {
            return a.type().isViolence() && b.type().isViolence() ? Evidence.of(-1, both) : Evidence.against(both);
        }
        if (a.type() == b.type() && a.type() != EventType.STRATEGIC_DEVELOPMENTS) {
            return Evidence.of(0.6, both);
        }
        if (a.type().isViolence() && b.type().isViolence()) {
            return Evidence.of(0.2, both);
        }
        if (isInStreets(a.type()) && isInStreets(b.type())) {
            return Evidence.of(0.4, both);
        }
        if (isTaking(a) && isTaking(b)) {
            return Evidence.of(0, both);
        }
        return Evidence.against(both);
    }

    private static boolean isInStreets(EventType type) {
        return type == EventType.PROTESTS || type == EventType.RIOTS;
    }

    /** A town that one report says was left and another says was taken. */
    private static boolean isTaking(SubEventType type) {
        return type == SubEventType.NON_VIOLENT_TRANSFER
                || type == SubEventType.NON_STATE_ACTOR_OVERTAKES_TERRITORY
                || type == SubEventType.GOVERNMENT_REGAINS_TERRITORY;
    }
}
