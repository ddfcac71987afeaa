package org.marsad.region;

import org.jspecify.annotations.Nullable;

/** A region's pack that cannot be loaded; the message names file, line and column. */
public final class PackException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PackException(String file, int line, @Nullable String column, String message) {
        super(file + ":" + line + (column == null ? "" : " " + column) + " " + message);
    }

    public PackException(String message) {
        super(message);
    }

    public PackException(String message, Throwable cause) {
        super(message, cause);
    }
}
