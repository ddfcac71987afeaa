package org.marsad.intake.internal.source;

/**
 * What was recognised.
 *
 * @param what it is and what to do about it, for an input that is not read; else empty
 */
record Sniffed(Kind kind, String what) {
    static Sniffed is(Kind kind) {
        return new Sniffed(kind, "");
    }

    static Sniffed other(String what) {
        return new Sniffed(Kind.OTHER, what);
    }
}
