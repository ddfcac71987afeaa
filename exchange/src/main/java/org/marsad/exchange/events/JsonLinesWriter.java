package org.marsad.exchange.events;

import java.io.OutputStream;
import java.util.List;
import org.marsad.exchange.contract.LedgerEventJson;
import org.marsad.model.LedgerEvent;

/** Writes events as the contract's JSON lines. */
final class JsonLinesWriter implements EventWriter {
    private final OutputStream out;

    JsonLinesWriter(OutputStream out) {
        this.out = out;
    }

    @Override
    public boolean write(LedgerEvent event, List<String> outlets) {
        LedgerEventJson.write(event, out);
        return true;
    }

    @Override
    public void close() {
        // nothing stands behind the last line
    }
}
