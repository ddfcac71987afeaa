package org.marsad.ledger.store;

import java.util.List;
import org.marsad.model.LedgerEvent;

/**
 * What came of a ruling.
 *
 * @param corrections the rows that were added
 * @param events the events that it was about, as they are now
 */
public record Ruled(List<Correction> corrections, List<LedgerEvent> events) {
    /** What it is called by whoever takes it back. */
    public int number() {
        return corrections.get(0).ruling();
    }

    public Ruled {
        corrections = List.copyOf(corrections);
        events = List.copyOf(events);
    }
}
