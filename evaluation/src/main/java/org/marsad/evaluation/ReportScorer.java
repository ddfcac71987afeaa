package org.marsad.evaluation;

import java.util.List;
import org.marsad.evaluation.gold.GoldReport;
import org.marsad.evaluation.match.NameMatching;
import org.marsad.evaluation.predicted.PredictedEvent;
import org.marsad.evaluation.predicted.Prediction;

/** Scores one report. */
final class ReportScorer {
    private final EventScorer events;
    private final ClaimScorer claims;
    private final RelationScorer relations;
    private final PresenceScorer presence;

    ReportScorer(NameMatching names) {
        this.events = new EventScorer(names);
        this.claims = new ClaimScorer(names);
        this.relations = new RelationScorer(names);
        this.presence = new PresenceScorer(names);
    }

    /** A report without a prediction: everything in its key is missed. */
    ReportScore unread(GoldReport key) {
        ReportScore score = new ReportScore(key.id(), key.language());
        score.tally().add(Counted.UNREAD, 1);
        score.note(Discrepancy.Kind.UNREAD_REPORT, key.events().size() + " events", "", "no prediction for this id");
        return score(key, Prediction.NOTHING, score);
    }

    ReportScore score(GoldReport key, Prediction prediction) {
        return score(key, prediction, new ReportScore(key.id(), key.language()));
    }

    private ReportScore score(GoldReport key, Prediction prediction, ReportScore score) {
        score.tally().add(Counted.REPORTS, 1);
        if (key.negative()) {
            scoreNegative(prediction.events(), score);
        } else {
            events.score(key.events(), prediction.events(), score);
            claims.score(key.events(), prediction.claims(), score);
            relations.score(key.relations(), prediction.relations(), score);
            presence.score(key.presence(), prediction.presence(), score);
        }
        return score;
    }

    /** In a report that tells of no event, one recalled old event is forgiven and anything else is wrong. */
    private static void scoreNegative(List<PredictedEvent> read, ReportScore score) {
        score.tally().add(Counted.NEGATIVES, 1);
        List<PredictedEvent> current =
                read.stream().filter(e -> !e.background()).toList();
        List<PredictedEvent> loud = current.isEmpty() ? read.subList(Math.min(1, read.size()), read.size()) : current;
        score.tally().addIf(!loud.isEmpty(), Counted.NEGATIVES_WRONG);
        for (PredictedEvent event : loud) {
            score.note(Discrepancy.Kind.EVENT_IN_NEGATIVE, "", Gloss.of(event), Gloss.quote(event.source()));
        }
    }
}
