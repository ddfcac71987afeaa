package org.marsad.desk.brief;

import org.marsad.model.PrioGridCell;

/**
 * What was told of one cell in the month.
 *
 * @param count events, violence and all else
 */
public record MapCell(PrioGridCell cell, Count count) {}
