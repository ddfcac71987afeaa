package org.marsad.reading.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Language;
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
import org.marsad.reading.numbers.Quantity;
import org.marsad.reading.text.Sentence;
import org.marsad.reading.text.Text;

/**
 * How a speaker carries over to words that name none: whom a pronoun means, who spoke last, whom the sentence before is
 * about, and the account that goes on in the conditional.
 */
final class CarriedSpeakers {
    private static final int TOPIC_REACH = 7;

    private final Annotated annotated;
    private final Text text;
    private final Cases cases;
    private final Speakers speakers;
    private final ArabicSubjects arabic;
    private final boolean verbFirst;

    CarriedSpeakers(Annotated annotated, Cases cases, Speakers speakers, ArabicSubjects arabic) {
        this.annotated = annotated;
        this.text = annotated.text();
        this.cases = cases;
        this.speakers = speakers;
        this.arabic = arabic;
        this.verbFirst = text.language() == Language.AR;
    }

    /**
     * Who says a frame that names nobody, or null.
     *
     * @param earlier all frames before it, of all sentences
     */
    @Nullable
    Speaker of(SpeechFrame frame, Sentence sentence, List<SpeechFrame> earlier) {
        if (verbFirst) {
            return arabic.carried(frame, sentence, earlier);
        }
        Speaker named = subjectOf(sentence, frame.cueFirst());
        Speaker last =
                earlier.isEmpty() ? null : earlier.get(earlier.size() - 1).speaker();
        return named == null ? lastSpeaker(sentence, earlier, last) : named;
    }

    /** Whom a pronoun in the middle of a sentence means: its first subject ("Un élu … : deux paysans ont été tués, dit-il"). */
    private @Nullable Speaker subjectOf(Sentence sentence, int before) {
        for (int i = sentence.firstToken(); i < Math.min(before - 1, sentence.firstToken() + 5); i++) {
            Mention mention = annotated.mentionAt(i);
            if (mention != null && isCounted(mention)) {
                return null;
            }
            if (mention != null) {
                Speaker speaker = cases.of(mention) == Case.BARE ? speakers.of(mention) : null;
                boolean several = Speakers.WITNESS.equals(speaker) && annotated.quantityAt(mention.first() - 1) == null;
                return several ? null : speaker;
            }
        }
        return null;
    }

    /** "Deux cents soldats y auraient péri, avance l'organisation": those who are counted do not speak. */
    private boolean isCounted(Mention mention) {
        Quantity quantity = annotated.quantityAt(mention.first() - 1);
        return quantity != null && quantity.isCount();
    }

    /** Who spoke last; or, where the sentence before quotes nobody, the party it is about ("JNIM's version came on Saturday."). */
    private @Nullable Speaker lastSpeaker(Sentence sentence, List<SpeechFrame> frames, @Nullable Speaker last) {
        if (sentence.index() == 0) {
            return last;
        }
        Sentence before = text.sentences().get(sentence.index() - 1);
        boolean quoted = frames.stream().anyMatch(frame -> before.contains(frame.cueFirst()));
        ActorMention topic = quoted ? null : topicOf(before);
        boolean party = topic != null
                && (topic.actor().kind().isArmedGroup() || topic.actor().kind().isForce());
        Speaker speaker = topic != null && party ? speakers.of(topic) : null;
        return speaker == null ? last : speaker;
    }

    /** The party a sentence opens with; behind an adverbial too where nobody has spoken yet ("En un mois, le JNIM …"). */
    private @Nullable ActorMention topicOf(Sentence sentence) {
        ActorMention first = annotated.actorAt(sentence.firstToken());
        for (int i = sentence.firstToken(); first == null && i < sentence.firstToken() + TOPIC_REACH; i++) {
            ActorMention mention = i < sentence.lastToken() ? annotated.actorAt(i) : null;
            if (mention != null) {
                return cases.of(mention) == Case.BARE ? mention : null;
            }
        }
        return first;
    }

    /** The account that a sentence gives as a whole ("Selon le ministère, …"), or null. */
    @Nullable
    static SpeechFrame opening(Sentence sentence, List<SpeechFrame> frames) {
        SpeechFrame last = frames.isEmpty() ? null : frames.get(frames.size() - 1);
        boolean whole = last != null
                && sentence.contains(last.cueFirst())
                && opens(last, sentence)
                && last.last() >= sentence.lastToken() - 1;
        return whole ? last : null;
    }

    /** By its first words, or by its subject. */
    private static boolean opens(SpeechFrame frame, Sentence sentence) {
        Mention speaker = frame.mention();
        return frame.cueFirst() - sentence.firstToken() <= 1
                || (speaker != null
                        && speaker.last() <= frame.cueFirst()
                        && sentence.contains(speaker.first())
                        && speaker.first() - sentence.firstToken() <= 1);
    }

    /**
     * What a clause in the conditional of hearsay tells when nobody else says it: what whoever spoke before in the sentence
     * goes on to say ("…, a indiqué le porte-parole ; quatre-vingts assaillants auraient été tués").
     */
    void hearsay(Sentence sentence, Clauses clauses, List<SpeechFrame> frames) {
        for (Match<Cue> cue : annotated.cues(sentence, CueKind.ACCORDING)) {
            if (!cue.value().is("mood", "conditional")) {
                continue;
            }
            SpeechFrame last = null;
            boolean said = false;
            for (SpeechFrame frame : frames) {
                said |= frame.covers(cue.first());
                int back = sentence.index() - text.token(frame.cueFirst()).sentence();
                if (back == 0 && frame.cueFirst() < cue.first() || back == 1 && isOfBody(frame.speaker())) {
                    last = frame;
                }
            }
            if (!said && last != null && last.speaker() != null) {
                frames.add(new SpeechFrame(
                        last.speaker(),
                        last.mention(),
                        last.stance(),
                        last.cueFirst(),
                        last.cueLast(),
                        clauses.begin(cue.first()),
                        clauses.end(cue.first()),
                        true));
            }
        }
    }

    /** A party or an office, whose account goes on into the next sentence. */
    private static boolean isOfBody(@Nullable Speaker speaker) {
        return speaker != null && (speaker.role() == SpeakerRole.PARTY || speaker.role() == SpeakerRole.OFFICIAL);
    }

    /** A sentence in the conditional of hearsay goes on with the account given before it ("Plusieurs auraient été tués."). */
    @Nullable
    SpeechFrame conditional(Sentence sentence, SpeechFrame account) {
        for (Match<Cue> cue : annotated.cues(sentence, CueKind.ACCORDING)) {
            if (cue.value().is("stance", "reports")) {
                return account.over(sentence);
            }
        }
        return goesOn(sentence) ? account.over(sentence) : null;
    }

    /** "Quatre autres ont été blessés", "Du côté ennemi, …": a further figure of the same account. */
    private boolean goesOn(Sentence sentence) {
        if (verbFirst) {
            return false;
        }
        Quantity count = annotated.quantityAt(sentence.firstToken());
        if (count != null && count.isCount() && annotated.cueAt(count.lastToken(), CueKind.ANOTHER) != null) {
            return true;
        }
        for (int i = sentence.firstToken(); i < Math.min(sentence.lastToken(), sentence.firstToken() + 3); i++) {
            Match<Cue> camp = annotated.cueAt(i, CueKind.CAMP);
            if (camp != null && camp.value().get("pos").isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
