package org.marsad.reading.claims;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.marsad.reading.grammar.Clauses;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.text.Text;

/**
 * Whose losses a figure or a silence about them means where nobody is named: words beside it that tell the side ("dans nos
 * rangs", "côté ennemi"), or a verb by which one owns to losses ("reconnaît six morts et quatre blessés").
 */
final class LossCamps {
    private static final int BEFORE = 14;
    private static final int AFTER = 6;

    private final Annotated annotated;
    private final Text text;
    private final Clauses clauses;

    LossCamps(Annotated annotated, Clauses clauses) {
        this.annotated = annotated;
        this.text = annotated.text();
        this.clauses = clauses;
    }

    /** The side told of around tokens {@code [first, last)}, or null. */
    @Nullable
    LossCamp of(int first, int last) {
        int end = Math.min(clauses.end(first), last + AFTER);
        for (int i = first; i < end; i++) {
            Match<Cue> camp = annotated.cueAt(i, CueKind.CAMP);
            if (camp != null && camp.value().get("pos").isEmpty()) {
                return side(camp);
            }
            if (i >= last && (annotated.quantityAt(i) != null || text.key(i).equals(","))) {
                break;
            }
        }
        int begin = text.sentenceOf(first).firstToken();
        for (int i = first - 1; i >= Math.max(begin, first - BEFORE); i--) {
            String key = text.key(i);
            if (key.equals(";") || annotated.cueAt(i, CueKind.BOUNDARY) != null) {
                return null;
            }
            Match<Cue> camp = annotated.cueAt(i, CueKind.CAMP);
            if (camp != null
                    && !camp.value().is("pos", "loser")
                    && !camp.value().is("pos", "neutral")) {
                return side(camp);
            }
        }
        return null;
    }

    private static LossCamp side(Match<Cue> camp) {
        return LossCamp.valueOf(camp.value().get("side").toUpperCase(Locale.ROOT));
    }
}
