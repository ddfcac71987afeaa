package org.marsad.reading.claims;

import org.jspecify.annotations.Nullable;
import org.marsad.model.Language;
import org.marsad.model.Speaker;
import org.marsad.reading.attribution.ArabicTopics;
import org.marsad.reading.attribution.Attributions;
import org.marsad.reading.attribution.Speakers;
import org.marsad.reading.grammar.Case;
import org.marsad.reading.grammar.Cases;
import org.marsad.reading.grammar.Clauses;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.mentions.Mention;
import org.marsad.reading.text.Sentence;
import org.marsad.reading.text.Text;

/** Who denies or withholds: the subject of the words, or whom a pronoun in their clause stands for. */
final class ClaimSubjects {
    private final Annotated annotated;
    private final Clauses clauses;
    private final Cases cases;
    private final Speakers speakers;
    private final Attributions attributions;
    private final Text text;
    private final ArabicTopics topics;
    private final boolean arabic;

    ClaimSubjects(Annotated annotated, Clauses clauses, Cases cases, Speakers speakers, Attributions attributions) {
        this.annotated = annotated;
        this.clauses = clauses;
        this.cases = cases;
        this.speakers = speakers;
        this.attributions = attributions;
        this.text = annotated.text();
        this.topics = new ArabicTopics(annotated, clauses, cases, speakers);
        this.arabic = annotated.text().language() == Language.AR;
    }

    /** The speaker named as subject in the clause of a cue, or before its relative pronoun; or null. */
    @Nullable
    Mention of(Sentence sentence, Match<Cue> cue) {
        int from = clauses.begin(cue.first());
        if (arabic && isVerbal(cue)) {
            for (int i = cue.first() + 1; i < Math.min(clauses.end(cue.first()), cue.last() + 6); i++) {
                Mention mention = annotated.mentionAt(i);
                if (mention != null && cases.of(mention) == Case.BARE && speakers.of(mention) != null) {
                    return mention;
                }
            }
        }
        if (arabic) {
            Mention within = within(cue);
            if (within != null) {
                return within;
            }
            Mention topic = isVerbal(cue) ? topics.of(sentence, cue) : null;
            if (topic != null) {
                return topic;
            }
        }
        boolean asideClosed = annotated.cueAt(from, CueKind.RELATIVE) != null
                && text.key(cue.first() - 1).equals(",");
        for (int i = cue.first() - 1; i >= from && !asideClosed; i--) {
            Mention mention = annotated.mentionAt(i);
            if (mention != null && cases.of(mention) == Case.BARE && speakers.of(mention) != null) {
                return mention;
            }
        }
        if (annotated.cueAt(from, CueKind.RELATIVE) != null) {
            for (int i = from - 1; i >= Math.max(sentence.firstToken(), from - 6); i--) {
                Mention mention = annotated.mentionAt(i);
                if (mention != null && speakers.of(mention) != null) {
                    return mention;
                }
            }
        }
        return null;
    }

    /** "دون أن يعلن الجيش خسائره": the subject inside the words. */
    private @Nullable Mention within(Match<Cue> cue) {
        for (int i = cue.first() + 1; i < cue.last(); i++) {
            Mention mention = annotated.mentionAt(i);
            if (mention != null && cases.of(mention) == Case.BARE && speakers.of(mention) != null) {
                return mention;
            }
        }
        return null;
    }

    /** Where a clause names nobody: whom its pronoun or "the statement" stands for; else null, and the frame over it decides. */
    @Nullable
    Speaker teller(Match<Cue> cue) {
        for (int i = clauses.begin(cue.first()); i < cue.first(); i++) {
            if (annotated.cueAt(i, CueKind.PRONOUN) != null) {
                return attributions.speakerBefore(cue.first());
            }
        }
        return null;
    }

    /** Arabic: opens with a negated or plain verb whose subject follows, not with دون or a participle. */
    private boolean isVerbal(Match<Cue> cue) {
        String key = text.key(cue.first());
        return !key.endsWith("دون")
                && !key.endsWith("بدون")
                && !key.endsWith("من")
                && !key.startsWith("متجنب")
                && !key.startsWith("متفادي")
                && !isImpersonal(text.key(cue.first() + 1));
    }

    /** "لم تُعرف الخسائر": nobody in particular is silent. */
    private static boolean isImpersonal(String verb) {
        return switch (verb) {
            case "تعرف",
                    "يعرف",
                    "تتضح",
                    "يتضح",
                    "تتوفر",
                    "يتوفر",
                    "تتوافر",
                    "يتوافر",
                    "تتبين",
                    "يتبين",
                    "تحص",
                    "يتسن",
                    "ترد",
                    "يعلم",
                    "تعلم" -> true;
            default -> false;
        };
    }
}
