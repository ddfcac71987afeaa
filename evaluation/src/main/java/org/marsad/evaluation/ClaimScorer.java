package org.marsad.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.marsad.evaluation.Discrepancy.Kind;
import org.marsad.evaluation.gold.GoldClaim;
import org.marsad.evaluation.gold.GoldEvent;
import org.marsad.evaluation.match.ClaimAlignment;
import org.marsad.evaluation.match.ClaimAlignment.Pair;
import org.marsad.evaluation.match.ClaimMatch;
import org.marsad.evaluation.match.ClaimMatch.Difference;
import org.marsad.evaluation.match.ClaimMatch.Level;
import org.marsad.evaluation.match.NameMatching;
import org.marsad.evaluation.predicted.PredictedClaim;

/**
 * Scores the claims of a report over all its events at once. Claims about background events are neither expected nor
 * wrong when found.
 */
final class ClaimScorer {
    private final ClaimMatch match;
    private final NameMatching names;

    ClaimScorer(NameMatching names) {
        this.match = new ClaimMatch(names);
        this.names = names;
    }

    void score(List<GoldEvent> events, List<PredictedClaim> read, ReportScore score) {
        List<GoldClaim> gold = claims(events, false);
        List<Pair> pairs = ClaimAlignment.align(match, gold, read);
        List<Pair> forgiven = ClaimAlignment.align(match, claims(events, true), read);
        Tally tally = score.tally();
        tally.add(Counted.CLAIMS_GOLD, gold.size());
        tally.add(Counted.CLAIMS_READ, Math.max(pairs.size(), read.size() - forgiven.size()));
        for (Pair pair : pairs) {
            tally.add(Counted.CLAIMS_CORE, 1);
            tally.addIf(pair.level().compareTo(Level.SAID) >= 0, Counted.CLAIMS_SAID);
            tally.addIf(pair.level() == Level.FULL, Counted.CLAIMS_FULL);
            noteHalfRight(gold.get(pair.gold()), read.get(pair.predicted()), pair.level(), score);
        }
        Set<Integer> found = pairs.stream().map(Pair::gold).collect(Collectors.toSet());
        Set<Integer> used = new HashSet<>();
        pairs.forEach(pair -> used.add(pair.predicted()));
        forgiven.forEach(pair -> used.add(pair.predicted()));
        noteMissedAndExtra(without(gold, found), without(read, used), score);
    }

    private static List<GoldClaim> claims(List<GoldEvent> events, boolean background) {
        return events.stream()
                .filter(event -> event.background() == background)
                .flatMap(event -> event.claims().stream())
                .toList();
    }

    private static <T> List<T> without(List<T> items, Set<Integer> positions) {
        List<T> rest = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (!positions.contains(i)) {
                rest.add(items.get(i));
            }
        }
        return rest;
    }

    private static void noteHalfRight(GoldClaim gold, PredictedClaim read, Level level, ReportScore score) {
        if (level == Level.CORE) {
            score.note(Kind.WRONG_SPEAKER, Gloss.of(gold), Gloss.of(read), Gloss.quote(read.source()));
        } else if (level == Level.SAID) {
            score.note(Kind.WRONG_VICTIMS, Gloss.of(gold), Gloss.of(read), Gloss.quote(read.source()));
        }
    }

    private void noteMissedAndExtra(List<GoldClaim> missed, List<PredictedClaim> extra, ReportScore score) {
        for (GoldClaim claim : missed) {
            Optional<PredictedClaim> nearest = extra.stream()
                    .filter(p -> closeness(claim, p) > 1)
                    .max(Comparator.comparingInt(p -> closeness(claim, p)));
            score.note(
                    Kind.MISSED_CLAIM,
                    Gloss.of(claim),
                    nearest.map(Gloss::of).orElse(""),
                    nearest.map(p -> "differs in " + differences(claim, p) + Gloss.quoted(p.source()))
                            .orElse("nothing like it was read"));
        }
        for (PredictedClaim claim : extra) {
            score.note(Kind.EXTRA_CLAIM, "", Gloss.of(claim), Gloss.quote(claim.source()));
        }
    }

    /** How many parts agree, the matter counting most: for showing what a claim may have been meant as. */
    private int closeness(GoldClaim gold, PredictedClaim read) {
        List<Difference> differences = match.differences(gold, read);
        int agreeing = Difference.values().length - differences.size();
        return differences.contains(Difference.ABOUT)
                ? 0
                : agreeing + (names.sameActor(gold.speaker(), read.speaker()) ? 1 : 0);
    }

    private String differences(GoldClaim gold, PredictedClaim read) {
        String core = match.differences(gold, read).stream()
                .map(difference -> difference.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        String parts = core.isEmpty() ? "nothing; taken by another claim" : core;
        return names.sameActor(gold.speaker(), read.speaker()) ? parts : parts + ", speaker";
    }
}
