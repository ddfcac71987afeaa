package org.marsad.region;

import java.util.List;

/**
 * What a fact of the pack rests on.
 *
 * @param links addresses of the sources, at least one
 * @param note what the row leaves out, in our words; may be empty
 */
public record Sourced(Confidence confidence, Seen seen, List<String> links, String note) {
    /** How well a fact is known. */
    public enum Confidence {
        /** A thin, indirect or conflicting basis. */
        LOW,
        /** One ordinary source, or a date that is in part inferred. */
        MEDIUM,
        /** Dated by a specialist, official or agency text, or by several. */
        HIGH
    }

    /** Whether the source itself was read. */
    public enum Seen {
        /** The part of it that tells the fact. */
        PAGE,
        /** No: another text gives its address for the fact. */
        QUOTED,
        /** Some of the sources. */
        MIXED
    }

    public Sourced {
        links = List.copyOf(links);
        if (links.isEmpty()) {
            throw new IllegalArgumentException("a fact must have a source, but has none");
        }
    }
}
