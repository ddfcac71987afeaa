package org.marsad.exchange.events;

import java.io.IOException;
import java.io.OutputStream;
import org.marsad.exchange.contract.LedgerEventJson;
import org.marsad.model.LedgerEvent;
import tools.jackson.core.JacksonException;

/** Writes events as the contract's JSON lines. */
final class JsonLinesWriter implements EventWriter {
    private final OutputStream out;

    JsonLinesWriter(OutputStream out) {
        this.out = out;
    }

    @Override
    public boolean write(LedgerEvent event) throws IOException {
        try {
            LedgerEventJson.write(event, out);
        } catch (JacksonException e) {
            throw new IOException(e.getOriginalMessage(), e);
        }
        return true;
    }

    @Override
    public void close() {
        // nothing stands behind the last line
    }
}
