package org.marsad.intake.internal.source;

/** What the bytes of an input are. */
enum Kind {
    EMPTY,
    TEXT,
    HTML,
    PDF,
    FEED,
    JSON_LINES,
    GZIP,
    /** Something that Marsad does not read. */
    OTHER;

    /** Gives many reports, one after the other. */
    boolean isMany() {
        return this == FEED || this == JSON_LINES;
    }
}
