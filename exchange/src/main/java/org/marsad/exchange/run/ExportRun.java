package org.marsad.exchange.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.marsad.exchange.events.EventWriter;
import org.marsad.exchange.profile.Breach;
import org.marsad.exchange.profile.Disclosure;
import org.marsad.exchange.profile.Verdict;
import org.marsad.model.LedgerEvent;

/** Writes events as a profile leaves them, one after the other, and counts; those that it refuses are not written. */
public final class ExportRun implements Consumer<LedgerEvent> {
    /** So many breaches are kept to be listed; all are counted. */
    private static final int LISTED = 1000;

    private final Disclosure disclosure;
    private final EventWriter writer;
    private final List<Breach> listed = new ArrayList<>();
    private long written;
    private long unfit;
    private long refused;

    public ExportRun(Disclosure disclosure, EventWriter writer) {
        this.disclosure = disclosure;
        this.writer = writer;
    }

    /**
     * How it went.
     *
     * @param written events that were written
     * @param unfit events that the format has no place for
     * @param refused events that the profile refuses
     * @param breaches why, the first thousand
     */
    public record Outcome(long written, long unfit, long refused, List<Breach> breaches) {
        public Outcome {
            breaches = List.copyOf(breaches);
        }
    }

    /**
     * Writes one event, or notes why not.
     *
     * @throws UncheckedIOException when it cannot be written
     */
    @Override
    public void accept(LedgerEvent event) {
        Verdict verdict = disclosure.of(event);
        if (verdict instanceof Verdict.Refused no) {
            refused++;
            int room = LISTED - listed.size();
            no.breaches().stream().limit(room).forEach(listed::add);
        } else if (verdict instanceof Verdict.Passed yes) {
            write(yes.event());
        }
    }

    private void write(LedgerEvent event) {
        try {
            if (writer.write(event)) {
                written++;
            } else {
                unfit++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Outcome outcome() {
        return new Outcome(written, unfit, refused, listed);
    }
}
