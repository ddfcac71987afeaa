package org.marsad.intake.internal;

import java.util.Iterator;

/** The reports of one open file that holds many. A failing file ends with an entry that says so. */
public interface Entries extends Iterator<Entry>, AutoCloseable {
    @Override
    void close();
}
