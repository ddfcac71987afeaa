package org.marsad.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Writes down what one person decides at one time: rows are added, none is changed. */
final class CorrectionRows {
    private final Insert rows;
    private final String now;
    private final String author;
    private final String reason;
    private final List<Correction> added = new ArrayList<>();
    private final int ruling;
    private int number;

    CorrectionRows(Handle handle, String now, String author, String reason) {
        this.now = now;
        this.author = author;
        this.reason = reason;
        this.number = Numbers.highest(handle, "correction");
        this.ruling = number + 1;
        this.rows = Insert.into(
                handle,
                "correction",
                "number",
                "ruling",
                "made_at",
                "author",
                "reason",
                "kind",
                "key",
                "other_key",
                "field",
                "value_before",
                "value_after",
                "annuls");
    }

    /**
     * Every one of some events with every one of others: the first with all others, the rest with the first of them. That is enough to
     * know both sides, and does not grow with their product.
     */
    void pairs(Correction.Kind kind, List<String> keys, List<String> others) {
        for (String other : others) {
            add(kind, keys.get(0), other, null, null, null, null);
        }
        for (String key : keys.subList(1, keys.size())) {
            add(kind, key, others.get(0), null, null, null, null);
        }
    }

    void accept(String key, @Nullable Field field) {
        add(Correction.Kind.ACCEPT, key, null, field, null, null, null);
    }

    void correct(String key, Field field, @Nullable String before, String after) {
        add(Correction.Kind.CORRECT, key, null, field, before, after, null);
    }

    /** @param key one of those that the ruling was about */
    void undo(String key, int annulled) {
        add(Correction.Kind.UNDO, key, null, null, null, null, annulled);
    }

    private void add(
            Correction.Kind kind,
            String key,
            @Nullable String other,
            @Nullable Field field,
            @Nullable String before,
            @Nullable String after,
            @Nullable Integer annuls) {
        Correction correction =
                new Correction(++number, ruling, now, author, reason, kind, key, other, field, before, after, annuls);
        rows.with("number", correction.number())
                .with("ruling", ruling)
                .with("made_at", now)
                .with("author", author)
                .with("reason", reason)
                .with("kind", Columns.lower(kind))
                .with("key", key)
                .with("other_key", other)
                .with("field", field == null ? null : Columns.lower(field))
                .with("value_before", before)
                .with("value_after", after)
                .with("annuls", annuls)
                .add();
        added.add(correction);
    }

    /** Sends what was added and gives it back. */
    List<Correction> send() {
        rows.send();
        return List.copyOf(added);
    }

    static Correction correction(ResultSet row) throws SQLException {
        String field = row.getString("field");
        return new Correction(
                row.getInt("number"),
                row.getInt("ruling"),
                row.getString("made_at"),
                row.getString("author"),
                row.getString("reason"),
                Correction.Kind.valueOf(Columns.upper(row.getString("kind"))),
                row.getString("key"),
                row.getString("other_key"),
                field == null ? null : Field.valueOf(Columns.upper(field)),
                row.getString("value_before"),
                row.getString("value_after"),
                Columns.number(row, "annuls"));
    }
}
