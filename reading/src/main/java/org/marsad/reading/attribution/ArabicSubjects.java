package org.marsad.reading.attribution;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Speaker;
import org.marsad.model.SpeakerRole;
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

/**
 * Who speaks in Arabic: the noun after the verb (قال الجيش), within a phrase (جاء في بيان لهيئة الأركان), the body of an
 * office (قيادي في الحركة), or the topic before the verb (أما الجيش فأقر). A verb without any goes on with an earlier
 * speaker of its gender.
 */
final class ArabicSubjects {
    private static final Set<String> PARTICLES =
            Set.of("قد", "وقد", "فقد", "لقد", "ولقد", "كان", "كانت", "كانوا", "وكان", "وكانت", "كما");
    private static final int REACH = 7;
    private static final int CARRY_REACH = 6;

    private final Annotated annotated;
    private final Text text;
    private final Clauses clauses;
    private final Cases cases;
    private final Speakers speakers;
    private final ArabicTopics topics;

    ArabicSubjects(Annotated annotated, Clauses clauses, Cases cases, Speakers speakers) {
        this.annotated = annotated;
        this.text = annotated.text();
        this.clauses = clauses;
        this.cases = cases;
        this.speakers = speakers;
        this.topics = new ArabicTopics(annotated, clauses, cases, speakers);
    }

    /** The subject after a verb or inside its phrase, or null. */
    @Nullable
    Mention after(Sentence sentence, Match<Cue> cue) {
        if (cue.value().is("pos", "noun")) {
            Mention genitive = annotated.mentionAt(cue.last());
            Speaker named = genitive == null ? null : speakers.of(genitive);
            return named != null && named.role() != SpeakerRole.MEDIA && !isBroadcaster(genitive) ? genitive : null;
        }
        if (cue.last() < text.size() && isDocument(cue.last())) {
            return null;
        }
        int limit = Math.min(sentence.lastToken(), cue.last() + REACH);
        int office = -REACH;
        for (int i = cue.first() + 1; i < limit; i++) {
            Mention mention = annotated.mentionAt(i);
            if (mention != null) {
                boolean bodyOfOffice = mention instanceof ActorMention && i - office <= 3;
                Case c = cases.of(mention);
                boolean claimant = c == Case.BY && cue.value().kind() == CueKind.CLAIM;
                if ((c == Case.BARE || claimant || bodyOfOffice) && speakers.of(mention) != null) {
                    return mention;
                }
                i = mention.last() - 1;
            } else if (cue.value().is("stance", "asks") && annotated.cueAt(i, CueKind.PREPOSITION) != null) {
                return null;
            } else if (annotated.cueAt(i, CueKind.OFFICE) != null) {
                office = i;
            } else if (i >= cue.last() && ends(i, cue.last())) {
                return null;
            }
        }
        return null;
    }

    private boolean ends(int token, int cueLast) {
        String key = text.key(token);
        if (key.equals("\"")) {
            return annotated.mentionAt(token + 1) == null;
        }
        return annotated.cueAt(token, CueKind.COMPLEMENTIZER) != null
                || annotated.quantityAt(token) != null
                || key.equals(".")
                || key.equals(";")
                || key.equals(":")
                || (key.equals(",") && token == cueLast);
    }

    /** "نقل عن وزير الداخلية قوله إن …": who is named before in whatever case. */
    private @Nullable Mention sourceBefore(Sentence sentence, Match<Cue> cue) {
        for (int i = cue.first() - 1; i >= Math.max(sentence.firstToken(), cue.first() - REACH); i--) {
            Mention mention = annotated.mentionAt(i);
            if (mention instanceof ActorMention && speakers.of(mention) != null) {
                return mention;
            }
        }
        return null;
    }

    /** "في تصريح للتلفزيون الرسمي" tells to whom it was said. */
    private static boolean isBroadcaster(@Nullable Mention mention) {
        return mention instanceof ActorMention actor && actor.actor().id().startsWith("media-");
    }

    /** The topic a verb tells of, named before it in its sentence. */
    @Nullable
    Mention before(Sentence sentence, Match<Cue> cue) {
        String key = text.key(cue.first());
        if (key.endsWith("قوله") || key.endsWith("قولها") || key.endsWith("قولهم")) {
            Mention source = sourceBefore(sentence, cue);
            if (source != null) {
                return source;
            }
        }
        return topics.of(sentence, cue);
    }

