package org.marsad.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.evaluation.gold.GoldReport;
import org.marsad.evaluation.match.NameMatching;
import org.marsad.evaluation.predicted.Prediction;

/**
 * Readings scored against keys.
 *
 * @param cards one per language that occurs, and one over all
 * @param discrepancies differences by report, in the order of the keys
 */
public record Evaluation(List<ScoreCard> cards, List<Discrepancy> discrepancies) {
    private static final List<String> LANGUAGES = List.of("ar", "fr", "en");

    public Evaluation {
        cards = List.copyOf(cards);
        discrepancies = List.copyOf(discrepancies);
    }

    /**
     * Scores the predictions of all reports that have a key; a report without a prediction counts as read in vain.
     *
     * @param predictions by report id
     */
    public static Evaluation of(
            List<GoldReport> keys, Map<String, Prediction> predictions, NameMatching names, Bootstrap bootstrap) {
        ReportScorer scorer = new ReportScorer(names);
        List<ReportScore> scores = new ArrayList<>();
        for (GoldReport key : keys) {
            @Nullable Prediction prediction = predictions.get(key.id());
            scores.add(prediction == null ? scorer.unread(key) : scorer.score(key, prediction));
        }
        List<ScoreCard> cards = new ArrayList<>();
        for (String language : LANGUAGES) {
            addCard(
                    cards,
                    language,
                    scores.stream().filter(s -> s.language().equals(language)).toList(),
                    bootstrap);
        }
        addCard(cards, "all", scores, bootstrap);
        return new Evaluation(
                cards, scores.stream().flatMap(s -> s.discrepancies().stream()).toList());
    }

    private static void addCard(List<ScoreCard> cards, String set, List<ReportScore> scores, Bootstrap bootstrap) {
        if (!scores.isEmpty()) {
            List<Tally> tallies = scores.stream().map(ReportScore::tally).toList();
            cards.add(new ScoreCard(set, Tally.sum(tallies), bootstrap.intervals(tallies)));
        }
    }
}
