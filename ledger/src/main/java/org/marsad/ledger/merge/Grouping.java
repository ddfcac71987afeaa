package org.marsad.ledger.merge;

import java.util.ArrayList;
import java.util.List;

/** Average-linkage grouping of events that some chain of pairs connects. */
final class Grouping {
    /** What a pair that was never likely counts in an average. */
    private static final double UNLIKE = -4;

    private final Links links;
    private final List<List<ReportedEvent>> groups = new ArrayList<>();

    /** @param events sorted */
    Grouping(List<ReportedEvent> events, Links links) {
        this.links = links;
        for (ReportedEvent event : events) {
            groups.add(new ArrayList<>(List.of(event)));
        }
    }

    /** The groups, each sorted, in the order of their first events. */
    List<List<ReportedEvent>> groups() {
        while (joinBest()) {
            // one join at a time: each changes the averages of the next
        }
        return groups;
    }

    private boolean joinBest() {
        double best = Merger.JOIN;
        int into = -1;
        int from = -1;
        for (int i = 0; i < groups.size(); i++) {
            for (int j = i + 1; j < groups.size(); j++) {
                double evidence = average(groups.get(i), groups.get(j));
                if (evidence > best || (into < 0 && evidence == best)) {
                    best = evidence;
                    into = i;
                    from = j;
                }
            }
        }
        if (into < 0) {
            return false;
        }
        groups.get(into).addAll(groups.remove(from));
        groups.get(into).sort(null);
        return true;
    }

    private double average(List<ReportedEvent> group, List<ReportedEvent> other) {
        double sum = 0;
        for (ReportedEvent a : group) {
            for (ReportedEvent b : other) {
                Likeness likeness = links.of(a, b);
                sum += likeness == null ? UNLIKE : likeness.logOdds();
            }
        }
        return sum / (group.size() * other.size());
    }
}
