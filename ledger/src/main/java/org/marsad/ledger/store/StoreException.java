package org.marsad.ledger.store;

/** The store cannot do what was asked; the message says why and what may help, in words for a person. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public StoreException(String message) {
        super(message);
    }

    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
