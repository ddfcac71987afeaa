package org.marsad.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.marsad.evaluation.Discrepancy.Kind;
import org.marsad.evaluation.gold.GoldEvent;
import org.marsad.evaluation.match.ActorOverlap;
import org.marsad.evaluation.match.DateScore;
import org.marsad.evaluation.match.EventAlignment;
import org.marsad.evaluation.match.EventAlignment.Pair;
import org.marsad.evaluation.match.EventSimilarity;
import org.marsad.evaluation.match.HashOrder;
import org.marsad.evaluation.match.NameMatching;
import org.marsad.evaluation.predicted.PredictedEvent;

/**
 * Scores the events of a report: which were found, and for those the sub-event type, place, date and actors.
 *
 * <p>Background events need not be found and are not scored. An extra event that is a twin of a found one (0.75 alike) is
 * a split and forgiven, once per expected event. Of the extra background events one is forgiven, the others count half.
 */
final class EventScorer {
    private static final double TWIN_SIMILARITY = 0.75;

    private final NameMatching names;
    private final EventSimilarity similarity;

    EventScorer(NameMatching names) {
        this.names = names;
        this.similarity = new EventSimilarity(names);
    }

    void score(List<GoldEvent> gold, List<PredictedEvent> read, ReportScore score) {
        List<Pair> pairs = EventAlignment.align(similarity, gold, read);
        List<PredictedEvent> unpaired = unpaired(read, pairs);
        List<PredictedEvent> extra = withoutSplits(gold, pairs, unpaired, score);
        countFound(gold, pairs, unpaired, score);
        score.tally().add(Counted.EVENTS_READ, extra.size() + halfOfRecalled(unpaired));
        extra.forEach(event ->
                score.note(Kind.EXTRA_EVENT, nearestGold(event, gold), Gloss.of(event), Gloss.quote(event.source())));
        for (Pair pair : pairs) {
            if (!gold.get(pair.gold()).background()) {
                scoreMatched(gold.get(pair.gold()), read.get(pair.predicted()), score);
            }
        }
    }

    private static List<PredictedEvent> unpaired(List<PredictedEvent> read, List<Pair> pairs) {
        Set<Integer> used = new HashSet<>();
        pairs.forEach(pair -> used.add(pair.predicted()));
        List<PredictedEvent> unpaired = new ArrayList<>();
        for (int j = 0; j < read.size(); j++) {
            if (!used.contains(j)) {
                unpaired.add(read.get(j));
            }
        }
        return unpaired;
    }

    private static double halfOfRecalled(List<PredictedEvent> unpaired) {
        long recalled = unpaired.stream().filter(PredictedEvent::background).count();
        return 0.5 * Math.max(0, recalled - 1);
    }

    /** Unpaired current events, less those that only split a found event in two. */
    private List<PredictedEvent> withoutSplits(
            List<GoldEvent> gold, List<Pair> pairs, List<PredictedEvent> unpaired, ReportScore score) {
        List<Integer> found = HashOrder.of(pairs.stream().map(Pair::gold).toList());
        Set<Integer> split = new HashSet<>();
        List<PredictedEvent> extra = new ArrayList<>();
        for (PredictedEvent event : unpaired) {
            if (event.background()) {
                continue;
            }
            Optional<Integer> twin = found.stream()
                    .filter(i -> !split.contains(i))
                    .filter(i -> similarity.of(gold.get(i), event) >= TWIN_SIMILARITY)
                    .findFirst();
            if (twin.isPresent()) {
                split.add(twin.get());
                score.note(Kind.SPLIT_EVENT, Gloss.of(gold.get(twin.get())), Gloss.of(event), "forgiven");
            } else {
                extra.add(event);
            }
        }
        score.tally().add(Counted.SPLITS, split.size());
        return extra;
    }

    private void countFound(List<GoldEvent> gold, List<Pair> pairs, List<PredictedEvent> unpaired, ReportScore score) {
        Set<Integer> found = new HashSet<>();
        pairs.forEach(pair -> found.add(pair.gold()));
        for (int i = 0; i < gold.size(); i++) {
            GoldEvent event = gold.get(i);
            if (event.background()) {
                continue;
            }
            score.tally().add(Counted.EVENTS_GOLD, 1);
            if (found.contains(i)) {
                score.tally().add(Counted.EVENTS_RIGHT, 1);
                score.tally().add(Counted.EVENTS_READ, 1);
            } else {
                missed(event, unpaired, score);
            }
        }
    }

