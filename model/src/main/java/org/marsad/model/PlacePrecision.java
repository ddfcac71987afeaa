package org.marsad.model;

/** What the text supports about where: the named place, its surroundings, a region, or only the country. */
public enum PlacePrecision {
    EXACT,
    NEAR,
    REGION,
    COUNTRY
}
