package org.marsad.evaluation.match;

import java.util.List;
import java.util.function.BiPredicate;

/**
 * How two lists of actors cover each other; an actor may match several, for instance an army and its government.
 *
 * @param missed expected actors that no predicted one matches
 * @param extra predicted actors that match no expected one
 */
public record ActorOverlap(int expected, int predicted, List<String> missed, List<String> extra) {
    public ActorOverlap {
        missed = List.copyOf(missed);
        extra = List.copyOf(extra);
    }

    public static ActorOverlap of(NameMatching names, List<String> gold, List<String> predicted) {
        return new ActorOverlap(
                gold.size(),
                predicted.size(),
                unmatched(gold, predicted, names::sameActor),
                unmatched(predicted, gold, (p, g) -> names.sameActor(g, p)));
    }

    private static List<String> unmatched(List<String> these, List<String> those, BiPredicate<String, String> same) {
        return these.stream()
                .filter(a -> those.stream().noneMatch(b -> same.test(a, b)))
                .toList();
    }

    /** Expected actors that were found. */
    public int found() {
        return expected - missed.size();
    }

    /** Matches that count for precision as well as recall: the smaller of the two sides' matched actors. */
    public int right() {
        return Math.min(found(), predicted - extra.size());
    }
}
