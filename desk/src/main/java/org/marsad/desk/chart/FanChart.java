package org.marsad.desk.chart;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.marsad.desk.chart.Canvas.Anchor;
import org.marsad.model.Month;
import org.marsad.outlook.forecast.Figures;
import org.marsad.outlook.forecast.Forecast;
import org.marsad.outlook.forecast.Sheet;

/**
 * What was and what may come, one panel a unit: the last {@value #PAST} months, and for each month to come the median with
 * the 50 % and the 90 % interval. Months are drawn as steps, since figures are by month and nothing is between them.
 *
 * @param captions beside the name of a unit and at the foot of the picture
 */
public record FanChart(Sheet sheet, Captions captions) {
    /** Panels at most. */
    public static final int PANELS = 6;

    private static final int PAST = 36;
    private static final double PANEL = 330;
    private static final double HEAD = 84;
    private static final double LEFT = Picture.MARGIN + 52;
    private static final double RIGHT = Picture.WIDTH - Picture.MARGIN;
    private static final double PLOT_TOP = 66;
    private static final double PLOT_BOTTOM = PANEL - 46;
    /** A little over the next step, so that no paper shows between them. */
    private static final double SEAM = 0.3;

    private static final Colour WIDE = new Colour(0xC9DDF0);
    private static final Colour NARROW = new Colour(0x86B4DC);
    private static final Colour MEDIAN = new Colour(0x0B3C7D);
    private static final Colour CAME = new Colour(0xC2410C);

    /** What is written beside the drawing. */
    public interface Captions {
        String title();

        /** How well the model did in this unit before. */
        String skill(Forecast forecast);

        /** Model, data, cut-off and what the picture is not. */
        List<String> foot();
    }

    public void write(Picture picture) throws IOException {
        Page page = page();
        picture.draw(page.height, captions.title(), page::on);
    }

    /** The chart as an SVG document, for a page that holds it. */
    public String svg() {
        Page page = page();
        return Picture.svg(page.height, captions.title(), page::on);
    }

    private Page page() {
        List<String> foot = new ArrayList<>();
        for (String words : captions.foot()) {
            foot.addAll(Picture.wrapped(words, Type.CAPTION, RIGHT - Picture.MARGIN));
        }
        List<Forecast> shown = sheet.largest(PANELS);
        double footTop = HEAD + shown.size() * PANEL;
        int height = (int) Math.ceil(footTop + foot.size() * Type.CAPTION.line() + Picture.MARGIN);
        return new Page(shown, foot, footTop, height);
    }

    private final class Page {
        private final List<Forecast> shown;
        private final List<String> foot;
        private final double footTop;
        private final int height;

        Page(List<Forecast> shown, List<String> foot, double footTop, int height) {
            this.shown = shown;
            this.foot = foot;
            this.footTop = footTop;
            this.height = height;
        }

        void on(Canvas canvas) {
            canvas.text(captions.title(), Picture.MARGIN, 36, Type.TITLE, Anchor.START);
            legend(canvas);
            for (int i = 0; i < shown.size(); i++) {
                panel(canvas, shown.get(i), HEAD + i * PANEL);
            }
            double y = footTop + Type.CAPTION.size();
            for (String line : foot) {
                canvas.text(line, Picture.MARGIN, y, Type.CAPTION, Anchor.START);
                y += Type.CAPTION.line();
            }
        }
    }

    private void legend(Canvas canvas) {
        double y = 64;
        double x = Picture.MARGIN;
        canvas.line(new double[] {x, y - 4, x + 22, y - 4}, Colour.INK, 1.6);
        x = entry(canvas, "counted", x + 28, y);
        canvas.line(new double[] {x, y - 4, x + 22, y - 4}, MEDIAN, 3);
        x = entry(canvas, "median of the forecast", x + 28, y);
        canvas.box(x, y - 10, 22, 12, NARROW);
        x = entry(canvas, "50 % interval", x + 28, y);
        canvas.box(x, y - 10, 22, 12, WIDE);
        x = entry(canvas, "90 % interval", x + 28, y);
        if (sheet.panel().last().compareTo(sheet.origin()) > 0) {
            canvas.dot(x + 8, y - 4, 3.5, CAME);
            x = entry(canvas, "counted later, not used", x + 20, y);
        }
        canvas.box(x, y - 10, 22, 12, Colour.UNKNOWN);
        entry(canvas, "not known", x + 28, y);
    }

    private static double entry(Canvas canvas, String words, double x, double y) {
        canvas.text(words, x, y, Type.LABEL, Anchor.START);
        return x + canvas.width(words, Type.LABEL) + 22;
    }

