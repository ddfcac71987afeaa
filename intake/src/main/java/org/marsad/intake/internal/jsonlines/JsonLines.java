package org.marsad.intake.internal.jsonlines;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.intake.Limits;
import org.marsad.intake.internal.Entries;
import org.marsad.intake.internal.Entry;
import org.marsad.intake.internal.Troubles;
import org.marsad.intake.internal.Unreadable;
import org.marsad.model.DataIssue;

/** JSON Lines, read line by line. A bad line is one bad report; empty lines are passed over. */
public final class JsonLines implements Entries {
    private final String name;
    private final String id;
    private final InputStream in;
    private final LineReader lines;
    private @Nullable Entry next;
    private boolean ended;

    /**
     * @param name of the file, as messages show it
     * @param id by which reports without one are named, with their line's number
     * @param in closed with this
     */
    public JsonLines(String name, String id, InputStream in) {
        this.name = name;
        this.id = id;
        this.in = in;
        this.lines = new LineReader(in, Limits.LINE_BYTES);
    }

    @Override
    public boolean hasNext() {
        while (next == null && !ended) {
            try {
                Optional<Line> line = lines.next();
                ended = line.isEmpty();
                next = line.isEmpty() ? null : entry(line.get());
            } catch (IOException e) {
                ended = true;
                DataIssue issue = Troubles.issue(name, e);
                next = Entry.broken(name, 0, issue.kind(), issue.message());
            }
        }
        return next != null;
    }

    @Override
    public Entry next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no lines are left");
        }
        Entry entry = next;
        next = null;
        if (entry == null) {
            throw new IllegalStateException("hasNext() found a line and lost it");
        }
        return entry;
    }

    private @Nullable Entry entry(Line line) {
        String where = name + ", line " + line.number();
        if (line.isTooLong()) {
            return Entry.broken(
                    where,
                    line.length(),
                    "too-long",
                    where + " has " + line.length() + " bytes, more than " + Limits.LINE_BYTES
                            + ". Maybe the line ends were lost");
        }
        if (isBlank(line.bytes())) {
            return null;
        }
        try {
            JsonReport report = JsonReport.parse(line.bytes(), where);
            String wanted = report.id() == null ? id + "-" + line.number() : report.id();
            return new Entry(wanted, where, line.length() + 1, report::draft);
        } catch (Unreadable e) {
            if (isOpeningOfPrettyPrint(line)) {
                ended = true;
                return Entry.broken(
                        name,
                        line.length(),
                        "not-json-lines",
                        name + " is JSON over several lines. Maybe write one object a line (jq -c .)");
            }
            return Entry.broken(where, line.length() + 1, "bad-json", String.valueOf(e.getMessage()));
        }
    }

    private static boolean isOpeningOfPrettyPrint(Line line) {
        String text = new String(line.bytes(), StandardCharsets.UTF_8).strip();
        return line.number() == 1 && (text.equals("{") || text.equals("["));
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() {
        ended = true;
        next = null;
        try {
            in.close();
        } catch (IOException closing) {
            // Everything that was wanted has been read.
        }
    }
}
