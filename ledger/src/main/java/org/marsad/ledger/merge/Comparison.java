package org.marsad.ledger.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Compares two reported events by place, time, kind, parties and tolls, and stops where one of these excludes it. */
final class Comparison {
    private final Sides sides;

    Comparison(UnaryOperator<String> groupOf) {
        this.sides = new Sides(groupOf);
    }

    Likeness of(ReportedEvent a, ReportedEvent b) {
        List<Supplier<Evidence>> steps = List.of(
                () -> a.report().equals(b.report()) ? Evidence.against("told apart in one report") : Evidence.NONE,
                () -> Where.compare(a.event().place(), b.event().place()),
                () -> Time.compare(a, b),
                () -> Kind.compare(a.event().subType(), b.event().subType()),
                () -> sides.compare(a.event(), b.event()),
                () -> Tolls.compare(a.tolls(), b.tolls()));
        List<Evidence> all = new ArrayList<>(steps.size());
        for (Supplier<Evidence> step : steps) {
            Evidence evidence = step.get();
            all.add(evidence);
            if (evidence.excludes()) {
                break;
            }
        }
        return Likeness.of(all);
    }
}
