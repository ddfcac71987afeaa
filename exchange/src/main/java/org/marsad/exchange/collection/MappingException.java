package org.marsad.exchange.collection;

/** A mapping that cannot be used. The message names the line and says what to do. */
public final class MappingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MappingException(String message) {
        super(message);
    }
}
