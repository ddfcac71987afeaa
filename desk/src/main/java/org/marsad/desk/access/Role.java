package org.marsad.desk.access;

import io.javalin.security.RouteRole;

/** What somebody may do, each more than the one before. A route names the least role that it asks for. */
public enum Role implements RouteRole {
    /** Everybody, known or not: the page itself, the contract, health. */
    ANYONE,
    /** Sees events, forecasts and measures, as far as the profile allows. */
    READER,
    /** Decides what waits for a person. */
    REVIEWER,
    /** Sees metrics, gives and takes keys. */
    ADMIN;

    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }
}
