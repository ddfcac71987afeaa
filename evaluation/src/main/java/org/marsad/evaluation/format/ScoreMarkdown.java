package org.marsad.evaluation.format;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.marsad.evaluation.Counted;
import org.marsad.evaluation.Figure;
import org.marsad.evaluation.Interval;
import org.marsad.evaluation.Rounding;
import org.marsad.evaluation.ScoreCard;

/** Score cards as a Markdown table for the documentation: one column per set, one row per figure. */
public final class ScoreMarkdown {
    private static final Map<Figure, String> NAMES = names();

    private ScoreMarkdown() {}

    public static List<String> lines(List<ScoreCard> cards) {
        List<String> lines = new ArrayList<>();
        lines.add(row("figure", cards, ScoreCard::set));
        lines.add("|---|" + "---:|".repeat(cards.size()));
        lines.add(row("reports", cards, card -> String.valueOf(card.count(Counted.REPORTS))));
        for (Figure figure : Figure.values()) {
            lines.add(row(NAMES.getOrDefault(figure, figure.label()), cards, card -> cell(card, figure)));
        }
        lines.add(row(
                "negative reports with an event",
                cards,
                card -> card.count(Counted.NEGATIVES_WRONG) + " of " + card.count(Counted.NEGATIVES)));
        lines.add(row("split events", cards, card -> String.valueOf(card.count(Counted.SPLITS))));
        lines.add(row("reports not read", cards, card -> String.valueOf(card.count(Counted.UNREAD))));
        return lines;
    }

    private static String row(String name, List<ScoreCard> cards, Function<ScoreCard, String> cell) {
        return "| " + name
                + cards.stream().map(card -> " | " + cell.apply(card)).collect(Collectors.joining()) + " |";
    }

    private static String cell(ScoreCard card, Figure figure) {
        OptionalDouble value = card.figure(figure);
        if (value.isEmpty()) {
            return "–";
        }
        Interval interval = card.intervals().get(figure);
        String shown = Rounding.twoDigits(value.getAsDouble());
        return interval == null
                ? shown
                : shown + " (" + Rounding.twoDigits(interval.low()) + "–" + Rounding.twoDigits(interval.high()) + ")";
    }

    private static Map<Figure, String> names() {
        Map<Figure, String> names = new EnumMap<>(Figure.class);
        names.put(Figure.EVENTS_PRECISION, "events, precision");
        names.put(Figure.EVENTS_RECALL, "events, recall");
        names.put(Figure.EVENTS_F1, "events, F1");
        names.put(Figure.SUB_TYPE, "sub-event type");
        names.put(Figure.PLACE, "place");
        names.put(Figure.DATE, "date");
        names.put(Figure.PERPETRATORS_F1, "perpetrators, F1");
        names.put(Figure.TARGETS_F1, "targets, F1");
        names.put(Figure.CLAIMS_CORE, "claims, core F1");
        names.put(Figure.CLAIMS_SAID, "claims, with the speaker, F1");
        names.put(Figure.CLAIMS_FULL, "claims, with speaker and victims, F1");
        names.put(Figure.RELATIONS_F1, "relations, F1");
        names.put(Figure.PRESENCE_F1, "presence, F1");
        return names;
    }
}
