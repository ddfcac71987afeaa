package org.marsad.outlook.views;

/** A table cannot be used as it is; the message names the file, the line and what is wrong. */
public final class UnusableDataException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnusableDataException(String file, long line, String problem) {
        super(file + ", line " + line + ": " + problem);
    }

    UnusableDataException(String file, String problem) {
        super(file + ": " + problem);
    }
}
