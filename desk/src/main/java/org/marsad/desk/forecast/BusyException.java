package org.marsad.desk.forecast;

import java.io.Serial;

/** More is asked at once than can be made. */
public final class BusyException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    BusyException(String message) {
        super(message);
    }
}
