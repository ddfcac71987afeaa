package org.marsad.ledger.store;

import org.jdbi.v3.core.Handle;

/** What people have decided, as far as this program has seen it: each batch loads only what was decided since the one before. */
final class RecentCorrections {
    private Corrections seen = Corrections.NONE;

    /** Call within a transaction that keeps other writers out and decides nothing itself. */
    synchronized Corrections now(Handle handle) {
        seen = seen.refreshed(handle);
        return seen;
    }
}
