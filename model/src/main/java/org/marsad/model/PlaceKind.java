package org.marsad.model;

/** What a place of the pack is. */
public enum PlaceKind {
    COUNTRY,
    /** Informal, historical or cross-border area. */
    REGION,
    ADMIN1,
    ADMIN2,
    ADMIN3,
    TOWN,
    VILLAGE,
    /** Camp, mine, airport, lake, mountain, national park … */
    SITE;

    public boolean isArea() {
        return this == COUNTRY || this == REGION || this == ADMIN1 || this == ADMIN2 || this == ADMIN3;
    }
}
