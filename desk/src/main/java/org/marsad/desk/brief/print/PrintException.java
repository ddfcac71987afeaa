package org.marsad.desk.brief.print;

import java.io.Serial;

/** A document that cannot be printed on this machine; the message says why. */
public final class PrintException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    public PrintException(String message, Throwable cause) {
        super(message, cause);
    }
}
