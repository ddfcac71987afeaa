package org.marsad.desk.api;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.marsad.desk.server.Ledgers;
import org.marsad.ledger.store.Ledger;
import org.marsad.ledger.store.LedgerSize;

/** How much a ledger has, counted again after a hundred times as long as counting took: a large one is not counted for each who asks. */
final class KnownSize {
    private static final int RESTS = 100;
    private static final long LEAST_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final Ledgers ledgers;
    private @Nullable LedgerSize known;
    private long goodUntil;

    KnownSize(Ledgers ledgers) {
        this.ledgers = ledgers;
    }

    synchronized LedgerSize get() {
        long began = System.nanoTime();
        LedgerSize size = known;
        if (size == null || began - goodUntil > 0) {
            size = ledgers.read(Ledger::size);
            known = size;
            long took = System.nanoTime() - began;
            goodUntil = began + took + Math.max(LEAST_NANOS, RESTS * took);
        }
        return size;
    }
}
