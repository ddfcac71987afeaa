package org.marsad.ledger.merge;

import java.util.ArrayList;
import java.util.List;

/**
 * Average-linkage grouping of events that some chain of pairs connects. The sums of evidence between groups are kept and
 * added up as groups join, so that a set of n events costs n² sums and at most n joins.
 */
final class Grouping {
    /** What a pair that was never likely counts in an average. */
    private static final double UNLIKE = -4;

    private final List<List<ReportedEvent>> groups = new ArrayList<>();
    private final double[][] sums;

    /**
     * @param events sorted
     * @param links of the pairs that are alike; the others are asked for here, within one set only
     */
    Grouping(List<ReportedEvent> events, Links links, Comparison comparison) {
        sums = new double[events.size()][events.size()];
        for (int i = 0; i < events.size(); i++) {
            groups.add(new ArrayList<>(List.of(events.get(i))));
            for (int j = 0; j < i; j++) {
                Likeness likeness = links.of(events.get(i), events.get(j));
                if (likeness == null) {
                    likeness = comparison.of(events.get(i), events.get(j));
                    sums[i][j] = likeness.excluded() ? likeness.logOdds() : UNLIKE;
                } else {
                    sums[i][j] = likeness.logOdds();
                }
                sums[j][i] = sums[i][j];
            }
        }
    }

    /** The groups, each sorted, in the order of their first events. */
    List<List<ReportedEvent>> groups() {
        while (joinBest()) {
            // one join at a time: each changes the averages of the next
        }
        List<List<ReportedEvent>> kept = new ArrayList<>();
        for (List<ReportedEvent> group : groups) {
            if (!group.isEmpty()) {
                group.sort(null);
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
                int pairs = groups.get(i).size() * groups.get(j).size();
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
        for (int k = 0; k < groups.size(); k++) {
            sums[into][k] += sums[from][k];
            sums[k][into] = sums[into][k];
        }
        return true;
    }
}
