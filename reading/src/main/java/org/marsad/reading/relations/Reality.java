package org.marsad.reading.relations;

import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.text.Sentence;

/** Whether what a cue tells is said to be so, denied, or only wished, planned or feared. */
public final class Reality {
    private static final int NEGATION = 3;
    private static final int IRREALIS = 5;

    private final Annotated annotated;

    public Reality(Annotated annotated) {
        this.annotated = annotated;
    }

    /** A negation directly before the cue; one that belongs to the cue itself does not count. */
    public boolean isNegated(Match<Cue> cue, Sentence sentence) {
        return cue.value().get("negated").isEmpty() && before(cue, sentence, CueKind.NEGATION, NEGATION);
    }

    /** Future, purpose, condition or threat before the cue. */
    public boolean isPossible(Match<Cue> cue, Sentence sentence) {
        return (cue.division() != null && cue.division().future()) || before(cue, sentence, CueKind.IRREALIS, IRREALIS);
    }

    /** Asked for by somebody, who has no part in it: "to demand the departure of foreign troops". */
    public boolean isWished(Match<Cue> cue, Sentence sentence) {
        for (int i = cue.first() - 1; i >= Math.max(sentence.firstToken(), cue.first() - IRREALIS); i--) {
            Match<Cue> wish = annotated.cueAt(i, CueKind.IRREALIS);
            if (wish != null && wish.value().is("wish", "1")) {
                return true;
            }
        }
        return false;
    }

    private boolean before(Match<Cue> cue, Sentence sentence, CueKind kind, int reach) {
        for (int i = cue.first() - 1; i >= Math.max(sentence.firstToken(), cue.first() - reach); i--) {
            String key = annotated.text().key(i);
            if (key.equals(",") || key.equals(";") || key.equals(":")) {
                return false;
            }
            Match<Cue> found = annotated.cueAt(i, kind);
            if (found != null && found.last() <= cue.first() && !isStill(i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** «لا تزال», «ما زال»: what still is. */
    private boolean isStill(int token) {
        return token < annotated.text().size()
                && switch (annotated.text().key(token)) {
                    case "يزال", "تزال", "يزالون", "تزل", "يزل", "زال", "زالت", "زالوا" -> true;
                    default -> false;
                };
    }
}
