package org.marsad.ledger.merge;

import java.util.function.UnaryOperator;

/** Compares two reported events by place, time, kind, parties and tolls, and stops where one of these excludes it. */
final class Comparison {
    private static final Likeness ONE_REPORT = Likeness.of(Evidence.against(() -> "told apart in one report"));

    private final Sides sides;

    Comparison(UnaryOperator<String> groupOf) {
        this.sides = new Sides(groupOf);
    }

    /** The cheapest comparisons go first: most pairs of neighbours are excluded by kind or day. */
    Likeness of(ReportedEvent a, ReportedEvent b) {
        return a.report().equals(b.report()) ? ONE_REPORT : ofTwoReports(a, b);
    }

    /** As if two reports told of them. */
    Likeness ofTwoReports(ReportedEvent a, ReportedEvent b) {
        Evidence kind = Kind.compare(a.event().subType(), b.event().subType());
        if (kind.excludes()) {
            return Likeness.of(kind);
        }
        Evidence time = Time.compare(a, b);
        if (time.excludes()) {
            return Likeness.of(time);
        }
        Evidence place = Where.compare(a.event().place(), b.event().place());
        if (place.excludes()) {
            return Likeness.of(place);
        }
        return Likeness.of(place, time, kind, sides.compare(a.event(), b.event()), Tolls.compare(a.tolls(), b.tolls()));
    }
}
