package org.marsad.reading.attribution;

import org.marsad.model.Language;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.text.Sentence;
import org.marsad.reading.text.Text;

/**
 * Verbs of speech that quote nobody: negated ones, those of a claim of responsibility or of its absence, and those of a
 * deed ("ont conclu un cessez-le-feu").
 */
final class Unspoken {
    private static final int REACH = 5;

    private final Annotated annotated;
    private final Text text;
    private final boolean arabic;

    Unspoken(Annotated annotated) {
        this.annotated = annotated;
        this.text = annotated.text();
        this.arabic = text.language() == Language.AR;
    }

    boolean is(Match<Cue> cue, Sentence sentence) {
        return isNegated(cue, sentence) || isOnlyClaim(cue) || isWithin(cue, CueKind.NO_CLAIM) || isDeed(cue);
    }

    boolean isNegated(Match<Cue> cue, Sentence sentence) {
        for (int i = cue.first() - 1; i >= Math.max(sentence.firstToken(), cue.first() - 3); i--) {
            if (annotated.cueAt(i, CueKind.NEGATION) != null) {
                return true;
            }
            if (annotated.actorAt(i) != null) {
                return false;
            }
        }
        return false;
    }

    /** "أعلنت مسؤوليتها عن الهجوم": the claim is all that is said; "تقول إنها نصبت كمينا" goes on to tell. */
    private boolean isOnlyClaim(Match<Cue> cue) {
        if (!arabic) {
            return isWithin(cue, CueKind.CLAIM);
        }
        for (int i = cue.first(); i < Math.min(text.size(), cue.last() + REACH); i++) {
            if (annotated.cueAt(i, CueKind.COMPLEMENTIZER) != null
                    || (i > cue.last() && text.key(i).equals(","))) {
                return false;
            }
            if (i >= cue.last() && annotated.cueAt(i, CueKind.CLAIM) != null) {
                return true;
            }
        }
        return isWithin(cue, CueKind.CLAIM);
    }

    /** "Claimed the attack" is no speech about something else. */
    private boolean isWithin(Match<Cue> cue, CueKind kind) {
        Match<Cue> other = annotated.cueOver(cue.first(), kind);
        return other != null && other.last() >= cue.last() && other.length() > cue.length();
    }

    /** "Ont conclu un cessez-le-feu" tells a deed and nothing said. */
    private boolean isDeed(Match<Cue> cue) {
        for (int i = cue.first(); i < cue.last(); i++) {
            Match<Cue> event = annotated.cueAt(i, CueKind.EVENT);
            if (event != null && event.value().is("class", "agreement") && event.last() >= cue.last()) {
                return true;
            }
        }
        return false;
    }
}
