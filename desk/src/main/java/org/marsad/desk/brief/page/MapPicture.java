package org.marsad.desk.brief.page;

import java.util.ArrayList;
import java.util.List;
import org.marsad.desk.brief.MapCell;
import org.marsad.desk.chart.Canvas;
import org.marsad.desk.chart.Canvas.Anchor;
import org.marsad.desk.chart.Colour;
import org.marsad.desk.chart.Type;

/**
 * A small map: a circle in each half-degree cell, as large as there are events, dark where people were killed.
 *
 * @param area borders of what the brief is about, as {@code longitude, latitude, …}
 * @param around borders of what lies around it
 */
record MapPicture(List<double[]> area, List<double[]> around, List<MapCell> cells, String deadly, String other)
        implements Block.Drawing {
    private static final double MOST_RADIUS = 17;
    private static final double LEGEND = 24;
    private static final double EDGE = 4;
    private static final Colour LAND = new Colour(0xF5F1E8);
    private static final Colour DEADLY = new Colour(0xB2321B);
    private static final Colour OTHER = new Colour(0xE9B872);
    private static final Type LABEL = new Type(15, false, Colour.INK);

    /** What is shown, in degrees. */
    private record Frame(double west, double east, double south, double north) {
        double shrink() {
            return Math.cos(Math.toRadians((south + north) / 2));
        }

        double perDegree() {
            return (WIDTH - 2 * EDGE) / ((east - west) * shrink());
        }

        double x(double longitude) {
            return EDGE + (longitude - west) * shrink() * perDegree();
        }

        double y(double latitude) {
            return LEGEND + (north - latitude) * perDegree();
        }

        double height() {
            return LEGEND + (north - south) * perDegree() + EDGE;
        }
    }

    /** Height by width, at most square. */
    double ratio() {
        return frame().height() / WIDTH;
    }

    private Frame frame() {
        double west = 180;
        double east = -180;
        double south = 90;
        double north = -90;
        for (double[] ring : area) {
            for (int i = 0; i + 1 < ring.length; i += 2) {
                west = Math.min(west, ring[i]);
                east = Math.max(east, ring[i]);
                south = Math.min(south, ring[i + 1]);
                north = Math.max(north, ring[i + 1]);
            }
        }
        if (west > east) {
            return new Frame(-13, 16, 9, 25.5);
        }
        double margin = 0.03 * (east - west) + 0.2;
        Frame frame = new Frame(west - margin, east + margin, south - margin, north + margin);
        double wanted = (frame.north - frame.south) * 1.25 / frame.shrink();
        double more = Math.max(0, wanted - (frame.east - frame.west)) / 2;
        return new Frame(frame.west - more, frame.east + more, frame.south, frame.north);
    }

    @Override
    public void on(Canvas canvas) {
        Frame frame = frame();
        canvas.area(traced(area, frame), LAND);
        around.forEach(ring -> line(canvas, frame, ring, Colour.HATCH, 0.7));
        area.forEach(ring -> line(canvas, frame, ring, Colour.INK, 1.2));
        long most =
                cells.stream().mapToLong(cell -> cell.count().events()).max().orElse(1);
        for (MapCell cell : cells) {
            double radius = MOST_RADIUS * Math.sqrt((double) cell.count().events() / Math.max(most, 4));
            canvas.dot(
                    frame.x(cell.cell().longitude()),
                    frame.y(cell.cell().latitude()),
                    Math.max(3.5, radius),
                    cell.count().low() > 0 ? DEADLY : OTHER);
        }
        canvas.dot(10, 11, 6, DEADLY);
        canvas.text(deadly, 22, 16, LABEL, Anchor.START);
        double x = 22 + canvas.width(deadly, LABEL) + 18;
        canvas.dot(x, 11, 6, OTHER);
        canvas.text(other, x + 12, 16, LABEL, Anchor.START);
    }

    private static List<double[]> traced(List<double[]> rings, Frame frame) {
        List<double[]> traced = new ArrayList<>();
        for (double[] ring : rings) {
            double[] points = new double[ring.length];
            for (int i = 0; i + 1 < ring.length; i += 2) {
                points[i] = frame.x(ring[i]);
                points[i + 1] = frame.y(ring[i + 1]);
            }
            traced.add(points);
        }
        return traced;
    }

    /** Those parts of a ring that lie inside. */
    private static void line(Canvas canvas, Frame frame, double[] ring, Colour colour, double width) {
        List<Double> points = new ArrayList<>();
        for (int i = 0; i + 1 < ring.length; i += 2) {
            boolean inside = ring[i] >= frame.west
                    && ring[i] <= frame.east
                    && ring[i + 1] >= frame.south
                    && ring[i + 1] <= frame.north;
            if (inside) {
                points.add(frame.x(ring[i]));
                points.add(frame.y(ring[i + 1]));
            }
            if (!inside || i + 3 >= ring.length) {
                if (points.size() > 2) {
                    canvas.line(points.stream().mapToDouble(Double::doubleValue).toArray(), colour, width);
                }
                points.clear();
            }
        }
    }
}
