package org.marsad.desk.chart;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.marsad.desk.chart.Canvas.Anchor;
import org.marsad.measure.panel.Unit;
import org.marsad.model.PrioGridCell;
import org.marsad.outlook.forecast.Forecast;
import org.marsad.outlook.forecast.Sheet;

/**
 * What may come in each cell, over all leads: the mean number of deaths a month, or the mean probability of any in a month.
 * Cells of which too little is known are hatched: grey is not quiet.
 *
 * @param shown which of the two
 * @param borders of the countries around
 */
public record CellMap(Sheet sheet, FanChart.Captions captions, Shown shown, List<Border> borders) {
    private static final double HALF = 0.25;
    private static final double TOP = 66;
    private static final double LEGEND = 190;
    private static final Type HALO = new Type(Type.HEADING.size(), true, Colour.PAPER);
    private static final double LEFT = Picture.MARGIN + 34;

    /** What the colours of a map mean. */
    public enum Shown {
        MEAN,
        ANY;

        private double of(Forecast forecast) {
            return this == MEAN ? forecast.meanPerMonth() : forecast.anyPerMonth();
        }
    }

    public CellMap {
        borders = List.copyOf(borders);
    }

    public void write(Picture picture) throws IOException {
        Ground ground = ground();
        double width = Picture.WIDTH - Picture.MARGIN;
        List<String> foot = new ArrayList<>();
        for (String words : captions.foot()) {
            foot.addAll(Picture.wrapped(words, Type.CAPTION, width - Picture.MARGIN));
        }
        double footTop = TOP + ground.height() + 44;
        int height = (int) Math.ceil(footTop + foot.size() * Type.CAPTION.line() + Picture.MARGIN);
        picture.draw(height, captions.title(), canvas -> {
            canvas.text(captions.title(), Picture.MARGIN, 36, Type.TITLE, Anchor.START);
            cells(canvas, ground);
            // those asked for over the others, and all names over all borders
            borders.stream().filter(border -> !border.isAsked()).forEach(border -> border(canvas, ground, border));
            borders.stream().filter(Border::isAsked).forEach(border -> border(canvas, ground, border));
            borders.stream().filter(Border::isAsked).forEach(border -> name(canvas, ground, border));
            ground.degrees(canvas);
            legend(canvas, ground);
            double y = footTop + Type.CAPTION.size();
            for (String line : foot) {
                canvas.text(line, Picture.MARGIN, y, Type.CAPTION, Anchor.START);
                y += Type.CAPTION.line();
            }
        });
    }

    private ColourScale scale() {
        return shown == Shown.MEAN ? ColourScale.deaths("Deaths expected") : ColourScale.probability("Probability of");
    }

    private void cells(Canvas canvas, Ground ground) {
        ColourScale scale = scale();
        for (Forecast forecast : sheet.forecasts()) {
            double[] box = ground.box(forecast.unit());
            canvas.box(box[0], box[1], box[2], box[3], scale.of(shown.of(forecast)));
        }
        for (Unit unit : sheet.unknown()) {
            double[] box = ground.box(unit);
            unknown(canvas, box[0], box[1], box[2], box[3]);
        }
    }

    private static void unknown(Canvas canvas, double x, double y, double width, double height) {
        canvas.box(x, y, width, height, Colour.UNKNOWN);
        canvas.line(new double[] {x, y + height, x + width, y}, Colour.HATCH, 1);
        canvas.line(new double[] {x, y + height / 2, x + width / 2, y}, Colour.HATCH, 1);
        canvas.line(new double[] {x + width / 2, y + height, x + width, y + height / 2}, Colour.HATCH, 1);
    }

    private static void border(Canvas canvas, Ground ground, Border border) {
        for (double[] ring : border.rings()) {
            ground.trace(canvas, ring, border.isAsked() ? Colour.INK : Colour.HATCH, border.isAsked() ? 1.8 : 0.8);
        }
    }

    /** In the middle of the country's largest part, with paper around the letters. */
    private static void name(Canvas canvas, Ground ground, Border border) {
        double[] ring = border.rings().stream()
                .max(Comparator.comparingInt(some -> some.length))
                .orElse(new double[0]);
        double west = 180;
        double east = -180;
        double south = 90;
        double north = -90;
        for (int i = 0; i < ring.length; i += 2) {
            west = Math.min(west, ring[i]);
            east = Math.max(east, ring[i]);
            south = Math.min(south, ring[i + 1]);
            north = Math.max(north, ring[i + 1]);
        }
        double x = ground.x((west + east) / 2);
        double y = ground.y((south + north) / 2);
        if (west > east || x < ground.x(ground.west) || x > ground.x(ground.east)) {
            return;
        }
        for (int i = 0; i < 8; i++) {
            double turn = i * Math.PI / 4;
            canvas.text(border.name(), x + 2 * Math.cos(turn), y + 2 * Math.sin(turn), HALO, Anchor.MIDDLE);
        }
        canvas.text(border.name(), x, y, Type.HEADING, Anchor.MIDDLE);
    }

