package org.marsad.intake.internal;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;
import org.marsad.model.DataIssue;
import org.marsad.model.DataIssue.Severity;

/** What an {@link IOException} means to somebody who wants to mend the input. */
public final class Troubles {
    private Troubles() {}

    public static DataIssue issue(String name, IOException e) {
        if (e instanceof AccessDeniedException) {
            return unreadable(
                    "no-permission", name, name + " may not be read. Maybe change its permissions (chmod +r)");
        }
        if (e instanceof NoSuchFileException) {
            return unreadable("not-found", name, name + " does not exist");
        }
        if (e instanceof FileSystemLoopException
                || String.valueOf(e.getMessage()).contains("Too many levels")) {
            return unreadable("broken-link", name, name + " is a link that leads back to itself");
        }
        if (e instanceof ZipException || e instanceof EOFException) {
            return unreadable(
                    "broken-gzip", name, name + " is a gzip file that is broken or cut off: " + e.getMessage());
        }
        return unreadable("input-error", name, name + " could not be read to its end: " + e.getMessage());
    }

    private static DataIssue unreadable(String kind, String name, String message) {
        return new DataIssue(kind, Severity.UNREADABLE, name, null, message);
    }
}
