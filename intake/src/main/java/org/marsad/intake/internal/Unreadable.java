package org.marsad.intake.internal;

import org.marsad.model.DataIssue;
import org.marsad.model.DataIssue.Severity;

/** An input of which nothing can be read. Caught where inputs are taken in, and turned into an issue there. */
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    private final String kind;

    public Unreadable(String kind, String message) {
        super(message, null, false, false);
        this.kind = kind;
    }

    public DataIssue of(String input) {
        return new DataIssue(kind, Severity.UNREADABLE, input, null, String.valueOf(getMessage()));
    }
}