    private void legend(Canvas canvas, Ground ground) {
        ColourScale scale = scale();
        double x = LEFT + ground.width() + 26;
        double y = TOP + 14;
        canvas.text(scale.title(), x, y, Type.LABEL, Anchor.START);
        canvas.text(
                shown == Shown.MEAN ? "per month and cell" : "any death in a month",
                x,
                y + 17,
                Type.LABEL,
                Anchor.START);
        y += 34;
        for (int type = scale.classes() - 1; type >= 0; type--) {
            canvas.box(x - 1, y - 1, 28, 20, Colour.HATCH);
            canvas.box(x, y, 26, 18, scale.colour(type));
            canvas.text(scale.labels().get(type), x + 36, y + 13, Type.LABEL, Anchor.START);
            y += 24;
        }
        y += 8;
        unknown(canvas, x, y, 26, 18);
        canvas.text("not known", x + 36, y + 13, Type.LABEL, Anchor.START);
        y += 30;
        canvas.line(new double[] {x, y, x + 26, y}, Colour.INK, 1.8);
        canvas.text("border of a country", x + 36, y + 4, Type.LABEL, Anchor.START);
        y += 20;
        canvas.text("Cells are half a degree", x, y + 10, Type.CAPTION, Anchor.START);
        canvas.text("wide and high.", x, y + 10 + Type.CAPTION.line(), Type.CAPTION, Anchor.START);
    }

    /** Around all cells and the borders of the countries asked for. */
    private Ground ground() {
        double west = 180;
        double east = -180;
        double south = 90;
        double north = -90;
        List<Unit> units = new ArrayList<>(sheet.unknown());
        sheet.forecasts().forEach(forecast -> units.add(forecast.unit()));
        for (Unit unit : units) {
            PrioGridCell cell = new PrioGridCell(Integer.parseInt(unit.id()));
            west = Math.min(west, cell.longitude() - 2 * HALF);
            east = Math.max(east, cell.longitude() + 2 * HALF);
            south = Math.min(south, cell.latitude() - 2 * HALF);
            north = Math.max(north, cell.latitude() + 2 * HALF);
        }
        return new Ground(west, east, south, north);
    }

    /** The piece of the world that is shown; lengths are true in its middle. */
    private record Ground(double west, double east, double south, double north) {
        private static final double MOST_HIGH = 760;

        private double perLatitude() {
            double wide = Picture.WIDTH - Picture.MARGIN - LEFT - LEGEND;
            return Math.min(wide / ((east - west) * shrink()), MOST_HIGH / (north - south));
        }

        private double shrink() {
            return Math.cos(Math.toRadians((south + north) / 2));
        }

        double width() {
            return (east - west) * shrink() * perLatitude();
        }

        double height() {
            return (north - south) * perLatitude();
        }

        double x(double longitude) {
            return LEFT + (longitude - west) * shrink() * perLatitude();
        }

        double y(double latitude) {
            return TOP + (north - latitude) * perLatitude();
        }

        double[] box(Unit unit) {
            PrioGridCell cell = new PrioGridCell(Integer.parseInt(unit.id()));
            double left = x(cell.longitude() - HALF);
            double upper = y(cell.latitude() + HALF);
            double right = x(cell.longitude() + HALF);
            double lower = y(cell.latitude() - HALF);
            return new double[] {left, upper, right - left - 0.4, lower - upper - 0.4};
        }

        /** Those parts of a ring that lie inside. */
        void trace(Canvas canvas, double[] ring, Colour colour, double width) {
            List<Double> points = new ArrayList<>();
            for (int i = 0; i < ring.length; i += 2) {
                boolean inside = ring[i] >= west && ring[i] <= east && ring[i + 1] >= south && ring[i + 1] <= north;
                if (inside) {
                    points.add(x(ring[i]));
                    points.add(y(ring[i + 1]));
                }
                if (!inside || i + 2 >= ring.length) {
                    if (points.size() > 2) {
                        canvas.line(
                                points.stream().mapToDouble(Double::doubleValue).toArray(), colour, width);
                    }
                    points.clear();
                }
            }
        }

        void degrees(Canvas canvas) {
            double left = LEFT;
            double lower = TOP + height();
            canvas.line(
                    new double[] {left, TOP, left + width(), TOP, left + width(), lower, left, lower, left, TOP},
                    Colour.FAINT_INK,
                    1);
            int every = east - west > 12 ? 5 : 1;
            for (int degree = -180; degree <= 180; degree += every) {
                if (degree >= west && degree <= east) {
                    canvas.line(new double[] {x(degree), lower, x(degree), lower + 5}, Colour.FAINT_INK, 1);
                    canvas.text(named(degree, "E", "W"), x(degree), lower + 19, Type.LABEL, Anchor.MIDDLE);
                }
                if (degree >= south && degree <= north) {
                    canvas.line(new double[] {left - 5, y(degree), left, y(degree)}, Colour.FAINT_INK, 1);
                    canvas.text(named(degree, "N", "S"), left - 8, y(degree) + 4, Type.LABEL, Anchor.END);
                }
            }
        }

        private static String named(int degree, String above, String below) {
            String side = degree == 0 ? "" : " " + (degree > 0 ? above : below);
            return String.format(Locale.ROOT, "%d°%s", Math.abs(degree), side);
        }
    }
}
