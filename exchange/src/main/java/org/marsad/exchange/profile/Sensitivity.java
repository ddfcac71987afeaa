package org.marsad.exchange.profile;

/** How much care an event's place needs, from little to much. */
enum Sensitivity {
    /** Shown at its second-level unit, or at its half-degree cell. */
    USUAL,
    /** A base, a convoy, a force that is still there, any site: shown at its administrative unit, never at its cell. */
    SITE,
    /** Health, schools, aid, water, displaced people: as a site, 30 days late, and without counts below five. */
    PROTECTED
}
