package org.marsad.evaluation.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.marsad.evaluation.gold.GoldClaim;
import org.marsad.evaluation.match.ClaimMatch.Level;
import org.marsad.evaluation.predicted.PredictedClaim;

/**
 * Which predicted claim stands for which expected one: pairs of the highest level first, each claim once. Among pairs of
 * one level the earlier expected claim, then the earlier predicted one, goes first.
 */
public final class ClaimAlignment {
    private ClaimAlignment() {}

    /** Positions of an expected and a predicted claim in their lists. */
    public record Pair(int gold, int predicted, Level level) {}

    public static List<Pair> align(ClaimMatch match, List<GoldClaim> gold, List<PredictedClaim> predicted) {
        List<Pair> candidates = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < predicted.size(); j++) {
                Level level = match.level(gold.get(i), predicted.get(j));
                if (level != Level.NONE) {
                    candidates.add(new Pair(i, j, level));
                }
            }
        }
        candidates.sort(Comparator.comparing(Pair::level).reversed());
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
