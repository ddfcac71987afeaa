package org.marsad.intake.internal.source;

import org.marsad.intake.Defaults;
import org.marsad.intake.Pending;
import org.marsad.intake.Taken;
import org.marsad.intake.internal.Entry;
import org.marsad.intake.internal.Finish;
import org.marsad.intake.internal.Unreadable;

/** One report of a file that holds many. */
record EntryReport(String id, Entry entry, Defaults defaults) implements Pending {
    @Override
    public long bytes() {
        return entry.bytes();
    }

    @Override
    public Taken take() {
        try {
            return Finish.report(id, entry.name(), entry.drafting().draft(), defaults);
        } catch (Unreadable e) {
            return new Taken.Refused(e.of(entry.name()));
        }
    }
}
