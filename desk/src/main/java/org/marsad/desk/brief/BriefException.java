package org.marsad.desk.brief;

import java.io.Serial;

/** A brief that cannot be made as it was asked for; the message says why, and what would do. */
public final class BriefException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String field;

    /** @param field what is wrong: {@code month}, {@code area}, {@code store} … */
    public BriefException(String field, String message) {
        super(message);
        this.field = field;
    }

    public String field() {
        return field;
    }
}
