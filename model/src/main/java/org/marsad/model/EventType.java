package org.marsad.model;

/** The six event types of the ACLED codebook. */
public enum EventType {
    BATTLES("Battles"),
    EXPLOSIONS("Explosions/Remote violence"),
    VIOLENCE_AGAINST_CIVILIANS("Violence against civilians"),
    PROTESTS("Protests"),
    RIOTS("Riots"),
    STRATEGIC_DEVELOPMENTS("Strategic developments");

    private final String label;

    EventType(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Organised violence: battles, explosions and remote violence, violence against civilians. */
    public boolean isViolence() {
        return this == BATTLES || this == EXPLOSIONS || this == VIOLENCE_AGAINST_CIVILIANS;
    }
}
