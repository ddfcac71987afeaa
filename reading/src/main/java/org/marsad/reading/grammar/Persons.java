package org.marsad.reading.grammar;

import java.util.List;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.ActorMention;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.text.Text;

/**
 * French and English: mayors, imams, nurses or residents, who mostly speak, as those to whom something is done: "the mayor was
 * shot dead", "the abduction of an imam".
 */
final class Persons {
    private static final int LEFT_REACH = 12;
    private static final int RIGHT_REACH = 5;

    private final Annotated annotated;
    private final Text text;
    private final Clauses clauses;
    private final Cases cases;

    Persons(Annotated annotated, Clauses clauses, Cases cases) {
        this.annotated = annotated;
        this.text = annotated.text();
        this.clauses = clauses;
        this.cases = cases;
    }

    /** Adds the person who is the subject of a verb in the passive. */
    void subject(Match<Cue> cue, List<ActorMention> patients) {
        int from = Math.max(clauses.begin(cue.first()), cue.first() - LEFT_REACH);
        for (int i = cue.first() - 1; i >= from; i--) {
            ActorMention mention = annotated.actorAt(i);
            if (mention != null && Arguments.isPerson(mention.actor()) && cases.of(mention) == Case.BARE) {
                if (!tells(mention)) {
                    patients.add(mention);
                }
                return;
            }
            if (annotated.cueAt(i, CueKind.SPEECH) != null || annotated.cueAt(i, CueKind.ACCORDING) != null) {
                return;
            }
        }
    }

    /** Adds the person who is the object of a verb, or of whom a noun tells. */
    void object(Match<Cue> cue, List<ActorMention> patients) {
        int to = Math.min(clauses.end(cue.first()), cue.last() + RIGHT_REACH);
        for (int i = cue.last(); i < to; i++) {
            ActorMention mention = annotated.actorAt(i);
            if (mention != null) {
                Case c = cases.of(mention);
                if (Arguments.isPerson(mention.actor())
                        && (c == Case.BARE || c == Case.OF || c == Case.ON)
                        && !tells(mention)) {
                    patients.add(mention);
                }
                return;
            }
            if (text.token(i).isPunctuation()
                    || annotated.cueAt(i, CueKind.SPEECH) != null
                    || annotated.cueAt(i, CueKind.ACCORDING) != null
                    || annotated.placeAt(i) != null
                    || annotated.dateAt(i) != null) {
                return;
            }
        }
    }

    /** "…, a resident said", "residents told the agency". */
    private boolean tells(ActorMention mention) {
        for (int i = mention.first() - 1; i >= Math.max(0, mention.first() - 3); i--) {
            if (annotated.cueOver(i, CueKind.ACCORDING) != null) {
                return true;
            }
        }
        return annotated.cueAt(mention.last(), CueKind.SPEECH) != null
                || annotated.cueOver(mention.first() - 1, CueKind.SPEECH) != null;
    }
}
