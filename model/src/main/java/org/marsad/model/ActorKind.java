package org.marsad.model;

/** Neutral kinds of actors; a source's own label ("terrorist") stays in the quotation. */
public enum ActorKind {
    STATE_FORCE,
    GOVERNMENT,
    REBEL,
    JIHADIST,
    SEPARATIST,
    SELF_DEFENCE,
    FOREIGN_FORCE,
    PRIVATE_MILITARY,
    INTERNATIONAL_ORGANISATION,
    REGIONAL_ORGANISATION,
    CIVILIANS,
    /** A treaty or accord that parties join or leave; it never does anything itself. */
    AGREEMENT,
    GENERIC_ARMED,
    OBSERVER_ROLE;

    /** Non-state armed groups, named or generic. */
    public boolean isArmedGroup() {
        return this == REBEL || this == JIHADIST || this == SEPARATIST || this == SELF_DEFENCE || this == GENERIC_ARMED;
    }

    /** Forces of a state or working for one, foreign ones included. */
    public boolean isForce() {
        return this == STATE_FORCE || this == FOREIGN_FORCE || this == PRIVATE_MILITARY;
    }
}
