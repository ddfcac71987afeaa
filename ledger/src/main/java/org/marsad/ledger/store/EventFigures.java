package org.marsad.ledger.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Killed;
import org.marsad.model.LedgerEvent;
import org.marsad.model.PublicId;

/** What is counted and looked up of merged events without their accounts; fills it where an older store does not have it. */
final class EventFigures {
    static final String MIGRATION = "002-figures.sql";

    private static final int PAGE = 500;

    private final Handle handle;

    EventFigures(Handle handle) {
        this.handle = handle;
    }

    /** What a row has beyond the event itself. */
    record Row(
            @Nullable Integer killedLow,
            @Nullable Integer killedHigh,
            @Nullable String publicId) {}

    static Row of(MergedView view) {
        Killed killed = Killed.of(view.accounts().all());
        return new Row(killed.low(), killed.high(), PublicId.of(view.line().id()));
    }

    /** Those of the events with these ids that there are. */
    Map<String, Row> of(Set<String> ids) {
        Map<String, Row> rows = new HashMap<>();
        handle.createQuery("select id, killed_low, killed_high, public_id from event where id in (<ids>)")
                .bindList("ids", List.copyOf(ids))
                .map((row, context) -> Map.entry(
                        row.getString("id"),
                        new Row(
                                Columns.number(row, "killed_low"),
                                Columns.number(row, "killed_high"),
                                row.getString("public_id"))))
                .forEach(entry -> rows.put(entry.getKey(), entry.getValue()));
        return rows;
    }

    void fill() {
        EventPage.@Nullable Position after = EventPage.Position.START;
        while (after != null) {
            EventPage page = new EventSearch(handle).page(EventFilter.ALL, EventOrder.OLDEST, after, PAGE);
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
