package org.marsad.model;

/** How exactly a date is known, from the text. */
public enum DatePrecision {
    DAY,
    WEEK,
    MONTH,
    YEAR
}
