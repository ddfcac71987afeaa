package org.marsad.measure.panel;

/** What a row of a panel is: how the world is cut into areas. */
public enum UnitKind {
    COUNTRY,
    ADMIN1,
    CELL
}
