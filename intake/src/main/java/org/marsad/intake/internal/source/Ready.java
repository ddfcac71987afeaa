package org.marsad.intake.internal.source;

import org.marsad.intake.Pending;
import org.marsad.intake.Taken;

/** A pending input with nothing left to do. */
record Ready(long bytes, Taken taken) implements Pending {
    @Override
    public Taken take() {
        return taken;
    }
}
