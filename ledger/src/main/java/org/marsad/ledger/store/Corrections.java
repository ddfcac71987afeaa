package org.marsad.ledger.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.marsad.ledger.merge.Decision;
import org.marsad.model.Event;

/** Everything that people had decided at one moment. */
final class Corrections {
    static final Corrections NONE = new Corrections(List.of());

    private final List<Correction> all;
    private final Map<String, Map<Field, String>> fields = new HashMap<>();
    private final Map<Pair, Boolean> pairs = new LinkedHashMap<>();
    private final Map<String, List<String>> partners = new HashMap<>();

    /** Two keys, whichever is named first. */
    private record Pair(String key, String other) {
        static Pair of(String a, String b) {
            return a.compareTo(b) < 0 ? new Pair(a, b) : new Pair(b, a);
        }
    }

    /** @param all in the order in which they were made */
    Corrections(List<Correction> all) {
        this.all = List.copyOf(all);
        for (Correction correction : all) {
            String other = correction.otherKey();
            Field field = correction.field();
            String after = correction.after();
            if (correction.kind() == Correction.Kind.CORRECT && field != null && after != null) {
                fields.computeIfAbsent(correction.key(), k -> new HashMap<>()).put(field, after);
            } else if (other != null && correction.kind() != Correction.Kind.CORRECT) {
                boolean same = correction.kind() == Correction.Kind.MERGE;
                pairs.put(Pair.of(correction.key(), other), same);
                partners.computeIfAbsent(correction.key(), k -> new ArrayList<>())
                        .add(other);
                partners.computeIfAbsent(other, k -> new ArrayList<>()).add(correction.key());
            }
        }
    }

    static Corrections of(Handle handle, Moment moment) {
        return new Corrections(handle.createQuery("select * from correction where made_at <= :until order by number")
                .bind("until", moment.bound())
                .map((row, context) -> {
                    String field = row.getString("field");
                    return new Correction(
                            row.getInt("number"),
                            row.getString("made_at"),
                            row.getString("author"),
                            row.getString("reason"),
                            Correction.Kind.valueOf(Columns.upper(row.getString("kind"))),
                            row.getString("key"),
                            row.getString("other_key"),
                            field == null ? null : Field.valueOf(Columns.upper(field)),
                            row.getString("value_before"),
                            row.getString("value_after"));
                })
                .list());
    }

    /** In the order in which they were made. */
    List<Correction> all() {
        return all;
    }

    /** Those that name one of these reported events. */
    List<Correction> about(Set<String> keys) {
        return all.stream()
                .filter(correction -> keys.contains(correction.key())
                        || (correction.otherKey() != null && keys.contains(correction.otherKey())))
                .toList();
    }

    Event applied(String key, Event event) {
        Map<Field, String> corrected = fields.get(key);
        if (corrected == null) {
            return event;
        }
        Event result = event;
        for (Map.Entry<Field, String> field : corrected.entrySet()) {
            result = field.getKey().with(result, field.getValue());
        }
        return result;
    }

    /** The last value given for a field of any of these events, the earliest event first; null where none was. */
    @Nullable
    String corrected(Field field, Collection<String> keys) {
        for (String key : keys) {
            String value = fields.getOrDefault(key, Map.of()).get(field);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** Keys of the events that some decision sets beside this one. */
    List<String> partners(String key) {
        return partners.getOrDefault(key, List.of());
    }

    /** What was decided about pairs among these events. */
    List<Decision> decisions(Set<String> keys) {
        List<Decision> decisions = new ArrayList<>();
        for (String key : keys) {
            for (String other : partners(key)) {
                Pair pair = Pair.of(key, other);
                if (pair.key().equals(key) && keys.contains(other)) {
                    decisions.add(new Decision(pair.key(), pair.other(), pairs.getOrDefault(pair, false)));
                }
            }
        }
        return decisions.stream().distinct().toList();
    }
}
