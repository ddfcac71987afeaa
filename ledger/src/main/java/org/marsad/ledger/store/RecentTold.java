package org.marsad.ledger.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.marsad.ledger.accounts.Said;

/**
 * Reported events that were kept or loaded lately, as read, with what is said of them, by the numbers of their rows: most of
 * what one batch of reports has to be compared with is what the batches before it were. Only what counts now is kept here; a
 * report that is read again, by whatever program, empties it.
 */
final class RecentTold {
    /** At some five kilobytes each, a fifth of the heap, and no more than pays. */
    private static final int MOST = (int) Math.min(20_000, Runtime.getRuntime().maxMemory() / 25_000);

    private final Map<Integer, Told> events = new Latest<>();
    private final Map<Integer, List<Said>> said = new Latest<>();

    private int rereadings = -1;

    private static final class Latest<V> extends LinkedHashMap<Integer, V> {
        private static final long serialVersionUID = 1;

        Latest() {
            super(1024, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, V> eldest) {
            return size() > MOST;
        }
    }

    /** Call at the beginning of each transaction that uses it. */
    void refresh(Handle handle) {
        int now = Numbers.highest(handle, "reading") - Numbers.highest(handle, "report");
        if (now != rereadings) {
            forget();
            rereadings = now;
        }
    }

    /** Call where a transaction failed: the numbers of its rows are given again. */
    void forget() {
        events.clear();
        said.clear();
    }

    @Nullable
    Told get(int number) {
        return events.get(number);
    }

    void put(Told told) {
        events.put(told.number(), told);
    }

    /** What is said of an event, without the words. */
    @Nullable
    List<Said> said(int number) {
        return said.get(number);
    }

    void put(int number, List<Said> ofEvent) {
        said.put(number, ofEvent);
    }
}
