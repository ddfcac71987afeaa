package org.marsad.ledger.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that made an event what it is in the ledger. */
public sealed interface Happening {
    /** Instant (UTC). */
    String at();

    /**
     * A report that tells of it was kept.
     *
     * @param report id of the report
     * @param source outlet, or null
     * @param key of the event that it tells
     */
    record Arrived(String at, String report, @Nullable String source, String key) implements Happening {}

    /** The same text came again, under another name or from another outlet. */
    record CameAgain(
            String at, String report, String as, @Nullable String source) implements Happening {}

    /**
     * A report was read again, and the event that it tells became another.
     *
     * @param reader version of the reader
     */
    record ReadAgain(String at, String report, String key, String reader, List<Change> changes) implements Happening {
        public ReadAgain {
            changes = List.copyOf(changes);
        }
    }

    /**
     * A field that another reading gives another value.
     *
     * @param field as in {@link Field}, {@code statements} for how many statements there are, or {@code told} for whether
     *     the report tells of it
     */
    record Change(
            String field, @Nullable String before, @Nullable String after) {}

    /**
     * A person decided.
     *
     * @param number by which it can be taken back
     * @param undone whether it was taken back since
     * @param annuls number of the decision that it takes back, or null
     * @param keys of the reported events that were decided about
     * @param before values that the readings had given, in words; empty where they gave none
     * @param after the value that is right, in words; null where there is none or it is not known
     */
    record Decided(
            String at,
            int number,
            boolean undone,
            @Nullable Integer annuls,
            String author,
            String reason,
            Correction.Kind kind,
            @Nullable Field field,
            List<String> before,
            @Nullable String after,
            List<String> keys)
            implements Happening {
        public Decided {
            before = List.copyOf(before);
            keys = List.copyOf(keys);
        }
    }
}
