package org.marsad.desk.server;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps the answers that were made last, as long as what they were made from is the same. Safe for many threads. */
public final class Shelf<K, V> {
    private final int kept;
    private final Map<K, Place<V>> places = new LinkedHashMap<>(16, 0.75f, true);
    private String state = "";

    /** @param kept so many at most */
    public Shelf(int kept) {
        this.kept = kept;
    }

    /**
     * The answer to a question, made now where it is not kept; who asks the same meanwhile waits for it.
     *
     * @param now what everything that is kept must have been made from
     */
    public V get(String now, K question, Supplier<V> maker) {
        Place<V> place;
        synchronized (this) {
            if (!now.equals(state)) {
                places.clear();
                state = now;
            }
            place = places.computeIfAbsent(question, any -> new Place<>());
            if (places.size() > kept) {
                places.remove(places.keySet().iterator().next());
            }
        }
        return place.get(maker);
    }

    private static final class Place<V> {
        private @Nullable V value;

        synchronized V get(Supplier<V> maker) {
            V known = value;
            if (known == null) {
                known = maker.get();
                value = known;
            }
            return known;
        }
    }
}
