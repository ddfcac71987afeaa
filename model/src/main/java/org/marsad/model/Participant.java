package org.marsad.model;

import org.jspecify.annotations.Nullable;

/** An actor in a role of an event; {@code inferred} when the text gives the role only by implication. */
public record Participant(
        ActorRef actor, @Nullable String mention, @Nullable Span span, boolean inferred) {
    public Participant withoutWords() {
        return new Participant(actor, null, null, inferred);
    }
}
