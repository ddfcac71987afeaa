package org.marsad.intake.internal;

import org.marsad.model.DataIssue;
import org.marsad.model.DataIssue.Severity;

/** A {@link DataIssue} of a report that has no name yet. */
public record Flaw(String kind, Severity severity, String message) {
    public static Flaw partial(String kind, String message) {
        return new Flaw(kind, Severity.PARTIAL, message);
    }

    public static Flaw note(String kind, String message) {
        return new Flaw(kind, Severity.NOTE, message);
    }

    public DataIssue of(String report) {
        return new DataIssue(kind, severity, report, null, message);
    }
}
