package org.marsad.ledger.search;

/** Words that cannot be searched; the message says why. */
public final class QueryException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    QueryException(String message) {
        super(message);
    }
}
