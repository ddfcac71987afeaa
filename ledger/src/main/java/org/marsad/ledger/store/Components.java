package org.marsad.ledger.store;

import java.util.HashMap;
import java.util.Map;

/**
 * Sets of reported events that a chain of pairs connects, each pair one that may join or that a person has decided about: no
 * merged event reaches beyond its set. A set is called by the smallest key in it.
 */
final class Components {
    private final Map<String, String> up = new HashMap<>();

    /** Name of the set of an event; an event that was never connected is its own set. */
    String of(String key) {
        String at = key;
        String above = up.get(at);
        while (above != null) {
            String next = up.get(above);
            if (next != null) {
                up.put(at, next);
            }
            at = above;
            above = next;
        }
        return at;
    }

    void connect(String a, String b) {
        String one = of(a);
        String other = of(b);
        int order = one.compareTo(other);
        if (order != 0) {
            up.put(order < 0 ? other : one, order < 0 ? one : other);
        }
    }

    boolean areConnected(String a, String b) {
        return of(a).equals(of(b));
    }
}