    /** A noun that cannot speak directly before the verb ("هذه التحركات تشير إلى"): nobody is quoted. */
    boolean isOfThing(Sentence sentence, Match<Cue> cue) {
        int i = cue.first() - 1;
        boolean joined = cue.division() != null && cue.division().conjunction() != 0;
        return !joined
                && i >= Math.max(sentence.firstToken(), clauses.begin(cue.first()))
                && text.token(i).isWord()
                && !PARTICLES.contains(text.key(i))
                && annotated.mentionAt(i) == null
                && annotated.dateAt(i) == null
                && annotated.cuesStartingAt(i).stream()
                        .noneMatch(c -> isFunction(c.value().kind()));
    }

    private static boolean isFunction(CueKind kind) {
        return switch (kind) {
            case BOUNDARY,
                    COMPLEMENTIZER,
                    RELATIVE,
                    NEGATION,
                    IRREALIS,
                    PRONOUN,
                    PREPOSITION,
                    CONJUNCTION,
                    PASSIVE,
                    RECALL,
                    ANOTHER,
                    OFFICE,
                    SPEECH,
                    ACCORDING -> true;
            default -> false;
        };
    }

    /** The latest earlier speaker whose gender agrees with the verb; else the latest. */
    @Nullable
    Speaker carried(SpeechFrame frame, Sentence sentence, List<SpeechFrame> earlier) {
        Speaker topic = topicBefore(frame, sentence, earlier);
        if (topic != null) {
            return topic;
        }
        Speaker last = null;
        ArabicAgreement.Gender gender = ArabicAgreement.ofVerb(text.key(frame.cueFirst()));
        boolean document = isOfDocument(frame);
        int from = Math.max(0, earlier.size() - CARRY_REACH);
        for (int i = earlier.size() - 1; i >= from; i--) {
            SpeechFrame other = earlier.get(i);
            if (last == null) {
                last = other.speaker();
            }
            Speaker speaker = other.speaker();
            if (document) {
                if (speaker != null && speaker.role() != SpeakerRole.WITNESS) {
                    return speaker;
                }
                continue;
            }
            if (agrees(other, gender)) {
                return other.speaker();
            }
        }
        return last;
    }

    /** "والحكومة؟ أقرت …": who the sentence before is about, where nobody speaks in it. */
    private @Nullable Speaker topicBefore(SpeechFrame frame, Sentence sentence, List<SpeechFrame> earlier) {
        if (sentence.index() == 0 || isOfDocument(frame)) {
            return null;
        }
        Sentence before = text.sentences().get(sentence.index() - 1);
        if (!earlier.isEmpty() && earlier.get(earlier.size() - 1).cueFirst() >= before.firstToken()) {
            return null;
        }
        for (int i = before.firstToken(); i < Math.min(before.lastToken(), before.firstToken() + 2); i++) {
            Mention mention = annotated.mentionAt(i);
            if (mention != null && mention.first() == i) {
                Speaker speaker = cases.of(mention) == Case.BARE ? speakers.of(mention) : null;
                boolean agrees = ArabicAgreement.of(mention, annotated)
                        .agrees(ArabicAgreement.ofVerb(text.key(frame.cueFirst())));
                return speaker != null && agrees && !speaker.equals(Speakers.WITNESS) ? speaker : null;
            }
        }
        return null;
    }

    private boolean isOfDocument(SpeechFrame frame) {
        for (int i = frame.cueFirst(); i <= Math.min(frame.cueLast(), text.size() - 1); i++) {
            if (isDocument(i)) {
                return true;
            }
        }
        return false;
    }

    /** "وزعم البيان": whoever issued it, of any gender. */
    private boolean isDocument(int token) {
        return switch (text.key(token)) {
            case "البيان", "البلاغ", "المذكره", "التسجيل", "الرساله", "النص" -> true;
            default -> false;
        };
    }

    private boolean agrees(SpeechFrame other, ArabicAgreement.Gender gender) {
        Mention mention = other.mention();
        return mention == null
                ? ArabicAgreement.ofVerb(text.key(other.cueFirst())).agrees(gender)
                : ArabicAgreement.of(mention, annotated).agrees(gender);
    }
}
