package org.marsad.region;

import java.io.Serial;

/** A name that leads to no area, or to several. The message begins with the name and says what could be written instead. */
public final class UnknownAreaException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    UnknownAreaException(String message) {
        super(message);
    }
}
