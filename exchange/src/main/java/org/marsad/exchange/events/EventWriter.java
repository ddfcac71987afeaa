package org.marsad.exchange.events;

import java.io.Closeable;
import java.io.IOException;
import org.marsad.model.LedgerEvent;

/**
 * Writes events of the ledger one after the other; memory holds one. What is not known stays empty or null. What may be shown
 * to whom is not decided here: events come as a profile has left them.
 */
public interface EventWriter extends Closeable {
    /** @return whether the format has a place for such an event */
    boolean write(LedgerEvent event) throws IOException;

    /** Writes what stands behind the last event, and leaves the stream open. */
    @Override
    void close() throws IOException;
}
