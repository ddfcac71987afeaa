package org.marsad.model;

import org.jspecify.annotations.Nullable;

/** A relation between two actors, or an actor and a country. */
public record Relation(
        Kind kind, ActorRef from, ActorRef to, @Nullable When date) implements Detail {
    /** Kinds of relations. */
    public enum Kind {
        AFFILIATED_WITH,
        ALLIED_WITH,
        WITHDRAWS_FROM,
        SUPPORTS,
        SANCTIONS,
        DEPLOYS_TO,
        JOINS,
        SPLITS_FROM,
        NEGOTIATES_WITH
    }
}
