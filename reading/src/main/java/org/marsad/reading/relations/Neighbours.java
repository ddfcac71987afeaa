package org.marsad.reading.relations;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.marsad.reading.grammar.Case;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.text.Sentence;
import org.marsad.reading.text.Text;

/** The ends nearest to a cue within its sentence. */
final class Neighbours {
    private final Text text;
    private final Ends ends;

    Neighbours(Text text, Ends ends) {
        this.text = text;
        this.ends = ends;
    }

    /** The nearest before the cue with at most so many words between, up to a semicolon. */
    @Nullable
    End left(Match<Cue> cue, Sentence sentence, Predicate<End> fits, int gap) {
        for (int i = cue.first() - 1; i >= sentence.firstToken() && cue.first() - 1 - i <= gap; i--) {
            End end = ends.at(i);
            if (end != null) {
                if (fits.test(end)) {
                    return end;
                }
                i = end.first();
            } else if (text.key(i).equals(";")) {
                return null;
            }
        }
        return null;
    }

    /** The nearest after the cue, in a case if one is wanted. */
    @Nullable
    End right(Match<Cue> cue, Sentence sentence, Predicate<End> fits, int reach, @Nullable Case wanted) {
        return right(cue.last(), cue, sentence, fits, reach, wanted);
    }

    /** The nearest after a token behind the cue. */
    @Nullable
    End right(int from, Match<Cue> cue, Sentence sentence, Predicate<End> fits, int reach, @Nullable Case wanted) {
        int limit = Math.min(sentence.lastToken(), cue.last() + reach + 1);
        for (int i = from; i < limit; i++) {
            End end = ends.at(i);
            if (end != null && end.first() >= from) {
                if (fits.test(end) && (wanted == null || ends.caseOf(end) == wanted)) {
                    return end;
                }
                i = Math.max(i, end.last() - 1);
            } else if (text.key(i).equals(";")) {
                return null;
            }
        }
        return null;
    }

    /** The first among the cue's own words. */
    @Nullable
    End inside(Match<Cue> cue, Predicate<End> fits) {
        for (int i = cue.first(); i < cue.last(); i++) {
            End end = ends.at(i);
            if (end != null && fits.test(end)) {
                return end;
            }
        }
        return null;
    }
}
