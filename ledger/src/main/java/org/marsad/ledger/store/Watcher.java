package org.marsad.ledger.store;

/** Is told how far long work has come. */
public interface Watcher {
    /** Nobody looks. */
    Watcher NONE = (step, done, all) -> {};

    /**
     * @param step what is being done, in a few words
     * @param done so much of {@code all}, in rows
     */
    void at(String step, long done, long all);
}
