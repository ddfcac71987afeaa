package org.marsad.cli.run;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marsad.intake.Intake;
import org.marsad.intake.Pending;
import org.marsad.intake.Taken;
import org.marsad.ledger.store.Kept;
import org.marsad.ledger.store.Ledger;
import org.marsad.model.DataIssue;
import org.marsad.model.DataIssue.Severity;
import org.marsad.model.Reading;
import org.marsad.model.Report;
import org.marsad.reading.Reader;

/**
 * Reads many inputs and keeps what they say. Reading goes on beside the writing; what is kept is kept in batches, each whole
 * or not at all, so that a run that ends early goes on where it was when it is started again.
 */
public final class IngestRun {
    /** Reports that are written together: enough that a batch's fixed cost is small beside them; few for tests that cut in between. */
    private static final int BATCH = Integer.getInteger("marsad.ingest.batch", 1024);

    /** Characters of text after which a batch is written however few reports it has. */
    private static final int BATCH_CHARACTERS = 4 << 20;

    /** So many issues are listed. */
    private static final int LISTED = 50;

    private final Intake intake;
    private final Reader reader;
    private final String version;
    private final Ledger ledger;
    private final Progress progress;
    private final List<Reading> readings = new ArrayList<>();
    private final List<DataIssue> refused = new ArrayList<>();
    private final List<DataIssue> issues = new ArrayList<>();
    private final Tally tally = new Tally();
    private Kept kept = Kept.NOTHING;
    private long troubles;
    private long characters;
    private long bytes;

    /** @param version of the reader, kept with every reading */
    public IngestRun(Intake intake, Reader reader, String version, Ledger ledger, Progress progress) {
        this.intake = intake;
        this.reader = reader;
        this.version = version;
        this.ledger = ledger;
        this.progress = progress;
    }

    /**
     * How a run went.
     *
     * @param kept what became of the reports
     * @param tally how well those that are new could be read
     * @param issues what stood in the way of reading, the first of it in the order of the inputs; the ledger keeps it all
     * @param troubles how much that is in all
     */
    public record Outcome(Kept kept, Tally tally, List<DataIssue> issues, long troubles) {}

    /** What became of one input: a reading, a report whose text is kept already, or why there is none. */
    private record Read(
            @Nullable Reading reading,
            boolean known,
            @Nullable DataIssue refused,
            long bytes) {}

    /**
     * Reads all inputs and keeps them.
     *
     * @throws org.marsad.ledger.store.StoreException when the store fails; what was kept before stays kept
     */
    public Outcome run(List<String> paths, InputStream standardInput) {
        int threads = Runtime.getRuntime().availableProcessors();
        try (Stream<Pending> found = intake.find(paths, standardInput)) {
            Iterator<Pending> inputs = found.iterator();
            new OrderedWork(threads, 2 * BATCH, 16 << 20, 16).run(inputs, Pending::bytes, this::read, this::take);
        }
        keep();
        return new Outcome(kept, tally, List.copyOf(issues), troubles);
    }

    private Read read(Pending pending) {
        Taken taken = pending.take();
        if (taken instanceof Taken.Refused nothing) {
            return new Read(null, false, nothing.issue(), pending.bytes());
        }
        Taken.Accepted accepted = (Taken.Accepted) taken;
        Report report = accepted.report();
        try {
            if (ledger.knows(report.sha256())) {
                return new Read(new Reading(report, List.of(), List.of(), List.of()), true, null, pending.bytes());
            }
            Reading said = reader.read(report);
            List<DataIssue> all = new ArrayList<>(accepted.issues());
            all.addAll(said.issues());
            return new Read(said.with(all), false, null, pending.bytes());
        } catch (OutOfMemoryError | StackOverflowError e) {
            return new Read(null, false, ReadRun.outOfMemory(report.id()), pending.bytes());
        }
    }

    private boolean take(Read read) {
        DataIssue issue = read.refused();
        Reading reading = read.reading();
        if (issue != null) {
            tally.refused(issue);
            if (issue.severity() != Severity.NOTE) {
                refused.add(issue);
                note(issue);
            }
        } else if (reading != null) {
            if (!read.known()) {
                tally.read(reading);
                reading.issues().stream()
                        .filter(one -> one.severity() != Severity.NOTE)
                        .forEach(this::note);
            }
            readings.add(reading);
            characters += reading.report().text().length();
        }
        bytes += read.bytes();
        if (readings.size() >= BATCH || characters >= BATCH_CHARACTERS) {
            keep();
        }
        return true;
    }

    private void note(DataIssue issue) {
        troubles++;
        if (issues.size() < LISTED) {
            issues.add(issue);
        }
    }

    private void keep() {
        if (!readings.isEmpty() || !refused.isEmpty()) {
            kept = kept.plus(ledger.keep(version, readings, refused));
        }
        progress.done(bytes);
        readings.clear();
        refused.clear();
        characters = 0;
        bytes = 0;
    }
}
