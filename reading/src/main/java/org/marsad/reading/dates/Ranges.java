package org.marsad.reading.dates;

import org.jspecify.annotations.Nullable;
import org.marsad.model.DatePrecision;
import org.marsad.model.When;

/** Intervals between two dates. */
final class Ranges {
    private Ranges() {}

    /** The mention {@code second}, from {@code from} on; it keeps its own date where the first cannot be. */
    static DateMention of(int first, int last, @Nullable When from, @Nullable When to, DateMention second) {
        When both = to;
        if (from != null && to != null && !to.to().isBefore(from.from())) {
            DatePrecision coarser = from.precision().compareTo(to.precision()) > 0 ? from.precision() : to.precision();
            both = new When(from.from(), to.to(), coarser, null, null);
        }
        return new DateMention(
                first, last, both, second.explicit(), second.kind(), "range", second.written(), second.shift());
    }
}
