package org.marsad.ledger.store;

import org.marsad.ledger.merge.ReportedEvent;

/** A reported event under the number of its row. */
record Told(int number, ReportedEvent event) {
    String key() {
        return event.key();
    }
}
