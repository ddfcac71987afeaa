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
    private static final int EXCEPTION_REACH = 14;
    private static final int MORE_REACH = 9;

    private final Annotated annotated;
    private final Text text;
    private final boolean arabic;

    Unspoken(Annotated annotated) {
        this.annotated = annotated;
        this.text = annotated.text();
        this.arabic = text.language() == Language.AR;
    }

    boolean is(Match<Cue> cue, Sentence sentence) {
        return isNegated(cue, sentence)
                || isOnlyClaim(cue)
                || isWithin(cue, CueKind.NO_CLAIM)
                || isAccordance(cue)
                || isDeed(cue);
    }

    boolean isNegated(Match<Cue> cue, Sentence sentence) {
        for (int i = cue.first() - 1; i >= Math.max(sentence.firstToken(), cue.first() - 3); i--) {
            Match<Cue> negation = annotated.cueAt(i, CueKind.NEGATION);
            if (negation != null && !isConjunction(negation)) {
                return !(arabic && isExcepted(cue, sentence));
            }
            boolean apart = arabic
                    ? annotated.cueAt(i, CueKind.RELATIVE) != null
                    : text.token(i).isPunctuation();
            if (apart || annotated.actorAt(i) != null) {
                return false;
            }
        }
        return false;
    }

    /** "غير أن" negates nothing. */
    private boolean isConjunction(Match<Cue> negation) {
        Match<Cue> boundary = annotated.cueAt(negation.first(), CueKind.BOUNDARY);
        return boundary != null && boundary.length() > negation.length();
    }

    /** "لم يعترف الجيش إلا بقتيلين", "لم تزد على القول إن": nothing is said but this. */
    private boolean isExcepted(Match<Cue> cue, Sentence sentence) {
        for (int i = cue.last(); i < Math.min(sentence.lastToken(), cue.last() + EXCEPTION_REACH); i++) {
            String key = text.key(i);
            if ((key.equals("الا") && annotated.cueAt(i, CueKind.BOUNDARY) == null)
                    || key.equals("سوى")
                    || key.equals("سوي")) {
                return true;
            }
            if (key.equals(";") || key.equals(":")) {
                return false;
            }
        }
        return false;
    }

    /** "كما ذكر طبيب" tells who has said what stands before; "كما أعلن الجيش مقتل ستة" says more. */
    private boolean isAccordance(Match<Cue> cue) {
        Match<Cue> according = arabic ? annotated.cueOver(cue.first(), CueKind.ACCORDING) : null;
        return according != null
                && according.last() >= cue.last()
                && according.length() > cue.length()
                && !saysMore(according);
    }

    /** "كما أعلن الجيش أن …": a further message and no source for what stands before. */
    boolean saysMore(Match<Cue> according) {
        if (!text.key(according.first()).equals("كما")
                && !text.key(according.first()).equals("وكما")) {
            return false;
        }
        int end = text.sentenceOf(according.first()).lastToken();
        for (int i = according.last(); i < Math.min(end, according.last() + MORE_REACH); i++) {
            if (text.token(i).isPunctuation() && !text.key(i).equals("\"")) {
                return text.key(i).equals(":");
            }
            if (annotated.cueAt(i, CueKind.COMPLEMENTIZER) != null
                    || annotated.cueAt(i, CueKind.CASUALTY) != null
                    || annotated.cueAt(i, CueKind.CLAIM) != null) {
                return true;
            }
        }
        return false;
    }

    /** "أعلنت مسؤوليتها عن الهجوم": the claim is all that is said; "تقول إنها نصبت كمينا" goes on to tell. */
    private boolean isOnlyClaim(Match<Cue> cue) {
        if (!arabic) {
            return isWithin(cue, CueKind.CLAIM) && !tellsDeed(cue);
        }
        for (int i = cue.first(); i < Math.min(text.sentenceOf(cue.first()).lastToken(), cue.last() + REACH); i++) {
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

    /** "Se vante d'avoir tué vingt soldats": the claim is told in words of its own. */
    private boolean tellsDeed(Match<Cue> cue) {
        Match<Cue> claim = annotated.cueOver(cue.first(), CueKind.CLAIM);
        for (int i = cue.first(); claim != null && i < claim.last(); i++) {
            switch (text.key(i)) {
                case "avoir", "etre", "having" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
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
