package org.marsad.cli.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.marsad.ledger.store.Ledger;
import org.marsad.model.DataIssue;
import org.marsad.model.Reading;
import org.marsad.model.Report;
import org.marsad.reading.Reader;

/**
 * Reads kept reports again that another version of the reader has read, in batches that are whole or not at all. A run that
 * ends early goes on where it was when it is started again; what people decided stays.
 */
public final class RereadRun {
    /** Reports that are written together. */
    private static final int BATCH = 256;

    /** Characters of text after which a batch is written however few reports it has. */
    private static final int BATCH_CHARACTERS = 4 << 20;

    private final Reader reader;
    private final String version;
    private final Ledger ledger;
    private final Progress progress;
    private final Map<Integer, Reading> readings = new TreeMap<>();
    private final Tally tally = new Tally();
    private long characters;

    /** @param version of the reader, kept with every reading */
    public RereadRun(Reader reader, String version, Ledger ledger, Progress progress) {
        this.reader = reader;
        this.version = version;
        this.ledger = ledger;
        this.progress = progress;
    }

    private record Kept(int number, Report report) {}

    private record Read(
            int number, @Nullable Reading reading, @Nullable DataIssue refused, long characters) {}

    /**
     * Reads all of them.
     *
     * @return how well they could be read; what could not be keeps its earlier reading
     * @throws org.marsad.ledger.store.StoreException when the store fails; what was read before stays kept
     */
    public Tally run() {
        int threads = Runtime.getRuntime().availableProcessors();
        new OrderedWork(threads, 2 * BATCH, 16 << 20, 16)
                .run(new Pages(), kept -> (long) kept.report().text().length(), this::read, this::take);
        keep();
        return tally;
    }

    private Read read(Kept kept) {
        Report report = kept.report();
        long length = report.text().length();
        try {
            return new Read(kept.number(), reader.read(report), null, length);
        } catch (OutOfMemoryError | StackOverflowError e) {
            return new Read(kept.number(), null, ReadRun.outOfMemory(report.id()), length);
        }
    }

    private boolean take(Read read) {
        Reading reading = read.reading();
        DataIssue refused = read.refused();
        if (reading != null) {
            tally.read(reading);
            readings.put(read.number(), reading);
        } else if (refused != null) {
            tally.refused(refused);
        }
        characters += read.characters();
        if (readings.size() >= BATCH || characters >= BATCH_CHARACTERS) {
            keep();
        }
        return true;
    }

    private void keep() {
        if (!readings.isEmpty()) {
            ledger.reread(version, readings);
        }
        progress.done(characters);
        readings.clear();
        characters = 0;
    }

    /** The reports, a page at a time, so that memory does not grow with the ledger. */
    private final class Pages implements Iterator<Kept> {
        private static final int PAGE = 100;

        private final Deque<Kept> page = new ArrayDeque<>();
        private int after;

        @Override
        public boolean hasNext() {
            if (page.isEmpty()) {
                ledger.readByOthers(version, after, PAGE).forEach((number, report) -> {
                    page.add(new Kept(number, report));
                    after = number;
                });
            }
            return !page.isEmpty();
        }

        @Override
        public Kept next() {
            if (!hasNext()) {
                throw new NoSuchElementException("no further report was read by another version");
            }
            return page.remove();
        }
    }
}
