package org.marsad.desk.server;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.marsad.ledger.store.Ledger;
import org.marsad.ledger.store.StoreException;
import org.marsad.region.Region;

/** Lends ledgers to requests: several that only read, side by side, and one that writes. */
public final class Ledgers implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 20;

    private final BlockingQueue<Ledger> readers;
    private final String store;
    private final Region region;
    private final ReentrantLock writing = new ReentrantLock();

    private Ledgers(BlockingQueue<Ledger> readers, String store, Region region) {
        this.readers = readers;
        this.store = store;
        this.region = region;
    }

    /**
     * @param store of a ledger that there is
     * @param many how many requests may read at once
     */
    public static Ledgers open(String store, Region region, int many) {
        BlockingQueue<Ledger> readers = new ArrayBlockingQueue<>(many);
        for (int i = 0; i < many; i++) {
            readers.add(Ledger.read(store, region));
        }
        return new Ledgers(readers, store, region);
    }

    /** @throws RequestException when all are lent for so long that the request had better be put again later */
    public <T> T read(Function<Ledger, T> work) {
        Ledger ledger = lend();
        try {
            return work.apply(ledger);
        } finally {
            readers.add(ledger);
        }
    }

    /** How many requests more could read now. */
    public int free() {
        return readers.size();
    }

    /** Whether the store answers now. */
    public boolean isWorking() {
        try {
            read(ledger -> ledger.knows(""));
            return true;
        } catch (StoreException | RequestException e) {
            return false;
        }
    }

    /** One after the other. */
    public <T> T write(Function<Ledger, T> work) {
        writing.lock();
        try (Ledger ledger = Ledger.open(store, region)) {
            return work.apply(ledger);
        } finally {
            writing.unlock();
        }
    }

    private Ledger lend() {
        try {
            Ledger ledger = readers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (ledger != null) {
                return ledger;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new RequestException(
                503, "busy", null, "too many requests read the ledger at once; please ask again later");
    }

    @Override
    public void close() {
        readers.forEach(Ledger::close);
    }
}
