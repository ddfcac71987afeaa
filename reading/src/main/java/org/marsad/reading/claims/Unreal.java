package org.marsad.reading.claims;

import org.marsad.reading.grammar.Clauses;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.Annotated;

/** Words of what is planned, feared or negated, which claim nothing. */
final class Unreal {
    private static final int REACH = 4;

    private final Annotated annotated;
    private final Clauses clauses;

    Unreal(Annotated annotated, Clauses clauses) {
        this.annotated = annotated;
        this.clauses = clauses;
    }

    /** "Feared dead", "will be killed", "to kill". */
    boolean isPlanned(Match<Cue> cue) {
        int from = Math.max(clauses.begin(cue.first()), cue.first() - REACH);
        for (int i = cue.first() - 1; i >= from; i--) {
            if (annotated.cueAt(i, CueKind.IRREALIS) != null) {
                return true;
            }
        }
        return cue.division() != null && cue.division().future();
    }

    /** "Does not hold", "seeks to take". */
    boolean isPlannedOrDenied(Match<Cue> cue) {
        int from = Math.max(clauses.begin(cue.first()), cue.first() - REACH);
        for (int i = cue.first() - 1; i >= from; i--) {
            if (annotated.cueAt(i, CueKind.IRREALIS) != null || annotated.cueAt(i, CueKind.NEGATION) != null) {
                return true;
            }
        }
        return false;
    }
}
