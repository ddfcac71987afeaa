package org.marsad.desk.access;

/** What a gate makes of somebody who asks. */
public sealed interface Admission {
    /** Somebody who is known, or of whom nothing needs to be known. */
    record Known(Viewer viewer) implements Admission {}

    /** Nobody said who they are. */
    record Unknown() implements Admission {}

    /**
     * Somebody said who they are, and it is not so.
     *
     * @param reason for whoever runs the server; the one who asks is told less
     */
    record Refused(String reason) implements Admission {}
}
