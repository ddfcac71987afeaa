package org.marsad.ledger.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.marsad.ledger.merge.Decision;
import org.marsad.model.Event;

/** Everything that people had decided at one moment. Never changes. */
final class Corrections {
    static final Corrections NONE = new Corrections(List.of());

    private final List<Correction> rows;
    private final Set<Integer> annulled = new HashSet<>();
    private final Map<String, List<Correction>> corrected = new HashMap<>();
    private final Set<String> acceptedPlaces = new HashSet<>();
    private final Map<Integer, Pairing> pairings = new LinkedHashMap<>();
    private final Map<String, List<Correction>> moves = new HashMap<>();
    private final Map<String, Set<Pairing>> pairingsOf = new HashMap<>();

    /** Two keys, whichever is named first. */
    private record Pair(String key, String other) {
        static Pair of(String a, String b) {
            return a.compareTo(b) < 0 ? new Pair(a, b) : new Pair(b, a);
        }
    }

    /** @param rows in the order in which they were made */
    Corrections(List<Correction> rows) {
        this.rows = List.copyOf(rows);
        for (Correction row : rows) {
            if (row.annuls() != null) {
                annulled.add(row.annuls());
            }
        }
        for (Correction row : rows) {
            String other = row.otherKey();
            if (row.kind() == Correction.Kind.CORRECT || row.kind() == Correction.Kind.UNDO) {
                moves.computeIfAbsent(row.key(), k -> new ArrayList<>()).add(row);
            }
            if (other != null) {
                pairings.computeIfAbsent(row.ruling(), k -> new Pairing(row)).add(row.key(), other);
            }
            if (stands(row)) {
                put(row, other);
            }
        }
    }

    private void put(Correction row, @Nullable String other) {
        Pairing pairing = pairings.get(row.ruling());
        if (row.kind() == Correction.Kind.CORRECT) {
            corrected.computeIfAbsent(row.key(), k -> new ArrayList<>()).add(row);
        } else if (row.kind() == Correction.Kind.ACCEPT && row.field() == Field.PLACE) {
            acceptedPlaces.add(row.key());
        } else if (other != null && pairing != null) {
            pairingsOf.computeIfAbsent(row.key(), k -> new LinkedHashSet<>()).add(pairing);
            pairingsOf.computeIfAbsent(other, k -> new LinkedHashSet<>()).add(pairing);
        }
    }

    /** Whether nobody has taken it back. */
    boolean stands(Correction row) {
        return !annulled.contains(row.ruling());
    }

    /** The rows that one ruling wrote. */
    List<Correction> ofRuling(int ruling) {
        return rows.stream().filter(row -> row.ruling() == ruling).toList();
    }

    /** Whether two rulings are about one pair of events, if not about the same only. */
    boolean decideAlike(int ruling, int other) {
        Pairing one = pairings.get(ruling);
        Pairing two = pairings.get(other);
        return one != null && two != null && one.shares(two);
    }

    /** Rows as they were written, in the order in which they were made. */
    List<Correction> rows() {
        return rows;
    }

    /** These with what was decided since. */
    Corrections refreshed(Handle handle) {
        int last = rows.isEmpty() ? 0 : rows.get(rows.size() - 1).number();
        List<Correction> since = handle.createQuery("select * from correction where number > :last order by number")
                .bind("last", last)
                .map((row, context) -> CorrectionRows.correction(row))
                .list();
        if (since.isEmpty()) {
            return this;
        }
        List<Correction> all = new ArrayList<>(rows);
        all.addAll(since);
        return new Corrections(all);
    }

    static Corrections of(Handle handle, Moment moment) {
        return new Corrections(handle.createQuery("select * from correction where made_at <= :until order by number")
                .bind("until", moment.bound())
                .map((row, context) -> CorrectionRows.correction(row))
                .list());
    }

    /** In the order in which they were made; decisions about two once for each pair; those that were taken back among them. */
    List<Correction> all() {
        return gathered(row -> true, Pairing::pairs);
    }

    /** Those that name one of these reported events. */
    List<Correction> about(Set<String> keys) {
        return gathered(row -> keys.contains(row.key()), pairing -> pairing.about(keys));
    }

    private List<Correction> gathered(
            Predicate<Correction> wanted, Function<Pairing, List<Correction>> wantedOfPairing) {
        List<Correction> all = new ArrayList<>();
        Set<Integer> told = new HashSet<>();
        for (Correction row : rows) {
            if (row.otherKey() == null) {
                if (wanted.test(row)) {
                    all.add(row);
                }
            } else if (told.add(row.ruling())) {
                Pairing pairing = pairings.get(row.ruling());
                if (pairing != null) {
                    all.addAll(wantedOfPairing.apply(pairing));
                }
            }
        }
        return all;
    }

    Event applied(String key, Event event) {
        Event result = event;
        for (Correction correction : corrected.getOrDefault(key, List.of())) {
            result = put(correction, result);
        }
        return result;
    }

    /**
     * The event as its report tells it and as it was after each correction, and each that was taken back, in their order: a view of an
     * earlier time must find it where it was then.
     */
    List<Event> stages(String key, Event event) {
        List<Event> stages = new ArrayList<>(List.of(event));
        List<Correction> standing = new ArrayList<>();
        for (Correction move : moves.getOrDefault(key, List.of())) {
            if (move.kind() == Correction.Kind.CORRECT) {
                standing.add(move);
                stages.add(put(move, stages.get(stages.size() - 1)));
            } else if (standing.removeIf(one -> Objects.equals(one.ruling(), move.annuls()))) {
                Event stage = event;
                for (Correction correction : standing) {
                    stage = put(correction, stage);
                }
                stages.add(stage);
            }
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
    Collection<String> partners(String key) {
        Set<String> partners = new LinkedHashSet<>();
        pairingsOf.getOrDefault(key, Set.of()).forEach(pairing -> partners.addAll(pairing.facing(key)));
        return partners;
    }

    /** What was decided about pairs among these events, by the last decision about each. */
    List<Decision> decisions(Set<String> keys) {
        SortedMap<Integer, Pairing> touched = new TreeMap<>();
        for (String key : keys) {
            pairingsOf.getOrDefault(key, Set.of()).forEach(pairing -> touched.put(pairing.ruling(), pairing));
        }
        Map<Pair, Boolean> pairs = new LinkedHashMap<>();
        for (Pairing pairing : touched.values()) {
            List<String> others =
                    pairing.others().stream().filter(keys::contains).toList();
            for (String key : pairing.keys()) {
                if (keys.contains(key)) {
                    others.forEach(other -> pairs.put(Pair.of(key, other), pairing.same()));
                }
            }
        }
        return pairs.entrySet().stream()
                .map(entry -> new Decision(entry.getKey().key(), entry.getKey().other(), entry.getValue()))
                .toList();
    }
}
