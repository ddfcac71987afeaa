package org.marsad.ledger.store;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Killed;
import org.marsad.model.LedgerEvent;
import org.marsad.model.PublicId;

/** Fills what older stores do not have in the rows of their merged events. */
final class EventFigures {
    static final String MIGRATION = "002-figures.sql";

    private static final int PAGE = 500;

    private final Handle handle;

    EventFigures(Handle handle) {
        this.handle = handle;
    }

    void fill() {
        EventPage.@Nullable Position after = EventPage.Position.START;
        while (after != null) {
            EventPage page = new EventSearch(handle).page(EventFilter.ALL, after, PAGE);
            fill(page);
            after = page.next();
        }
    }

    private void fill(EventPage page) {
        if (page.events().isEmpty()) {
            return;
        }
        try (PreparedBatch rows = handle.prepareBatch("update event set killed_low = :killed_low,"
                + " killed_high = :killed_high, public_id = :public_id where id = :id")) {
            for (LedgerEvent event : page.events()) {
                Killed killed = Killed.of(event);
                rows.bind("killed_low", killed.low())
                        .bind("killed_high", killed.high())
                        .bind("public_id", PublicId.of(event.id()))
                        .bind("id", event.id())
                        .add();
            }
            rows.execute();
        }
    }
}
