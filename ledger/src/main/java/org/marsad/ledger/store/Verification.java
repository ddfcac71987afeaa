package org.marsad.ledger.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/**
 * Checks that a store is whole, and makes anew what is computed in it. Memory does not grow with the store; all that is
 * checked is checked as it stood when the work began, whoever writes meanwhile.
 */
public final class Verification {
    private final Ledger ledger;
    private final Watcher watcher;

    public Verification(Ledger ledger, Watcher watcher) {
        this.ledger = ledger;
        this.watcher = watcher;
    }

    /**
     * Checks the database, the rules between its tables, what is kept, and what is computed from it.
     *
     * @param flaws takes everything that is wrong, as it is found
     * @throws StoreException when the store is so damaged that it cannot be read to its end
     */
    public void run(Consumer<Flaw> flaws) {
        ledger.database().read(handle -> {
            kept(handle, flaws);
            MergedCheck computed = new MergedCheck(handle, ledger.merger(), flaws);
            computed.neighbourhoods(watcher);
            computed.merges(watcher);
            return true;
        });
    }

    /** Leaves out what is computed: it can be made anew at any time. */
    void runOnKept(Consumer<Flaw> flaws) {
        ledger.database().read(handle -> {
            kept(handle, flaws);
            return true;
        });
    }

    private void kept(Handle handle, Consumer<Flaw> flaws) {
        Rules.check(handle, ledger.database().dialect(), flaws, watcher);
        new KeptCheck(handle, flaws).run(watcher);
    }

    /** Makes anew all that is computed, or leaves the store as it is where that fails. What is kept is not touched. */
    public void repair() {
        ledger.database().write(handle -> {
            new Recomputing(handle, ledger, watcher).run();
            return true;
        });
    }

    /** Everything that is wrong, where that is little. */
    List<Flaw> flaws() {
        List<Flaw> all = new ArrayList<>();
        run(all::add);
        return all;
    }
}
