package org.marsad.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.marsad.outlook.score.Means;
import org.marsad.outlook.views.Comparison;
import org.marsad.outlook.views.Figure;
import org.marsad.outlook.views.Published;
import org.marsad.outlook.views.Scope;
import org.marsad.outlook.views.Scorecard;
import org.marsad.outlook.views.Window;

/** A score card for the terminal: scores of the whole and of each part by window, then models in pairs. */
public final class ScorecardTable {
    private ScorecardTable() {}

    public static String of(Scorecard card) {
        StringBuilder out = new StringBuilder();
        out.append("served: ")
                .append(card.served())
                .append("   data: ")
                .append(card.vintage())
                .append('\n');
        for (Scope scope : card.scopes()) {
            out.append('\n').append(scope.name()).append('\n');
            List<List<String>> rows = new ArrayList<>();
            rows.add(List.of(
                    "window",
                    "model",
                    "CRPS",
                    "published",
                    "log1p",
                    "IGN",
                    "MIS",
                    "Brier any",
                    "Brier 25",
                    "in 90 %",
                    "active"));
            for (Window window : card.results().windows()) {
                for (String model : card.results().models()) {
                    rows.add(row(card, scope, window, model));
                }
            }
            print(out, rows);
        }
        out.append("\nin pairs: gain in CRPS over the other, with its 90 % interval (block bootstrap)\n");
        List<List<String>> pairs = new ArrayList<>();
        pairs.add(List.of("scope", "model", "against", "gain", "from", "to", "windows won", "lost", "blocks"));
        for (Comparison pair : card.comparisons()) {
            if (pair.figure() == Figure.CRPS) {
                pairs.add(List.of(
                        pair.scope().name(),
                        pair.model(),
                        pair.against(),
                        number(pair.gain(), 4),
                        number(pair.low(), 4),
                        number(pair.high(), 4),
                        Integer.toString(pair.windowsWon()),
                        Integer.toString(pair.windowsLost()),
                        pair.blocks()));
            }
        }
        print(out, pairs);
        return out.toString();
    }

    private static List<String> row(Scorecard card, Scope scope, Window window, String model) {
        Means means = card.means(model, window, scope);
        double published = card.protocol().equals("views")
                ? Published.values().find(model, scope, window).orElse(Double.NaN)
                : Double.NaN;
        return List.of(
                window.toString(),
                model,
                number(means.crps(), card.protocol().equals("cells") ? 4 : 3),
                number(published, 3),
                number(means.log1pCrps(), 4),
                number(means.ign(), 4),
                number(means.mis(), 2),
                number(means.brierAny(), 4),
                number(means.brier25(), 4),
                number(means.coverage90(), 3),
                number(card.ofActive(model, window, scope).coverage90(), 3));
    }

    static String number(double value, int digits) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%." + digits + "f", value);
    }

    private static void print(StringBuilder out, List<List<String>> rows) {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int c = 0; c < columns; c++) {
                widths[c] = Math.max(widths[c], row.get(c).length());
            }
        }
        for (List<String> row : rows) {
            List<String> cells = new ArrayList<>();
            for (int c = 0; c < columns; c++) {
                String gap = " ".repeat(widths[c] - row.get(c).length());
                boolean words = rows.size() > 1 && !rows.get(1).get(c).matches("[-–0-9.]+");
                cells.add(words ? row.get(c) + gap : gap + row.get(c));
            }
            out.append(cells.stream().collect(Collectors.joining("  ")).stripTrailing())
                    .append('\n');
        }
    }
}
