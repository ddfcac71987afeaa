package org.marsad.desk.server;

import java.io.Serial;

/** A desk that cannot be started; the message says why and what may help. */
public final class StartException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    public StartException(String message, Throwable cause) {
        super(message, cause);
    }

    public StartException(String message) {
        super(message);
    }
}
