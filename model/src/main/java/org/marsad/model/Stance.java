package org.marsad.model;

/** How a speaker stands to what is said. */
public enum Stance {
    /** A source's own information, a party's own losses included. */
    ASSERTS,
    /** Relayed, conditional, or silence. */
    REPORTS,
    /** A party about its deeds or the enemy's losses, unverified. */
    CLAIMS,
    CONFIRMS,
    ESTIMATES,
    DENIES,
    DOUBTS,
    ASKS
}
