package org.marsad.desk.panel;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.marsad.measure.panel.Estimate;
import org.marsad.measure.panel.UnitKind;
import org.marsad.model.Violence;

/** Keeps the panels that were asked for last: making one of cells takes longer than answering from it. Safe for many threads. */
final class PanelShelf {
    private static final int KEPT = 16;

    /**
     * Which panel.
     *
     * @param past what it is made from, and in which state: another state is another panel
     */
    record Key(String past, UnitKind unit, Set<Violence> kinds, Estimate estimate) {
        Key {
            kinds = Set.copyOf(kinds);
        }
    }

    private final Map<Key, Place> places = new LinkedHashMap<>(KEPT, 0.75f, true);

    /** The panel of the key, made now where it is not kept; who asks for the same meanwhile waits for it. */
    KnownPanel get(Key key, Supplier<KnownPanel> maker) {
        Place place;
        synchronized (places) {
            place = places.computeIfAbsent(key, any -> new Place());
            if (places.size() > KEPT) {
                places.remove(places.keySet().iterator().next());
            }
        }
        return place.get(maker);
    }

    private static final class Place {
        private @Nullable KnownPanel panel;

        synchronized KnownPanel get(Supplier<KnownPanel> maker) {
            KnownPanel known = panel;
            if (known == null) {
                known = maker.get();
                panel = known;
            }
            return known;
        }
    }
}
