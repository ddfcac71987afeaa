package org.marsad.ledger.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
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
    private final Map<String, List<Correction>> corrected = new HashMap<>();
    private final Set<String> acceptedPlaces = new HashSet<>();
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
            if (correction.kind() == Correction.Kind.CORRECT) {
                corrected
                        .computeIfAbsent(correction.key(), k -> new ArrayList<>())
                        .add(correction);
            } else if (correction.kind() == Correction.Kind.ACCEPT && correction.field() == Field.PLACE) {
                acceptedPlaces.add(correction.key());
            } else if (other != null) {
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
                .map((row, context) -> CorrectionRows.correction(row))
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
        Event result = event;
        for (Correction correction : corrected.getOrDefault(key, List.of())) {
            result = put(correction, result);
        }
        return result;
    }

    /**
     * The event as its report tells it and as it was after each correction, in their order: a view of an earlier time must
     * find it where it was then.
     */
    List<Event> stages(String key, Event event) {
        List<Correction> its = corrected.get(key);
        if (its == null) {
            return List.of(event);
        }
        List<Event> stages = new ArrayList<>(List.of(event));
        for (Correction correction : its) {
            stages.add(put(correction, stages.get(stages.size() - 1)));
        }
        return stages;
    }

    private static Event put(Correction correction, Event event) {
        Field field = correction.field();
        String after = correction.after();
        if (field == null || after == null) {
            throw new IllegalStateException(
                    "correction " + correction.number() + " must have a field and a value, but has " + correction);
        }
        return field.with(event, after);
    }

    /** The value that was given last for a field of any of these events; null where none was. */
    @Nullable
    String corrected(Field field, Collection<String> keys) {
        Correction last = null;
        for (String key : keys) {
            for (Correction correction : corrected.getOrDefault(key, List.of())) {
                if (correction.field() == field && (last == null || correction.number() > last.number())) {
                    last = correction;
                }
            }
        }
        return last == null ? null : last.after();
    }

    /** Whether a person has seen where this event is said to be, and left it so. */
    boolean placeAccepted(String key) {
        return acceptedPlaces.contains(key);
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
