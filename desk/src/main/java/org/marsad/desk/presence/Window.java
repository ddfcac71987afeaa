package org.marsad.desk.presence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.marsad.model.When;
import org.marsad.region.ForceStay;

/** A time that is looked at, both days included; null is open. */
public record Window(@Nullable LocalDate from, @Nullable LocalDate to) {
    public static final Window ALL = new Window(null, null);

    /** Whether a force was there in this time, or nothing tells that it had left. */
    public boolean holds(ForceStay stay) {
        LocalDate latest = stay.latest();
        LocalDate earliest = stay.earliest();
        return (to == null || (earliest != null && !earliest.isAfter(to)))
                && (from == null || latest == null || !latest.isBefore(from));
    }

    /** Whether something of a date may have been in this time. */
    public boolean holds(When date) {
        return (to == null || !date.from().isAfter(to))
                && (from == null || !date.to().isBefore(from));
    }

    /** The same, but not after a day. */
    public Window until(LocalDate last) {
        return to != null && to.isBefore(last) ? this : new Window(from, last);
    }
}
