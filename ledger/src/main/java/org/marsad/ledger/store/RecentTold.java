package org.marsad.ledger.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Reported events that were loaded lately, as read, by the numbers of their rows: most of what one batch of reports has to be
 * compared with is what the batch before it was. Only what counts now is kept here; a report that is read again, by whatever
 * program, empties it.
 */
final class RecentTold {
    /** At some two kilobytes each, what a small heap has room for. */
    private static final int MOST = 20_000;

    private final Map<Integer, Told> byNumber = new LinkedHashMap<>(1024, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Told> eldest) {
            return size() > MOST;
        }
    };

    private int rereadings = -1;

    /** Call at the beginning of each transaction that uses it. */
    void refresh(Handle handle) {
        int now = Numbers.highest(handle, "reading") - Numbers.highest(handle, "report");
        if (now != rereadings) {
            byNumber.clear();
            rereadings = now;
        }
    }

    @Nullable
    Told get(int number) {
        return byNumber.get(number);
    }

    /** Only rows that were committed: the numbers of a batch that fails are given again. */
    void put(Told told) {
        byNumber.put(told.number(), told);
    }
}
