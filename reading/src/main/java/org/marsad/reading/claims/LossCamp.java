package org.marsad.reading.claims;

/** Whose losses a claim tells of where its words name no victims, seen from who says it. */
public enum LossCamp {
    /** The speaker's: "admitted six dead", "dans nos rangs". */
    OWN,
    /** The other side's: "côté ennemi", "in the opposing ranks". */
    ENEMY
}
