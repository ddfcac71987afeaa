package org.marsad.cli.run;

import org.marsad.model.DataIssue;
import org.marsad.model.DataIssue.Severity;
import org.marsad.model.Reading;

/** How a run went, counted. */
public final class Tally {
    private long whole;
    private long partial;
    private long unread;
    private long events;
    private long statements;

    void refused(DataIssue issue) {
        unread += issue.severity() == Severity.NOTE ? 0 : 1;
    }

    void read(Reading reading) {
        boolean nothing = has(reading, Severity.UNREADABLE);
        boolean part = has(reading, Severity.PARTIAL);
        unread += nothing ? 1 : 0;
        partial += !nothing && part ? 1 : 0;
        whole += !nothing && !part ? 1 : 0;
        events += reading.events().size();
        statements += reading.statements().size();
    }

    private static boolean has(Reading reading, Severity severity) {
        return reading.issues().stream().anyMatch(issue -> issue.severity() == severity);
    }

    void add(Tally other) {
        whole += other.whole;
        partial += other.partial;
        unread += other.unread;
        events += other.events;
        statements += other.statements;
    }

    /** Inputs of any fate. */
    public long inputs() {
        return whole + partial + unread;
    }

    /** Reports read without anything missing. */
    public long whole() {
        return whole;
    }

    /** Reports read only in part, or not surely right. */
    public long partial() {
        return partial;
    }

    /** Inputs of which nothing could be read. */
    public long unread() {
        return unread;
    }

    /** One sentence for a person. */
    @Override
    public String toString() {
        StringBuilder words = new StringBuilder(counted(whole + partial, "report")).append(" read");
        if (partial > 0) {
            words.append(", ").append(partial).append(" of them in part");
        }
        if (unread > 0) {
            words.append(", ").append(counted(unread, "input")).append(" could not be read");
        }
        return words.append(": ")
                .append(counted(events, "event"))
                .append(", ")
                .append(counted(statements, "statement"))
                .toString();
    }

    private static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
