package org.marsad.model;

import org.jspecify.annotations.Nullable;

/** An actor as outputs name it: id in the pack (null where the pack has none) and canonical English name. */
public record ActorRef(@Nullable String id, String name) {}
