package org.marsad.evaluation.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.marsad.evaluation.gold.GoldEvent;
import org.marsad.evaluation.predicted.PredictedEvent;

/**
 * Which predicted event stands for which expected one: the most similar pairs first, each event once, at least 0.55
 * alike. Among equally similar pairs the earlier expected event, then the earlier predicted one, goes first.
 */
public final class EventAlignment {
    private static final double LEAST_SIMILARITY = 0.55;

    private EventAlignment() {}

    /** Positions of an expected and a predicted event in their lists. */
    public record Pair(int gold, int predicted, double similarity) {}

    public static List<Pair> align(EventSimilarity similarity, List<GoldEvent> gold, List<PredictedEvent> predicted) {
        List<Pair> candidates = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < predicted.size(); j++) {
                double alike = similarity.of(gold.get(i), predicted.get(j));
                if (alike >= LEAST_SIMILARITY) {
                    candidates.add(new Pair(i, j, alike));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Pair::similarity).reversed());
        Set<Integer> goldTaken = new HashSet<>();
        Set<Integer> predictedTaken = new HashSet<>();
        List<Pair> aligned = new ArrayList<>();
        for (Pair pair : candidates) {
            if (!goldTaken.contains(pair.gold) && !predictedTaken.contains(pair.predicted)) {
                goldTaken.add(pair.gold);
                predictedTaken.add(pair.predicted);
                aligned.add(pair);
            }
        }
        return aligned;
    }
}
