package org.marsad.region;

import java.util.Map;
import org.marsad.model.PrioGridCell;

/**
 * A PRIO-GRID cell of the region.
 *
 * @param atCentre ISO 3166-1 alpha-3 of the country at its centre
 * @param majority the country with the largest share
 * @param shares share of each country in the cell's land, by 5 × 5 sample points
 */
public record GridCell(PrioGridCell cell, String atCentre, String majority, Map<String, Double> shares) {
    public GridCell {
        shares = Map.copyOf(shares);
    }
}
