package org.marsad.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;
import org.marsad.model.RecordedEvent;

/** Events of other collections: each under its own id, once for each release. */
final class RecordedRows {
    private static final int AT_ONCE = 1_000;

    private final Handle handle;

    RecordedRows(Handle handle) {
        this.handle = handle;
    }

    /** @return how many are new; what a release has already is left as it is */
    long add(Stream<RecordedEvent> events) {
        long before = count();
        Insert rows = Insert.missingInto(
                handle,
                "recorded_event",
                "collection",
                "vintage",
                "id",
                "kind",
                "date_from",
                "date_to",
                "date_precision",
                "side_a",
                "side_b",
                "place_name",
                "admin1",
                "admin2",
                "country",
                "iso3",
                "latitude",
                "longitude",
                "place_precision",
                "cell",
                "low",
                "best",
                "high",
                "civilians");
        int waiting = 0;
        Iterator<RecordedEvent> each = events.iterator();
        while (each.hasNext()) {
            add(rows, each.next());
            if (++waiting == AT_ONCE) {
                rows.send();
                waiting = 0;
            }
        }
        rows.send();
        return count() - before;
    }

    private long count() {
        return handle.createQuery("select count(*) from recorded_event")
                .mapTo(Long.class)
                .one();
    }

    private static void add(Insert rows, RecordedEvent event) {
        rows.with("collection", event.collection())
                .with("vintage", event.vintage())
                .with("id", event.id())
                .with("kind", event.kind())
                .with("date_from", event.from().toString())
                .with("date_to", event.to().toString())
                .with("date_precision", event.datePrecision())
                .with("side_a", event.sideA())
                .with("side_b", event.sideB())
                .with("place_name", event.place())
                .with("admin1", event.admin1())
                .with("admin2", event.admin2())
                .with("country", event.country())
                .with("iso3", event.iso3())
                .with("latitude", event.latitude())
                .with("longitude", event.longitude())
                .with("place_precision", event.placePrecision())
                .with("cell", event.cell())
                .with("low", event.low())
                .with("best", event.best())
                .with("high", event.high())
                .with("civilians", event.civilians())
                .add();
    }

    /** What is kept, by collection and vintage. */
    List<KeptRelease> releases() {
        return handle.createQuery("select collection, vintage, count(*) as events from recorded_event"
                        + " group by collection, vintage order by collection, vintage")
                .map((row, context) ->
                        new KeptRelease(row.getString("collection"), row.getString("vintage"), row.getLong("events")))
                .list();
    }

    /** In the order of their last days. */
    void each(String collection, String vintage, Consumer<RecordedEvent> consumer) {
        try (ResultIterator<RecordedEvent> rows = handle.createQuery("select * from recorded_event"
                        + " where collection = :collection and vintage = :vintage order by date_to, id")
                .bind("collection", collection)
                .bind("vintage", vintage)
                .setFetchSize(AT_ONCE)
                .map((row, context) -> event(row))
                .iterator()) {
            rows.forEachRemaining(consumer);
        }
    }

    private static RecordedEvent event(ResultSet row) throws SQLException {
        return new RecordedEvent(
                row.getString("collection"),
                row.getString("vintage"),
                row.getString("id"),
                row.getString("kind"),
                LocalDate.parse(row.getString("date_from")),
                LocalDate.parse(row.getString("date_to")),
                Columns.number(row, "date_precision"),
                row.getString("side_a"),
                row.getString("side_b"),
                row.getString("place_name"),
                row.getString("admin1"),
                row.getString("admin2"),
                row.getString("country"),
                row.getString("iso3"),
                Columns.decimal(row, "latitude"),
                Columns.decimal(row, "longitude"),
                Columns.number(row, "place_precision"),
                Columns.number(row, "cell"),
                Columns.number(row, "low"),
                Columns.number(row, "best"),
                Columns.number(row, "high"),
                Columns.number(row, "civilians"));
    }
}
