package org.marsad.evaluation;

import java.util.Map;
import java.util.OptionalDouble;

/**
 * The figures over one set of reports.
 *
 * @param set a language code, or {@code all}
 * @param intervals bootstrap interval of each defined figure; empty when none were asked for
 */
public record ScoreCard(String set, Tally tally, Map<Figure, Interval> intervals) {
    public ScoreCard {
        intervals = Map.copyOf(intervals);
    }

    public OptionalDouble figure(Figure figure) {
        return figure.of(tally);
    }

    /** A count that is a whole number by its nature. */
    public int count(Counted what) {
        return (int) tally.get(what);
    }
}