    private void missed(GoldEvent event, List<PredictedEvent> unpaired, ReportScore score) {
        Optional<PredictedEvent> nearest = unpaired.stream()
                .filter(p -> closeness(event, p) > 0)
                .max(Comparator.comparingDouble(p -> closeness(event, p)));
        score.note(
                Kind.MISSED_EVENT,
                Gloss.of(event),
                nearest.map(Gloss::of).orElse(""),
                nearest.map(p -> apart(event, p)).orElse("nothing like it was read"));
    }

    private String nearestGold(PredictedEvent event, List<GoldEvent> gold) {
        return gold.stream()
                .filter(g -> closeness(g, event) > 0)
                .max(Comparator.comparingDouble(g -> closeness(g, event)))
                .map(g -> "nearest: " + Gloss.of(g) + " (" + apart(g, event) + ")")
                .orElse("");
    }

    /** Like the similarity, but never cut to zero by one wrong part: for showing what an event may have been meant as. */
    private double closeness(GoldEvent gold, PredictedEvent read) {
        double type = similarity.typeScore(gold.type(), read.type());
        return type == 0 ? 0 : type + similarity.placeScore(gold, read) + DateScore.of(gold, read);
    }

    private String apart(GoldEvent gold, PredictedEvent read) {
        return "type " + similarity.typeScore(gold.type(), read.type()) + ", place "
                + similarity.placeScore(gold, read) + ", date " + DateScore.of(gold, read) + ", actors "
                + Rounding.twoDigits(similarity.actorScore(gold, read));
    }

    private void scoreMatched(GoldEvent gold, PredictedEvent read, ReportScore score) {
        Tally tally = score.tally();
        tally.add(Counted.MATCHED, 1);
        if (Objects.equals(gold.subType(), read.subType())) {
            tally.add(Counted.SUB_TYPE_RIGHT, 1);
        } else {
            score.note(Kind.WRONG_SUB_TYPE, Gloss.type(gold), Gloss.type(read), Gloss.where(gold, read));
        }
        double place = similarity.placeScore(gold, read);
        if (place == 1.0) {
            tally.add(Counted.PLACE_RIGHT, 1);
        } else {
            score.note(
                    Kind.WRONG_PLACE,
                    Gloss.place(gold),
                    Gloss.place(read),
                    "score " + place + "; " + Gloss.where(gold, read));
        }
        double date = DateScore.of(gold, read);
        if (date >= DateScore.RIGHT) {
            tally.add(Counted.DATE_RIGHT, 1);
        } else {
            score.note(
                    Kind.WRONG_DATE,
                    Gloss.date(gold),
                    Gloss.date(read),
                    "score " + date + "; " + Gloss.where(gold, read));
        }
        scorePerpetrators(gold, read, score);
        scoreTargets(gold, read, score);
    }

    private void scorePerpetrators(GoldEvent gold, PredictedEvent read, ReportScore score) {
        ActorOverlap overlap = ActorOverlap.of(names, gold.perpetrators(), read.perpetrators());
        score.tally().add(Counted.PERPETRATORS_GOLD, overlap.expected());
        score.tally().add(Counted.PERPETRATORS_RIGHT, overlap.right());
        score.tally().add(Counted.PERPETRATORS_READ, overlap.predicted());
        noteActors(Kind.MISSED_PERPETRATOR, Kind.EXTRA_PERPETRATOR, overlap, gold.perpetrators(), gold, read, score);
    }

    private void scoreTargets(GoldEvent gold, PredictedEvent read, ReportScore score) {
        ActorOverlap overlap = ActorOverlap.of(names, gold.targets(), read.targets());
        score.tally().add(Counted.TARGETS_GOLD, overlap.expected());
        score.tally().add(Counted.TARGETS_RIGHT, overlap.right());
        score.tally().add(Counted.TARGETS_READ, overlap.predicted());
        noteActors(Kind.MISSED_TARGET, Kind.EXTRA_TARGET, overlap, gold.targets(), gold, read, score);
    }

    private static void noteActors(
            Kind missed,
            Kind extra,
            ActorOverlap overlap,
            List<String> expected,
            GoldEvent gold,
            PredictedEvent read,
            ReportScore score) {
        List<String> found = missed == Kind.MISSED_TARGET ? read.targets() : read.perpetrators();
        String where = Gloss.where(gold, read);
        overlap.missed().forEach(name -> score.note(missed, name, String.join("; ", found), where));
        overlap.extra().forEach(name -> score.note(extra, String.join("; ", expected), name, where));
    }
}
