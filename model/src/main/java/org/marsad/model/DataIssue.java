package org.marsad.model;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong with the material, never with the program: counted, shown and never fatal.
 *
 * @param kind short kebab-case kind, such as {@code unknown-language}
 * @param severity whether the report could not be read, only in part, or is merely annotated
 * @param report id of the report or name of the file
 * @param span where in the text, or null
 * @param message one that lets the source be fixed
 */
public record DataIssue(
        String kind,
        Severity severity,
        String report,
        @Nullable Span span,
        String message) {
    /** How far an issue stood in the way of reading. */
    public enum Severity {
        /** Nothing could be read. */
        UNREADABLE,
        /** Read, but not all of it or not surely right. */
        PARTIAL,
        /** A remark on a report that was read well; does not change the exit code. */
        NOTE
    }
}
