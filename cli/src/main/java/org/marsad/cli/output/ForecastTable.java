package org.marsad.cli.output;

import java.util.ArrayList;
import java.util.List;
import org.marsad.desk.forecast.ForecastWords;
import org.marsad.outlook.forecast.Figures;
import org.marsad.outlook.forecast.Forecast;
import org.marsad.outlook.forecast.Sheet;

/**
 * Forecasts for people: a table of months for each of a few units; of many units, one line each for those with the most deaths
 * expected.
 *
 * @param width of the terminal, in columns
 */
public record ForecastTable(int width, Paint paint) {
    private static final int FEW = 14;
    private static final int LINES = 20;
    private static final String INDENT = "  ";
    private static final String[] MONTH_HEADS = {"month", "lead", "mean", "median", "50 %", "90 %", "P(≥1)", "P(≥25)"};

    /** The whole page; {@link #note()} says what it leaves out. */
    public String page(Sheet sheet) {
        ForecastWords words = new ForecastWords(sheet);
        StringBuilder out = new StringBuilder();
        out.append(paint.strong(words.title())).append('\n');
        out.append(paint.faint(words.basis())).append("\n\n");
        if (sheet.forecasts().size() <= FEW) {
            sheet.forecasts().forEach(forecast -> months(out, forecast, words));
        } else {
            units(out, sheet, words);
        }
        paragraph(out, words.measured());
        paragraph(out, words.uncertain());
        return out.toString();
    }

    private void months(StringBuilder out, Forecast forecast, ForecastWords words) {
        out.append(paint.heading(Display.quoted(forecast.unit().name())))
                .append("  ")
                .append(paint.faint(forecast.unit().id()))
                .append('\n');
        List<String[]> rows = new ArrayList<>();
        rows.add(MONTH_HEADS);
        for (int lead = 1; lead <= forecast.horizon(); lead++) {
            Figures figures = forecast.at(lead);
            rows.add(new String[] {
                forecast.month(lead).toString(),
                Integer.toString(lead),
                ForecastWords.deaths(figures.mean()),
                ForecastWords.deaths(figures.median()),
                ForecastWords.deaths(figures.q25()) + "–" + ForecastWords.deaths(figures.q75()),
                ForecastWords.deaths(figures.q05()) + "–" + ForecastWords.deaths(figures.q95()),
                ForecastWords.percent(figures.any()),
                ForecastWords.percent(figures.atLeast25())
            });
        }
        print(out, rows, 1);
        for (String line : Wrap.lines(words.skill(forecast), width - INDENT.length())) {
            out.append(INDENT).append(line).append('\n');
        }
        out.append('\n');
    }

    private void units(StringBuilder out, Sheet sheet, ForecastWords words) {
        List<String[]> rows = new ArrayList<>();
        rows.add(new String[] {
            "unit", "name", "mean a month", "highest 95 %", "P(≥1) a month", "CRPS before", "90 % held"
        });
        List<Forecast> shown = sheet.largest(LINES);
        for (Forecast forecast : shown) {
            double highest =
                    forecast.byLead().stream().mapToDouble(Figures::q95).max().orElseThrow();
            rows.add(new String[] {
                forecast.unit().id(),
                forecast.unit().name(),
                ForecastWords.deaths(forecast.meanPerMonth()),
                ForecastWords.deaths(highest),
                ForecastWords.percent(forecast.anyPerMonth()),
                sheet.skill(forecast)
                        .map(skill -> ForecastWords.deaths(skill.crps()))
                        .orElse("–"),
                sheet.skill(forecast)
                        .map(skill -> ForecastWords.percent(skill.coverage90()))
                        .orElse("–")
            });
        }
        print(out, rows, 2);
        int more = sheet.forecasts().size() - shown.size();
        if (more > 0) {
            out.append(INDENT)
                    .append("and ")
                    .append(more)
                    .append(" with fewer deaths expected; json and csv have all\n");
        }
        paragraph(out, words.overall());
    }

    private void paragraph(StringBuilder out, String words) {
        for (String line : Wrap.lines(words, width)) {
            out.append(line).append('\n');
        }
    }

    /** @param left columns of words; all others are numbers, which end together */
    private void print(StringBuilder out, List<String[]> rows, int left) {
        int columns = rows.get(0).length;
        TextTable table = new TextTable(INDENT, width, columns);
        int[] widths = new int[columns];
        for (String[] row : rows) {
            for (int c = 0; c < columns; c++) {
                widths[c] = Math.max(widths[c], Display.width(row[c]));
            }
        }
        for (String[] row : rows) {
            String[] cells = row.clone();
            for (int c = left; c < columns; c++) {
                cells[c] = String.valueOf(PAD).repeat(widths[c] - Display.width(row[c])) + row[c];
            }
            table.row(cells);
        }
        out.append(table.print(paint).replace(PAD, ' '));
    }

    /** Stands for the blanks before a number, which a cell of a table would lose. */
    private static final char PAD = '\u2007';
}
