package org.marsad.model;

/** How sure a statement is, relative to its speaker. */
public enum Certainty {
    ASSERTED,
    CLAIMED,
    CONFIRMED,
    DENIED,
    POSSIBLE,
    UNKNOWN,
    QUESTION
}