    private void panel(Canvas canvas, Forecast forecast, double top) {
        Plot plot = new Plot(forecast, top, Axis.to(most(forecast)));
        canvas.text(
                forecast.unit().name() + " (" + forecast.unit().id() + ")",
                Picture.MARGIN,
                top + 18,
                Type.HEADING,
                Anchor.START);
        canvas.text(captions.skill(forecast), Picture.MARGIN, top + 36, Type.CAPTION, Anchor.START);
        canvas.text(
                upper(sheet.figure()) + " per month", Picture.MARGIN, top + PLOT_TOP - 10, Type.CAPTION, Anchor.START);
        canvas.text("month", RIGHT, top + PANEL - 8, Type.CAPTION, Anchor.END);
        plot.grid(canvas);
        plot.past(canvas);
        plot.fan(canvas);
        plot.later(canvas);
        canvas.line(new double[] {LEFT, plot.y(0), RIGHT, plot.y(0)}, Colour.INK, 1);
    }

    private static String upper(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private double most(Forecast forecast) {
        double most = 0;
        for (int lead = 1 - PAST; lead <= forecast.horizon(); lead++) {
            double counted = sheet.panel().value(forecast.row(), forecast.month(lead));
            most = Math.max(most, Double.isNaN(counted) ? 0 : counted);
            most = lead > 0 ? Math.max(most, forecast.at(lead).q95()) : most;
        }
        return most;
    }

    /** Where a month and a figure are in one panel of the picture. */
    private final class Plot {
        private final Forecast forecast;
        private final double top;
        private final Axis axis;
        private final double step;

        Plot(Forecast forecast, double top, Axis axis) {
            this.forecast = forecast;
            this.top = top;
            this.axis = axis;
            this.step = (RIGHT - LEFT) / (PAST + forecast.horizon());
        }

        /** Left end of a month's step; lead 0 is the origin. */
        double x(int lead) {
            return LEFT + (lead + PAST - 1) * step;
        }

        double y(double value) {
            return top + PLOT_BOTTOM - (PLOT_BOTTOM - PLOT_TOP) * value / axis.top();
        }

        double counted(int lead) {
            return sheet.panel().value(forecast.row(), forecast.month(lead));
        }

        void grid(Canvas canvas) {
            for (double mark : axis.marks()) {
                canvas.line(new double[] {LEFT, y(mark), RIGHT, y(mark)}, Colour.GRID, 1);
                canvas.text(Axis.label(mark), LEFT - 8, y(mark) + 4, Type.LABEL, Anchor.END);
            }
            for (int lead = 1 - PAST; lead <= forecast.horizon(); lead++) {
                Month month = forecast.month(lead);
                int number = month.yearMonth().getMonthValue();
                if (number == 1 || number == 7) {
                    double middle = x(lead) + step / 2;
                    canvas.line(new double[] {middle, y(0), middle, y(0) + 5}, Colour.INK, 1);
                    canvas.text(month.toString(), middle, y(0) + 20, Type.LABEL, Anchor.MIDDLE);
                }
            }
        }

        void past(Canvas canvas) {
            List<Double> points = new ArrayList<>();
            for (int lead = 1 - PAST; lead <= 0; lead++) {
                double value = counted(lead);
                if (Double.isNaN(value)) {
                    canvas.box(x(lead), top + PLOT_TOP, step, PLOT_BOTTOM - PLOT_TOP, Colour.UNKNOWN);
                    stroke(canvas, points);
                    continue;
                }
                points.add(x(lead));
                points.add(y(value));
                points.add(x(lead + 1));
                points.add(y(value));
            }
            stroke(canvas, points);
        }

        private void stroke(Canvas canvas, List<Double> points) {
            if (!points.isEmpty()) {
                canvas.line(points.stream().mapToDouble(Double::doubleValue).toArray(), Colour.INK, 1.6);
                points.clear();
            }
        }

        void fan(Canvas canvas) {
            band(canvas, Figures::q05, Figures::q95, WIDE);
            band(canvas, Figures::q25, Figures::q75, NARROW);
            for (int lead = 1; lead <= forecast.horizon(); lead++) {
                double middle = y(forecast.at(lead).median());
                canvas.line(new double[] {x(lead), middle, x(lead + 1) + SEAM, middle}, MEDIAN, 3);
            }
            double cut = x(1);
            canvas.line(new double[] {cut, top + PLOT_TOP - 6, cut, y(0)}, Colour.FAINT_INK, 1);
            canvas.text("known to " + forecast.origin(), cut - 6, top + PLOT_TOP - 10, Type.CAPTION, Anchor.END);
        }

        private void band(Canvas canvas, ToDoubleFunction<Figures> low, ToDoubleFunction<Figures> high, Colour colour) {
            for (int lead = 1; lead <= forecast.horizon(); lead++) {
                double upper = y(high.applyAsDouble(forecast.at(lead)));
                double lower = y(low.applyAsDouble(forecast.at(lead)));
                canvas.box(x(lead), upper, step + SEAM, lower - upper, colour);
            }
        }

        void later(Canvas canvas) {
            for (int lead = 1; lead <= forecast.horizon(); lead++) {
                double value = counted(lead);
                if (!Double.isNaN(value)) {
                    canvas.dot(x(lead) + step / 2, y(value), 3.5, CAME);
                }
            }
        }
    }
}
