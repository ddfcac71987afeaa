package org.marsad.desk.json;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.marsad.outlook.score.Means;
import org.marsad.outlook.views.Comparison;
import org.marsad.outlook.views.Figure;
import org.marsad.outlook.views.Published;
import org.marsad.outlook.views.Scope;
import org.marsad.outlook.views.Scorecard;
import org.marsad.outlook.views.Window;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A score card as one JSON object; see {@code docs/contract.md}. */
public final class ScorecardJson {
    private static final JsonMapper JSON = JsonMapper.shared();

    private ScorecardJson() {}

    /** The object in one line, with its line end. */
    public static String object(Scorecard card) {
        return node(card) + "\n";
    }

    /**
     * Several score cards as one list, as the desk shows them.
     *
     * @param made on which day
     */
    public static String page(List<Scorecard> cards, LocalDate made) {
        ObjectNode page = JSON.createObjectNode();
        page.put("made", made.toString());
        ArrayNode items = page.putArray("items");
        cards.forEach(card -> items.add(node(card)));
        page.putNull("next");
        return page + "\n";
    }

    private static ObjectNode node(Scorecard card) {
        ObjectNode node = JSON.createObjectNode();
        node.put("protocol", card.protocol());
        node.put("served", card.served());
        node.put("vintage", card.vintage());
        ArrayNode scores = node.putArray("scores");
        for (String model : card.results().models()) {
            for (Scope scope : card.scopes()) {
                for (Window window : card.results().windows()) {
                    score(scores.addObject(), card, model, scope, window);
                }
            }
        }
        ArrayNode comparisons = node.putArray("comparisons");
        card.comparisons().forEach(comparison -> comparison(comparisons.addObject(), comparison));
        return node;
    }

    private static void score(ObjectNode node, Scorecard card, String model, Scope scope, Window window) {
        Means means = card.means(model, window, scope);
        Means active = card.ofActive(model, window, scope);
        node.put("model", model).put("scope", scope.name()).put("window", window.year());
        for (Figure figure : Figure.values()) {
            number(node, figure.key(), figure.of(means));
        }
        number(node, "coverage90", means.coverage90());
        number(node, "coverage90_active", active.coverage90());
        OptionalDouble published = card.protocol().equals("views")
                ? Published.values().find(model, scope, window)
                : OptionalDouble.empty();
        number(node, "published_crps", published.orElse(Double.NaN));
        node.put("count", means.count()).put("count_active", active.count());
    }

    private static void comparison(ObjectNode node, Comparison comparison) {
        node.put("model", comparison.model())
                .put("against", comparison.against())
                .put("scope", comparison.scope().name())
                .put("score", comparison.figure().key());
        number(node, "gain", comparison.gain());
        number(node, "low", comparison.low());
        number(node, "high", comparison.high());
        node.put("blocks", comparison.blocks())
                .put("windows_won", comparison.windowsWon())
                .put("windows_lost", comparison.windowsLost())
                .put("better", comparison.better())
                .put("worse", comparison.worse());
    }

    /** JSON has no NaN: what is not known is null. */
    private static void number(ObjectNode node, String key, double value) {
        if (Double.isFinite(value)) {
            node.put(key, value);
        } else {
            node.putNull(key);
        }
    }
}
