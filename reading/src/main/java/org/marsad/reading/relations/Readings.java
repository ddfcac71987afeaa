package org.marsad.reading.relations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.ActorMention;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.relations.End.Sort;
import org.marsad.reading.text.Sentence;

/**
 * Tries the cues of a sentence: at each place the longest first (see {@link #rank}), all readings of equal length; where one tells something
 * the search goes on behind it, else with the shorter ones and then with the next word.
 */
final class Readings {
    private Readings() {}

    /**
     * @param tells reads a cue and answers whether it told anything
     */
    static void of(Annotated annotated, Sentence sentence, CueKind kind, Predicate<Match<Cue>> tells) {
        int i = sentence.firstToken();
        while (i < sentence.lastToken()) {
            i = annotated.cueAt(i, kind) == null ? i + 1 : after(candidates(annotated, i, kind), i, tells);
        }
    }

    private static int after(List<Match<Cue>> candidates, int token, Predicate<Match<Cue>> tells) {
        int told = -1;
        for (Match<Cue> cue : candidates) {
            boolean done = cue.value().is("actor", "state") ? told >= 0 : told > cue.last();
            if (done) {
                continue;
            }
            if (tells.test(cue)) {
                told = Math.max(told, cue.last());
            }
        }
        return Math.max(told, token + 1);
    }

    private static List<Match<Cue>> candidates(Annotated annotated, int token, CueKind kind) {
        List<Match<Cue>> candidates = new ArrayList<>();
        for (Match<Cue> cue : annotated.cuesStartingAt(token)) {
            if (cue.value().kind() == kind && !cutsName(annotated, cue) && !candidates.contains(cue)) {
                candidates.add(cue);
            }
        }
        candidates.sort(Comparator.comparingInt(Readings::rank));
        return candidates;
    }

    /** Services of the state close or open with the first word behind them that tells it, so there the shortest is right. */
    private static int rank(Match<Cue> cue) {
        return cue.value().is("actor", "state") ? cue.last() : -cue.last();
    }

    /** A cue that ends or begins within a name ("formed the Alliance" of Sahel States, "United" Nations) means something else. */
    private static boolean cutsName(Annotated annotated, Match<Cue> cue) {
        ActorMention begun = annotated.actorAt(cue.first());
        if (begun != null && isBody(begun)) {
            return true;
        }
        ActorMention name = annotated.actorAt(cue.last() - 1);
        if (name == null || name.first() <= cue.first() || name.last() <= cue.last()) {
            return false;
        }
        return isBody(name);
    }

    private static boolean isBody(ActorMention name) {
        Sort sort = ActorSorts.of(name.actor());
        return sort == Sort.ORGANISATION || sort == Sort.GROUP;
    }
}
