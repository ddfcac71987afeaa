package org.marsad.reading.claims;

import org.jspecify.annotations.Nullable;
import org.marsad.model.Language;
import org.marsad.model.Speaker;
import org.marsad.reading.attribution.ArabicTopics;
import org.marsad.reading.attribution.Attributions;
import org.marsad.reading.attribution.Speakers;
import org.marsad.reading.attribution.SpeechFrame;
import org.marsad.reading.grammar.Case;
import org.marsad.reading.grammar.Cases;
import org.marsad.reading.grammar.Clauses;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.ActorMention;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.mentions.Mention;
import org.marsad.reading.text.Sentence;
import org.marsad.reading.text.Text;

/** Who denies or withholds: the subject of the words, or whom a pronoun in their clause stands for. */
final class ClaimSubjects {
    private static final int TOPIC_REACH = 4;

    private final Annotated annotated;
    private final Clauses clauses;
    private final Cases cases;
    private final Speakers speakers;
    private final Attributions attributions;
    private final Text text;
    private final ArabicTopics topics;
    private final boolean arabic;
    private @Nullable Speaker recent;
    private int recentSentence = -2;

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
        Mention within = within(cue);
        if (within != null) {
            return within;
        }
        if (arabic) {
            Mention topic = isVerbal(cue) && !isParticiple(cue) ? topics.of(sentence, cue) : null;
            if (topic != null) {
                return topic;
            }
        }
        boolean asideClosed = annotated.cueAt(from, CueKind.RELATIVE) != null
                && text.key(cue.first() - 1).equals(",");
        for (int i = cue.first() - 1; i >= from && !asideClosed; i--) {
            Mention mention = annotated.mentionAt(i);
            boolean subject = mention != null && (cases.of(mention) == Case.BARE || isBodyOfOffice(mention));
            if (mention != null && subject && speakers.of(mention) != null) {
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

    /** "A local representative of the volunteers": the body behind an office. */
    private boolean isBodyOfOffice(Mention mention) {
        if (arabic || cases.of(mention) != Case.OF) {
            return false;
        }
        for (int i = mention.first() - 1; i >= Math.max(0, mention.first() - 3); i--) {
            if (annotated.cueAt(i, CueKind.PREPOSITION) != null) {
                Match<Cue> office = annotated.cueOver(i - 1, CueKind.OFFICE);
                return office != null && !office.value().is("text", "1");
            }
        }
        return false;
    }

    /** Arabic "لم تؤكد الأمر ولم تنفه": nothing is denied. */
    boolean isNegated(Match<Cue> cue) {
        if (!arabic || cue.first() == 0) {
            return false;
        }
        return switch (text.key(cue.first() - 1)) {
            case "لم", "ولم", "لا", "ولا", "لن", "ولن", "دون", "فلم" -> true;
            default -> false;
        };
    }

    /** "ردّ الناطق نافيا": who the verb before names. */
    private boolean isParticiple(Match<Cue> cue) {
        return switch (text.key(cue.first())) {
            case "نافيا", "نافيه", "نافين", "مكذبا", "مكذبه", "منكرا", "منكره", "مفندا", "مفنده" -> true;
            default -> false;
        };
    }

    /** "Whose number the government did not give", "دون أن يعلن الجيش خسائره": the words of silence hold their subject. */
    private @Nullable Mention within(Match<Cue> cue) {
        for (int i = arabic ? cue.first() + 1 : cue.first(); i < cue.last(); i++) {
            Mention mention = annotated.mentionAt(i);
            boolean able = arabic || mention instanceof ActorMention;
            if (able && mention != null && cases.of(mention) == Case.BARE && speakers.of(mention) != null) {
                return mention;
            }
        }
        return null;
    }

    /** Who follows a passive ("démentie par le gouvernement"), or null. */
    @Nullable
    Mention by(Sentence sentence, Match<Cue> cue) {
        Match<Cue> preposition = arabic ? null : annotated.cueAt(cue.last(), CueKind.PREPOSITION);
        if (preposition == null || !preposition.value().is("role", "by")) {
            return null;
        }
        for (int i = preposition.last(); i < Math.min(sentence.lastToken(), preposition.last() + 4); i++) {
            Mention mention = annotated.mentionAt(i);
            if (mention != null) {
                return speakers.of(mention) == null ? null : mention;
            }
        }
        return null;
    }

    /** "JNIM says it killed fifty soldiers and denies …": the subject of the verb of speech before, or null. */
    @Nullable
    Mention coordinated(Match<Cue> cue) {
        if (arabic || annotated.cueAt(cue.first() - 1, CueKind.CONJUNCTION) == null) {
            return null;
        }
        SpeechFrame frame = attributions.frameAt(cue.first() - 1);
        return frame == null || frame.cueFirst() > cue.first() ? null : frame.mention();
    }

    /** Where a clause names nobody: whom its pronoun or "the statement" stands for; else null, and the frame over it decides. */
    @Nullable
    Speaker teller(Match<Cue> cue) {
        int limit = arabic ? cue.first() : cue.last();
        int begin = clauses.begin(cue.first());
        boolean relative = !arabic && annotated.cueAt(begin, CueKind.RELATIVE) != null;
        int from = relative ? Math.max(text.sentenceOf(cue.first()).firstToken(), begin - 4) : begin;
        for (int i = from; i < limit; i++) {
            if (annotated.cueAt(i, CueKind.PRONOUN) != null) {
                Speaker topic = arabic ? null : topicBefore(i);
                Speaker recent =
                        topic != null ? topic : recentAt(text.token(cue.first()).sentence());
                return recent != null ? recent : attributions.speakerBefore(cue.first());
            }
        }
        return null;
    }

    /** "Residents have no doubt: they name …": the subject of an earlier clause of the sentence. */
    private @Nullable Speaker topicBefore(int pronoun) {
        int first = text.sentenceOf(pronoun).firstToken();
        for (int i = first; i < Math.min(pronoun, first + TOPIC_REACH); i++) {
            Mention mention = annotated.mentionAt(i);
            if (mention != null) {
                boolean subject = mention instanceof ActorMention && cases.of(mention) == Case.BARE;
                return subject ? speakers.of(mention) : null;
            }
        }
        return null;
    }

    /** Keeps who was the subject of a claim: "It" in the next sentence means the same. */
    void remember(@Nullable Speaker speaker, Sentence sentence) {
        if (speaker != null) {
            recent = speaker;
            recentSentence = sentence.index();
        }
    }

    private @Nullable Speaker recentAt(int sentence) {
        return !arabic && recentSentence == sentence - 1 ? recent : null;
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
