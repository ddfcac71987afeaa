package org.marsad.exchange.table;

/** A file that is no table of the kind it should be. The message says what to do. */
public final class UnreadableTableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnreadableTableException(String message) {
        super(message);
    }
}
