package org.marsad.reading.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Language;
import org.marsad.model.Speaker;
import org.marsad.reading.grammar.Cases;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.mentions.Mention;
import org.marsad.reading.text.Sentence;
import org.marsad.reading.text.Text;

/**
 * Verbs of speech with their subject: they open content to their right ("the army said that …"), or close content to their
 * left ("…, the army said"). A pronoun as subject leaves the speaker open.
 */
final class SpeechVerbs {
    private final Annotated annotated;
    private final Text text;
    private final Speakers speakers;
    private final Unspoken unspoken;
    private final Inversions inversions;
    private final ClosingSpeech closings;
    private final LatinSubjects latin;
    private final ArabicSubjects arabic;
    private final boolean verbFirst;

    SpeechVerbs(
            Annotated annotated,
            Cases cases,
            Speakers speakers,
            Unspoken unspoken,
            LatinSubjects latin,
            ArabicSubjects arabic) {
        this.annotated = annotated;
        this.text = annotated.text();
        this.speakers = speakers;
        this.unspoken = unspoken;
        this.inversions = new Inversions(annotated, cases, speakers);
        this.closings = new ClosingSpeech(annotated);
        this.latin = latin;
        this.arabic = arabic;
        this.verbFirst = text.language() == Language.AR;
    }

    /** Adds what a verb says to the frames of its sentence. */
    void read(Sentence sentence, Match<Cue> cue, List<SpeechFrame> own) {
        if (unspoken.is(cue, sentence)) {
            return;
        }
        Inversions.Subject inverted = inversions.of(sentence, cue);
        if (inverted != null) {
            own.add(closings.inverted(sentence, cue, inverted));
            return;
        }
        if (cue.value().is("inv", "1")) {
            return;
        }
        Mention left = verbFirst ? null : latin.before(sentence, cue.first());
        boolean pronounLeft = !verbFirst && left == null && latin.pronounBefore(cue.first(), sentence.firstToken());
        SpeechFrame before = left == null && !pronounLeft ? coordinated(cue, own) : null;
        if (before != null) {
            own.add(new SpeechFrame(
                    before.speaker(),
                    before.mention(),
                    SpeechFrame.stanceOf(cue),
                    cue.first(),
                    cue.last(),
                    cue.last(),
                    sentence.lastToken(),
                    cue.value().is("np", "1")));
            return;
        }
        Mention right = left == null && !pronounLeft ? subjectAfter(sentence, cue) : null;
        if (verbFirst && right == null) {
            if (cue.value().is("pos", "noun")) {
                return;
            }
            left = arabic.before(sentence, cue);
            if (left == null && arabic.isOfThing(sentence, cue)) {
                return;
            }
        }
        Mention mention = right != null ? right : left;
        boolean passive = text.language() == Language.EN && isPassive(sentence, cue);
        boolean stranger = mention == null && !pronounLeft && !verbFirst && latin.isStranger(sentence, cue);
        if (mention == null && !pronounLeft && !verbFirst && !stranger) {
            return;
        }
        if (passive && right == null) {
            return;
        }
        Speaker speaker = stranger ? Speakers.WITNESS : mention == null ? null : speakers.of(mention);
        if (mention != null && speaker == null || !maySay(cue, speaker)) {
            return;
        }
        int from = right != null ? Math.max(cue.last(), right.last()) : cue.last();
        if (verbFirst && right != null && speaker != null && closings.isParenthesis(sentence, cue, right)) {
            own.add(new SpeechFrame(
                    speaker,
                    mention,
                    SpeechFrame.stanceOf(cue),
                    cue.first(),
                    cue.last(),
                    sentence.firstToken(),
                    sentence.lastToken(),
                    true));
            return;
        }
        boolean closing = verbFirst
                ? right != null && closings.isArabic(sentence, cue, right)
                : closings.is(sentence, cue, left, right);
        if (closing) {
            own.add(closings.plain(sentence, cue, left, mention, speaker));
        } else {
            own.add(new SpeechFrame(
                    speaker,
                    mention,
                    SpeechFrame.stanceOf(cue),
                    cue.first(),
                    cue.last(),
                    from,
                    contrastAfter(from, sentence),
                    cue.value().is("np", "1")));
        }
    }

    /** "Le ministère assure que … et dément …": a second verb goes on with the subject of the first; or null. */
    private @Nullable SpeechFrame coordinated(Match<Cue> cue, List<SpeechFrame> own) {
        if (verbFirst || own.isEmpty() || annotated.cueAt(cue.first() - 1, CueKind.CONJUNCTION) == null) {
            return null;
        }
        SpeechFrame last = own.get(own.size() - 1);
        return last.first() >= last.cueFirst() ? last : null;
    }

    /** "L'hôpital a reçu douze blessés" tells a toll, "le ministre a reçu douze blessés" none. */
    private static boolean maySay(Match<Cue> cue, @Nullable Speaker speaker) {
        String by = cue.value().get("by");
        return by.isEmpty() || speaker != null && ("role-" + by).equals(speaker.id());
    }

    /** "Was told", "were also told"; but not "who asked not to be named said". */
    private boolean isPassive(Sentence sentence, Match<Cue> cue) {
        int before = cue.first() - 1;
        if (before < sentence.firstToken()) {
            return false;
        }
        String key = text.key(before);
        boolean adverb = key.endsWith("ly")
                || key.equals("also")
                || key.equals("not")
                || key.equals("been")
                || key.equals("later");
        return annotated.cueAt(before, CueKind.PASSIVE) != null
                || annotated.cueOver(before, CueKind.PASSIVE) != null
                || (adverb && annotated.cueOver(before - 1, CueKind.PASSIVE) != null);
    }

    private @Nullable Mention subjectAfter(Sentence sentence, Match<Cue> cue) {
        return verbFirst ? arabic.after(sentence, cue) : latin.after(sentence, cue);
    }

    /** «أكد الجيش أن …، لكن الخسائر لم تعلن»: after an Arabic contrast with its own subject the report speaks again. */
    private int contrastAfter(int from, Sentence sentence) {
        for (int i = from + 1; verbFirst && i < sentence.lastToken(); i++) {
            Match<Cue> scope = annotated.cueAt(i, CueKind.SCOPE);
            if (scope != null
                    && scope.value().is("by", "contrast")
                    && text.token(i - 1).isPunctuation()) {
                return i;
            }
        }
        return sentence.lastToken();
    }
}
