package org.marsad.region;

import java.util.List;

/**
 * The simplified border of an area: rings of points, outer rings and holes alike. Good for maps and for telling on which
 * side of a border a place lies, to about 1 km.
 *
 * @param rings each {@code longitude, latitude, longitude, latitude, …} in degrees, the last point equal to the first
 */
public record Outline(List<double[]> rings) {
    public Outline {
        rings = List.copyOf(rings);
    }

    public boolean isEmpty() {
        return rings.isEmpty();
    }

    /** Whether a point lies inside, by the even-odd rule. */
    public boolean contains(double latitude, double longitude) {
        boolean inside = false;
        for (double[] ring : rings) {
            for (int i = 2; i < ring.length; i += 2) {
                double y1 = ring[i - 1];
                double y2 = ring[i + 1];
                if (y1 > latitude != y2 > latitude) {
                    double crossing = ring[i - 2] + (latitude - y1) / (y2 - y1) * (ring[i] - ring[i - 2]);
                    inside ^= longitude < crossing;
                }
            }
        }
        return inside;
    }

    /** Distance in kilometres from a point to the nearest border, on a plane that is true near the point. */
    public double kilometresToBorder(double latitude, double longitude) {
        double perDegree = 111.2;
        double shrink = Math.cos(Math.toRadians(latitude));
        double nearest = Double.POSITIVE_INFINITY;
        for (double[] ring : rings) {
            for (int i = 2; i < ring.length; i += 2) {
                nearest = Math.min(
                        nearest,
                        distance(
                                (ring[i - 2] - longitude) * shrink,
                                ring[i - 1] - latitude,
                                (ring[i] - longitude) * shrink,
                                ring[i + 1] - latitude));
            }
        }
        return nearest * perDegree;
    }

    /** From the origin to the segment a–b. */
    private static double distance(double ax, double ay, double bx, double by) {
        double dx = bx - ax;
        double dy = by - ay;
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length));
        return Math.hypot(ax + along * dx, ay + along * dy);
    }
}
