package org.marsad.desk.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.desk.presence.Window;
import org.marsad.desk.server.Parameters;
import org.marsad.desk.server.RequestException;
import org.marsad.exchange.profile.Profile;
import org.marsad.exchange.profile.PublicationCheck;
import org.marsad.model.Month;

/** The time that is asked for: {@code from} and {@code to} (days), or {@code month}. */
final class TimeQuery {
    private TimeQuery() {}

    static Window window(Parameters parameters) {
        @Nullable LocalDate from = parameters.findDay("from").orElse(null);
        @Nullable LocalDate to = parameters.findDay("to").orElse(null);
        Optional<Month> month = parameters.findMonth("month");
        if (month.isPresent()) {
            if (from != null || to != null) {
                throw RequestException.wrong("month", "month does not go with from and to. Maybe leave one out.");
            }
            return new Window(
                    month.get().yearMonth().atDay(1), month.get().yearMonth().atEndOfMonth());
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw RequestException.wrong("to", "to is " + to + ", which is before from, " + from + ".");
        }
        return new Window(from, to);
    }

    /** The public sees nothing that is younger than a release may be. */
    static Window shown(Window window, Profile profile, Clock clock) {
        return profile == Profile.PUBLIC
                ? window.until(LocalDate.now(clock).minusDays(PublicationCheck.DELAY))
                : window;
    }
}
