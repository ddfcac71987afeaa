package org.marsad.desk.access;

import java.io.Serial;

/** An identity provider that cannot be used; the message says why and what may help. */
public final class OidcException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    OidcException(String message, Throwable cause) {
        super(message, cause);
    }

    OidcException(String message) {
        super(message);
    }
}
