package org.marsad.cli;

import org.marsad.ledger.store.Ledger;
import org.marsad.region.Region;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Which ledger a command works on. */
final class Store {
    @Option(
            names = "--store",
            scope = ScopeType.INHERIT,
            paramLabel = "STORE",
            defaultValue = "marsad.db",
            description = "The ledger: an SQLite file (default marsad.db) or jdbc:postgresql://HOST/DATABASE?user=NAME")
    @SuppressWarnings("NullAway.Init")
    private String store;

    /** To write to it; made where there is none. */
    Ledger create(Region region) {
        return Ledger.create(store, region);
    }

    /** To write to one that there is. */
    Ledger open(Region region) {
        return Ledger.open(store, region);
    }

    /** Its path or address, with whatever password stands in it. */
    String address() {
        return store;
    }

    /** Only to read it. */
    Ledger read(Region region) {
        return Ledger.read(store, region);
    }
}
