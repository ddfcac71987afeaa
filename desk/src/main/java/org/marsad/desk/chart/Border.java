package org.marsad.desk.chart;

import java.util.List;

/**
 * The border of a country.
 *
 * @param rings as {@code longitude, latitude, …} in degrees
 * @param isAsked whether the map is about it; others only show where it lies
 */
public record Border(String name, List<double[]> rings, boolean isAsked) {
    public Border {
        rings = List.copyOf(rings);
    }
}
