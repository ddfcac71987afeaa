package org.marsad.ledger.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Average-linkage grouping of events that some chain of pairs connects. The sums of evidence between groups are kept and
 * added up as groups join, so that a set of n events costs n² sums and at most n joins.
 */
final class Grouping {
    /** What a pair that was never likely counts in an average. */
    private static final double UNLIKE = -4;

    private final List<List<Twins>> groups = new ArrayList<>();
    private final double[][] sums;
    private final int[] sizes;

    /**
     * @param events sorted
     * @param links of the pairs that are alike; the others are asked for here, within one set only
     */
    Grouping(List<Twins> events, Links links, Comparison comparison) {
        sums = new double[events.size()][events.size()];
        sizes = new int[events.size()];
        for (int i = 0; i < events.size(); i++) {
            groups.add(new ArrayList<>(List.of(events.get(i))));
            sizes[i] = events.get(i).size();
            for (int j = 0; j < i; j++) {
                ReportedEvent one = events.get(i).first();
                ReportedEvent other = events.get(j).first();
                Likeness likeness = links.of(one, other);
                double each = likeness != null
                        ? likeness.logOdds()
                        : comparison.ofTwoReports(one, other).excluded() ? Double.NEGATIVE_INFINITY : UNLIKE;
                if (likeness != Likeness.JOINED_BY_PERSON && events.get(i).sharesReportWith(events.get(j))) {
                    each = Double.NEGATIVE_INFINITY;
                }
                sums[i][j] = each * sizes[i] * sizes[j];
                sums[j][i] = sums[i][j];
            }
        }
    }

    /** The groups, each sorted, in the order of their first events. */
    List<List<Twins>> groups() {
        while (joinBest()) {
            // one join at a time: each changes the averages of the next
        }
        List<List<Twins>> kept = new ArrayList<>();
        for (List<Twins> group : groups) {
            if (!group.isEmpty()) {
                group.sort(Comparator.comparing(Twins::first));
                kept.add(group);
            }
        }
        return kept;
    }

    private boolean joinBest() {
        double best = Merger.JOIN;
        int into = -1;
        int from = -1;
        for (int i = 0; i < groups.size(); i++) {
            for (int j = i + 1; j < groups.size(); j++) {
                double pairs = (double) sizes[i] * sizes[j];
                if (pairs > 0 && (sums[i][j] / pairs > best || (into < 0 && sums[i][j] / pairs == best))) {
                    best = sums[i][j] / pairs;
                    into = i;
                    from = j;
                }
            }
        }
        if (into < 0) {
            return false;
        }
        groups.get(into).addAll(groups.get(from));
        groups.get(from).clear();
        sizes[into] += sizes[from];
        sizes[from] = 0;
        for (int k = 0; k < groups.size(); k++) {
            sums[into][k] += sums[from][k];
            sums[k][into] = sums[into][k];
        }
        return true;
    }
}
