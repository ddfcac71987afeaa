package org.marsad.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.marsad.evaluation.Discrepancy.Kind;
import org.marsad.evaluation.gold.GoldRelation;
import org.marsad.evaluation.match.NameMatching;
import org.marsad.evaluation.predicted.PredictedRelation;

/** Scores relations by kind and both ends. An optional one that is not found is not expected. */
final class RelationScorer {
    private final NameMatching names;

    RelationScorer(NameMatching names) {
        this.names = names;
    }

    void score(List<GoldRelation> gold, List<PredictedRelation> read, ReportScore score) {
        int right = 0;
        for (GoldRelation relation : gold) {
            boolean found = read.stream().anyMatch(r -> same(relation, r));
            score.tally().addIf(found || !relation.optional(), Counted.RELATIONS_GOLD);
            right += found ? 1 : 0;
            if (!found && !relation.optional()) {
                score.note(Kind.MISSED_RELATION, Gloss.of(relation), ofSameKind(relation, read), "");
            }
        }
        List<PredictedRelation> different = different(read);
        score.tally().add(Counted.RELATIONS_RIGHT, right);
        score.tally().add(Counted.RELATIONS_READ, Math.max(different.size(), right));
        different.stream()
                .filter(r -> gold.stream().noneMatch(g -> same(g, r)))
                .forEach(r -> score.note(Kind.EXTRA_RELATION, "", Gloss.of(r), Gloss.quote(r.source())));
    }

    private boolean same(GoldRelation gold, PredictedRelation read) {
        return gold.kind().equals(read.kind())
                && names.sameActor(read.from(), gold.from())
                && (names.sameActor(read.to(), gold.to())
                        || names.key(read.to()).equals(names.key(gold.to())));
    }

    private static List<PredictedRelation> different(List<PredictedRelation> read) {
        List<PredictedRelation> different = new ArrayList<>();
        for (PredictedRelation relation : read) {
            if (different.stream().noneMatch(relation::repeats)) {
                different.add(relation);
            }
        }
        return different;
    }

    private static String ofSameKind(GoldRelation gold, List<PredictedRelation> read) {
        return read.stream()
                .filter(r -> r.kind().equals(gold.kind()))
                .map(Gloss::of)
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
