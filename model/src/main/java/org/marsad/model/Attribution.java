package org.marsad.model;

import org.jspecify.annotations.Nullable;

/** Who says a statement, how they stand to it, and the cue word that shows it. */
public record Attribution(
        Speaker speaker,
        Stance stance,
        @Nullable String cue,
        @Nullable Span span) {
    public static final Attribution NARRATED = new Attribution(Speaker.NARRATOR, Stance.REPORTS, null, null);
}
