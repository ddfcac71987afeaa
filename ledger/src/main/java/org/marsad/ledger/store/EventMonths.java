package org.marsad.ledger.store;

import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.marsad.model.Month;

/** Says in which months merged events are. */
final class EventMonths {
    private final Handle handle;

    EventMonths(Handle handle) {
        this.handle = handle;
    }

    Optional<Month> last(EventFilter filter, LocalDate until) {
        EventConditions conditions = new EventConditions(filter);
        return conditions
                .bind(handle.createQuery("select max(e.date_to) from event e where e.date_to <= :until"
                        + " and e.date_precision <> 'year'" + conditions.on("e")))
                .bind("until", until.toString())
                .mapTo(String.class)
                .findOne()
                .map(day -> Month.of(LocalDate.parse(day)));
    }

    long undated(EventFilter filter) {
        EventConditions conditions = new EventConditions(filter);
        return conditions
                .bind(handle.createQuery("select count(*) from event e where e.date_from is null" + conditions.on("e")))
                .mapTo(Long.class)
                .one();
    }
}
