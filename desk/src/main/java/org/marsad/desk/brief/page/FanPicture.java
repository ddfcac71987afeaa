package org.marsad.desk.brief.page;

import java.util.ArrayList;
import java.util.List;
import org.marsad.desk.chart.Canvas;
import org.marsad.desk.chart.Canvas.Anchor;
import org.marsad.desk.chart.Colour;
import org.marsad.desk.chart.Type;
import org.marsad.measure.panel.Panel;
import org.marsad.outlook.forecast.Figures;
import org.marsad.outlook.forecast.Forecast;

/**
 * A small fan chart: the last two years as steps, and for each month to come the median with the intervals of 50 and 90 %.
 *
 * @param counted legend words, in this order with the next three
 */
record FanPicture(
        Panel panel, Forecast forecast, String counted, String median, String half, String most, String knownTo)
        implements Block.Drawing {
    static final double HEIGHT = 250;
    private static final int PAST = 24;
    private static final double LEFT = 42;
    private static final double RIGHT = WIDTH - 6;
    private static final double TOP = 44;
    private static final double BOTTOM = HEIGHT - 26;

    private static final Colour WIDE = new Colour(0xC9DDF0);
    private static final Colour NARROW = new Colour(0x86B4DC);
    private static final Colour MIDDLE = new Colour(0x0B3C7D);
    private static final Type LABEL = new Type(13, false, Colour.INK);
    private static final Type FAINT = new Type(13, false, Colour.FAINT_INK);

    @Override
    public void on(Canvas canvas) {
        double top = top();
        double step = (RIGHT - LEFT) / (PAST + forecast.horizon());
        for (double mark : marks(top)) {
            double y = y(mark, top);
            canvas.line(new double[] {LEFT, y, RIGHT, y}, Colour.GRID, 0.8);
            canvas.text(String.valueOf(Math.round(mark)), LEFT - 5, y + 4, LABEL, Anchor.END);
        }
        fan(canvas, step, top);
        past(canvas, step, top);
        double cut = LEFT + PAST * step;
        canvas.line(new double[] {cut, TOP - 8, cut, BOTTOM}, Colour.FAINT_INK, 0.8);
        canvas.text(knownTo, cut - 4, TOP - 4, FAINT, Anchor.END);
        for (int lead = 1 - PAST; lead <= forecast.horizon(); lead++) {
            int number = forecast.month(lead).yearMonth().getMonthValue();
            if (number == 1 || number == 7) {
                double middle = LEFT + (lead + PAST - 0.5) * step;
                canvas.line(new double[] {middle, BOTTOM, middle, BOTTOM + 4}, Colour.INK, 0.8);
                canvas.text(forecast.month(lead).toString(), middle, BOTTOM + 18, LABEL, Anchor.MIDDLE);
            }
        }
        canvas.line(new double[] {LEFT, BOTTOM, RIGHT, BOTTOM}, Colour.INK, 1);
        legend(canvas);
    }

    private void legend(Canvas canvas) {
        double x = LEFT;
        canvas.line(new double[] {x, 12, x + 16, 12}, Colour.INK, 1.6);
        x = entry(canvas, counted, x + 20);
        canvas.line(new double[] {x, 12, x + 16, 12}, MIDDLE, 2.6);
        x = entry(canvas, median, x + 20);
        canvas.box(x, 7, 16, 10, NARROW);
        x = entry(canvas, half, x + 20);
        canvas.box(x, 7, 16, 10, WIDE);
        entry(canvas, most, x + 20);
    }

    private static double entry(Canvas canvas, String words, double x) {
        canvas.text(words, x, 16, LABEL, Anchor.START);
        return x + canvas.width(words, LABEL) + 12;
    }

    private double value(int lead) {
        return panel.value(forecast.row(), forecast.month(lead));
    }

    private double top() {
        double most = 1;
        for (int lead = 1 - PAST; lead <= 0; lead++) {
            double value = value(lead);
            most = Math.max(most, Double.isNaN(value) ? 0 : value);
        }
        for (int lead = 1; lead <= forecast.horizon(); lead++) {
            most = Math.max(most, forecast.at(lead).q95());
        }
        double step = step(most);
        return Math.ceil(most / step) * step;
    }

    private static double step(double most) {
        double rough = Math.max(most, 4) / 4;
        double ten = Math.pow(10, Math.floor(Math.log10(rough)));
        for (double times : new double[] {1, 2, 5}) {
            if (times * ten >= rough) {
                return times * ten;
            }
        }
        return 10 * ten;
    }

    private static List<Double> marks(double top) {
        List<Double> marks = new ArrayList<>();
        double step = step(top);
        for (double mark = 0; mark <= top + step / 100; mark += step) {
            marks.add(mark);
        }
        return marks;
    }

    private static double y(double value, double top) {
        return BOTTOM - (BOTTOM - TOP) * value / top;
    }

    private void past(Canvas canvas, double step, double top) {
        List<Double> points = new ArrayList<>();
        for (int lead = 1 - PAST; lead <= 0; lead++) {
            double value = value(lead);
            double x = LEFT + (lead + PAST - 1) * step;
            if (Double.isNaN(value)) {
                canvas.box(x, TOP, step, BOTTOM - TOP, Colour.UNKNOWN);
                stroke(canvas, points);
                continue;
            }
            points.addAll(List.of(x, y(value, top), x + step, y(value, top)));
        }
        stroke(canvas, points);
    }

    private static void stroke(Canvas canvas, List<Double> points) {
        if (!points.isEmpty()) {
            canvas.line(points.stream().mapToDouble(Double::doubleValue).toArray(), Colour.INK, 1.4);
            points.clear();
        }
    }

    private void fan(Canvas canvas, double step, double top) {
        for (int lead = 1; lead <= forecast.horizon(); lead++) {
            Figures figures = forecast.at(lead);
            double x = LEFT + (lead + PAST - 1) * step;
            band(canvas, x, step, y(figures.q95(), top), y(figures.q05(), top), WIDE);
            band(canvas, x, step, y(figures.q75(), top), y(figures.q25(), top), NARROW);
            double middle = y(figures.median(), top);
            canvas.line(new double[] {x, middle, x + step, middle}, MIDDLE, 2.6);
        }
    }

    private static void band(Canvas canvas, double x, double step, double upper, double lower, Colour colour) {
        canvas.box(x, upper, step + 0.3, lower - upper, colour);
    }
}
