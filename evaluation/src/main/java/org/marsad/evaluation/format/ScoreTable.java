package org.marsad.evaluation.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.marsad.evaluation.Counted;
import org.marsad.evaluation.Figure;
import org.marsad.evaluation.Interval;
import org.marsad.evaluation.Rounding;
import org.marsad.evaluation.ScoreCard;

/** Score cards as a table of fixed width: one line per set, and under it its intervals where there are any. */
public final class ScoreTable {
    private ScoreTable() {}

    public static List<String> lines(List<ScoreCard> cards) {
        List<String> lines = new ArrayList<>();
        lines.add(head());
        for (ScoreCard card : cards) {
            lines.add(figures(card));
            if (!card.intervals().isEmpty()) {
                lines.add(ends(card, "from", true));
                lines.add(ends(card, "to", false));
            }
        }
        return lines;
    }

    private static String head() {
        StringBuilder line = new StringBuilder("set    n");
        for (Figure figure : Figure.values()) {
            line.append(String.format(Locale.ROOT, " %5s", figure.label()));
        }
        return line + "   neg splits unread";
    }

    private static String figures(ScoreCard card) {
        StringBuilder line =
                new StringBuilder(String.format(Locale.ROOT, "%-4s %3d", card.set(), card.count(Counted.REPORTS)));
        for (Figure figure : Figure.values()) {
            line.append(cell(card.figure(figure)));
        }
        String negatives = card.count(Counted.NEGATIVES_WRONG) + "/" + card.count(Counted.NEGATIVES);
        return line
                + String.format(
                        Locale.ROOT, " %5s %6d %d", negatives, card.count(Counted.SPLITS), card.count(Counted.UNREAD));
    }

    private static String ends(ScoreCard card, String name, boolean lower) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%8s", name));
        for (Figure figure : Figure.values()) {
            Interval interval = card.intervals().get(figure);
            line.append(cell(
                    interval == null
                            ? OptionalDouble.empty()
                            : OptionalDouble.of(lower ? interval.low() : interval.high())));
        }
        return line.toString();
    }

    private static String cell(OptionalDouble value) {
        return String.format(Locale.ROOT, " %5s", value.isPresent() ? Rounding.twoDigits(value.getAsDouble()) : "-");
    }
}
