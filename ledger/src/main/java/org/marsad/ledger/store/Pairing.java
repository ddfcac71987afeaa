package org.marsad.ledger.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What one ruling says of two sides: every event of one side is, or is not, the same as every event of the other. */
final class Pairing {
    private final Correction first;
    private final Set<String> keys = new LinkedHashSet<>();
    private final Set<String> others = new LinkedHashSet<>();

    /** @param first its first row; add it too */
    Pairing(Correction first) {
        this.first = first;
    }

    void add(String key, String other) {
        keys.add(key);
        others.add(other);
    }

    int ruling() {
        return first.ruling();
    }

    boolean same() {
        return first.kind() == Correction.Kind.MERGE;
    }

    Set<String> keys() {
        return keys;
    }

    Set<String> others() {
        return others;
    }

    /** The side that a key does not stand on. */
    Set<String> facing(String key) {
        return keys.contains(key) ? others : keys;
    }

    /** Whether some pair is one of the other's, too. */
    boolean shares(Pairing other) {
        return (meet(keys, other.keys) && meet(others, other.others))
                || (meet(keys, other.others) && meet(others, other.keys));
    }

    private static boolean meet(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(others::contains);
    }

    /** Every pair, by the ruling's number. */
    List<Correction> pairs() {
        List<Correction> pairs = new ArrayList<>();
        keys.forEach(key -> others.forEach(other -> pairs.add(pair(key, other))));
        return pairs;
    }

    /** Pairs in which each of these events stands, and each that it was decided with: as many as there are events, not their product. */
    List<Correction> about(Set<String> wanted) {
        List<String> ours = keys.stream().filter(wanted::contains).toList();
        List<String> theirs = others.stream().filter(wanted::contains).toList();
        Set<Correction> about = new LinkedHashSet<>();
        if (!ours.isEmpty()) {
            others.forEach(other -> about.add(pair(ours.get(0), other)));
            ours.forEach(key -> about.add(pair(key, others.iterator().next())));
        }
        if (!theirs.isEmpty()) {
            keys.forEach(key -> about.add(pair(key, theirs.get(0))));
            theirs.forEach(other -> about.add(pair(keys.iterator().next(), other)));
        }
        return List.copyOf(about);
    }

    private Correction pair(String key, String other) {
        return new Correction(
                first.ruling(),
                first.ruling(),
                first.madeAt(),
                first.author(),
                first.reason(),
                first.kind(),
                key,
                other,
                null,
                null,
                null,
                null);
    }
}
