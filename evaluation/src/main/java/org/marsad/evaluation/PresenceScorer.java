package org.marsad.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.marsad.evaluation.Discrepancy.Kind;
import org.marsad.evaluation.gold.GoldPresence;
import org.marsad.evaluation.match.NameMatching;
import org.marsad.evaluation.predicted.PredictedPresence;

/** Scores presence statements by kind and actor; a key without any does not judge those that are read. */
final class PresenceScorer {
    private final NameMatching names;

    PresenceScorer(NameMatching names) {
        this.names = names;
    }

    void score(List<GoldPresence> gold, List<PredictedPresence> read, ReportScore score) {
        if (gold.isEmpty()) {
            return;
        }
        int right = 0;
        for (GoldPresence presence : gold) {
            if (read.stream().anyMatch(r -> same(presence, r))) {
                right++;
            } else {
                score.note(Kind.MISSED_PRESENCE, Gloss.of(presence), ofSameKind(presence, read), "");
            }
        }
        List<PredictedPresence> different = different(read);
        score.tally().add(Counted.PRESENCE_GOLD, gold.size());
        score.tally().add(Counted.PRESENCE_RIGHT, right);
        score.tally().add(Counted.PRESENCE_READ, Math.max(different.size(), right));
        different.stream()
                .filter(r -> gold.stream().noneMatch(g -> same(g, r)))
                .forEach(r -> score.note(Kind.EXTRA_PRESENCE, "", Gloss.of(r), Gloss.quote(r.source())));
    }

    private boolean same(GoldPresence gold, PredictedPresence read) {
        return gold.kind().equals(read.kind()) && names.sameActor(read.actor(), gold.actor());
    }

    private static List<PredictedPresence> different(List<PredictedPresence> read) {
        List<PredictedPresence> different = new ArrayList<>();
        for (PredictedPresence presence : read) {
            if (different.stream().noneMatch(presence::repeats)) {
                different.add(presence);
            }
        }
        return different;
    }

    private static String ofSameKind(GoldPresence gold, List<PredictedPresence> read) {
        return read.stream()
                .filter(r -> r.kind().equals(gold.kind()))
                .map(Gloss::of)
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
