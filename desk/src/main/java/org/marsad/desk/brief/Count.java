package org.marsad.desk.brief;

import org.jspecify.annotations.Nullable;
import org.marsad.model.Killed;

/**
 * Events and the killed in them, added up; nothing is averaged and no figure is preferred.
 *
 * @param low sum of the least numbers of those killed
 * @param high sum of the greatest numbers; null where one of them is open ("at least 21")
 * @param figures of how many events a number is told
 */
public record Count(long events, long low, @Nullable Long high, long figures) {
    public static final Count NONE = new Count(0, 0, 0L, 0);

    Count plus(Killed killed) {
        Integer least = killed.low();
        Integer most = killed.high();
        boolean told = least != null || most != null;
        boolean open = told && most == null;
        Long sum = high;
        return new Count(
                events + 1,
                low + (least == null ? 0 : least),
                open || sum == null ? null : (Long) (sum + (most == null ? 0 : most)),
                figures + (told ? 1 : 0));
    }

    Count plus(Count other) {
        Long here = high;
        Long there = other.high;
        return new Count(
                events + other.events,
                low + other.low,
                here == null || there == null ? null : (Long) (here + there),
                figures + other.figures);
    }
}
