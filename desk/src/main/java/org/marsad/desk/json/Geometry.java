package org.marsad.desk.json;

import java.util.ArrayList;
import java.util.List;
import org.marsad.region.Outline;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Geometries of GeoJSON (RFC 7946), longitude before latitude, to four places (about 10 m). */
public final class Geometry {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int CORNERS = 32;
    private static final double KILOMETRES_PER_DEGREE = 111.2;

    private Geometry() {}

    public static ObjectNode point(double latitude, double longitude) {
        ObjectNode geometry = JSON.createObjectNode().put("type", "Point");
        position(geometry.putArray("coordinates"), longitude, latitude);
        return geometry;
    }

    /** A circle on the ground, as a polygon of 32 corners. */
    public static ObjectNode circle(double latitude, double longitude, double kilometres) {
        double[] ring = new double[2 * (CORNERS + 1)];
        double tall = kilometres / KILOMETRES_PER_DEGREE;
        double wide = tall / Math.max(0.01, Math.cos(Math.toRadians(latitude)));
        for (int i = 0; i <= CORNERS; i++) {
            double angle = 2 * Math.PI * (i % CORNERS) / CORNERS;
            ring[2 * i] = longitude + wide * Math.cos(angle);
            ring[2 * i + 1] = latitude + tall * Math.sin(angle);
        }
        return polygon(ring);
    }

    /** A box of degrees. */
    public static ObjectNode box(double south, double west, double north, double east) {
        return polygon(new double[] {west, south, east, south, east, north, west, north, west, south});
    }

    private static ObjectNode polygon(double[] ring) {
        ObjectNode geometry = JSON.createObjectNode().put("type", "Polygon");
        ring(geometry.putArray("coordinates").addArray(), ring);
        return geometry;
    }

    /** An area with everything that belongs to it and its holes; which ring is a hole is found by where it lies. */
    public static ObjectNode multiPolygon(Outline outline) {
        ObjectNode geometry = JSON.createObjectNode().put("type", "MultiPolygon");
        ArrayNode polygons = geometry.putArray("coordinates");
        List<double[]> outer = new ArrayList<>();
        List<ArrayNode> nodes = new ArrayList<>();
        List<double[]> holes = new ArrayList<>();
        for (double[] ring : outline.rings()) {
            long around = outline.rings().stream()
                    .filter(other -> other != ring && new Outline(List.of(other)).contains(ring[1], ring[0]))
                    .count();
            (around % 2 == 0 ? outer : holes).add(ring);
        }
        for (double[] ring : outer) {
            ArrayNode polygon = polygons.addArray();
            ring(polygon.addArray(), wound(ring, true));
            nodes.add(polygon);
        }
        for (double[] hole : holes) {
            for (int i = 0; i < outer.size(); i++) {
                if (new Outline(List.of(outer.get(i))).contains(hole[1], hole[0])) {
                    ring(nodes.get(i).addArray(), wound(hole, false));
                    break;
                }
            }
        }
        return geometry;
    }

    /** Outer rings run against the clock, holes with it. */
    private static double[] wound(double[] ring, boolean againstTheClock) {
        double area = 0;
        for (int i = 2; i < ring.length; i += 2) {
            area += ring[i - 2] * ring[i + 1] - ring[i] * ring[i - 1];
        }
        if (area > 0 == againstTheClock) {
            return ring;
        }
        double[] turned = new double[ring.length];
        for (int i = 0; i < ring.length; i += 2) {
            turned[i] = ring[ring.length - 2 - i];
            turned[i + 1] = ring[ring.length - 1 - i];
        }
        return turned;
    }

    private static void ring(ArrayNode node, double[] ring) {
        for (int i = 0; i < ring.length; i += 2) {
            position(node.addArray(), ring[i], ring[i + 1]);
        }
    }

    private static void position(ArrayNode node, double longitude, double latitude) {
        node.add(rounded(longitude)).add(rounded(latitude));
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 1e4) / 1e4;
    }
}
