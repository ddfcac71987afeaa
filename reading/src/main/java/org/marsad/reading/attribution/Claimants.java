package org.marsad.reading.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Language;
import org.marsad.model.Speaker;
import org.marsad.model.Stance;
import org.marsad.reading.grammar.Case;
import org.marsad.reading.grammar.Cases;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.ActorMention;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.mentions.Mention;
import org.marsad.reading.numbers.Quantity;
import org.marsad.reading.text.Sentence;
import org.marsad.reading.text.Text;

/**
 * Who claims an attack is who "it" and "the statement" mean afterwards; in Arabic what an accused did is also the accuser's
 * account.
 */
final class Claimants {
    /** «أعلن … مسؤوليته»: whose responsibility it is stands before. */
    private static final String RESPONSIBILITY = "مسووليت";

    private final Annotated annotated;
    private final Text text;
    private final Cases cases;
    private final Speakers speakers;
    private final LatinSubjects latin;
    private final ArabicSubjects arabic;
    private final boolean verbFirst;

    Claimants(Annotated annotated, Cases cases, Speakers speakers, LatinSubjects latin, ArabicSubjects arabic) {
        this.annotated = annotated;
        this.text = annotated.text();
        this.cases = cases;
        this.speakers = speakers;
        this.latin = latin;
        this.arabic = arabic;
        this.verbFirst = text.language() == Language.AR;
    }

    /** Who claims an attack is who "it" and "the statement" mean afterwards. */
    void claimant(Sentence sentence, Match<Cue> cue, List<SpeechFrame> own) {
        boolean possessed = verbFirst && text.key(cue.first()).contains(RESPONSIBILITY);
        Mention mention = possessed
                ? insideOrBefore(sentence, cue)
                : verbFirst ? arabic.after(sentence, cue) : latin.before(sentence, cue.first());
        if (mention == null && verbFirst) {
            mention = arabic.before(sentence, cue);
        }
        if (mention == null && verbFirst) {
            mention = insideOrBefore(sentence, cue);
        }
        Speaker speaker = mention == null ? null : speakers.of(mention);
        if (speaker != null) {
            int end = opensFigure(cue, sentence) ? sentence.lastToken() : cue.last();
            own.add(new SpeechFrame(speaker, mention, Stance.CLAIMS, cue.first(), cue.last(), cue.last(), end, false));
        }
    }

    /** "اتهمت المنظمة الجيش بقتل …": what the accused did is the accuser's account. */
    void accuser(Sentence sentence, Match<Cue> cue, List<SpeechFrame> own) {
        if (!cue.value().is("frame", "so")) {
            return;
        }
        Mention after = verbFirst ? arabic.after(sentence, cue) : null;
        Mention before = verbFirst ? arabic.before(sentence, cue) : latin.before(sentence, cue.first());
        Mention mention = after != null ? after : before;
        Speaker speaker = mention == null ? null : speakers.of(mention);
        if (speaker != null && mention != null) {
            int from = after == null ? cue.last() : Math.max(cue.last(), mention.last());
            own.add(new SpeechFrame(
                    speaker, mention, Stance.ASSERTS, cue.first(), cue.last(), from, sentence.lastToken(), true));
        }
    }

    /** "Revendique quarante soldats tués", "s'attribue, outre …, cinquante véhicules": the claim goes on in figures. */
    private boolean opensFigure(Match<Cue> cue, Sentence sentence) {
        for (int i = cue.last(); !verbFirst && i < Math.min(sentence.lastToken(), cue.last() + 3); i++) {
            Quantity quantity = annotated.quantityAt(i);
            if (quantity != null && quantity.isCount()) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Mention insideOrBefore(Sentence sentence, Match<Cue> cue) {
        for (int i = cue.last() - 1; i >= Math.max(sentence.firstToken(), cue.first() - 6); i--) {
            Mention mention = annotated.mentionAt(i);
            if (mention instanceof ActorMention actor
                    && actor.actor().kind().isArmedGroup()
                    && cases.of(mention) == Case.BARE
                    && speakers.of(mention) != null) {
                return mention;
            }
        }
        return null;
    }
}
