package org.marsad.ledger.store;

/** What a person asked of the ledger cannot be done as it was put; the message says why and what may help. */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public RefusedException(String message) {
        super(message);
    }
}
