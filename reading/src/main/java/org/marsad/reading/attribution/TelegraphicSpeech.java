package org.marsad.reading.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Language;
import org.marsad.model.Speaker;
import org.marsad.model.Stance;
import org.marsad.reading.grammar.Case;
import org.marsad.reading.grammar.Cases;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.ActorMention;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.mentions.Mention;
import org.marsad.reading.text.Sentence;
import org.marsad.reading.text.Text;

/**
 * Speech without a verb of its own, in French and English: a speaker and his paper before a colon ("JNIM, in a statement: …",
 * "Two lines from the general staff: …"), whose toll it is ("the government's toll is 37"), and a second speaker of one verb
 * ("the army speaks of 11 dead, residents of 20").
 */
final class TelegraphicSpeech {
    private static final int LEAD = 24;

    private final Annotated annotated;
    private final Text text;
    private final Cases cases;
    private final Speakers speakers;

    TelegraphicSpeech(Annotated annotated, Cases cases, Speakers speakers) {
        this.annotated = annotated;
        this.text = annotated.text();
        this.cases = cases;
        this.speakers = speakers;
    }

    /** Adds the frames of a sentence to those its verbs have given. */
    void read(Sentence sentence, List<SpeechFrame> own) {
        if (text.language() == Language.AR) {
            return;
        }
        gapped(sentence, own);
        for (Match<Cue> toll : annotated.cues(sentence, CueKind.TOLL)) {
            owned(sentence, toll, own);
        }
        for (int i = sentence.firstToken() + 1; i < sentence.lastToken() - 1; i++) {
            if (text.key(i).equals(":")) {
                beforeColon(sentence, i, own);
            }
        }
    }

    private void beforeColon(Sentence sentence, int colon, List<SpeechFrame> own) {
        int begin = colon - 1;
        while (begin > sentence.firstToken()
                && !text.key(begin - 1).equals(";")
                && !text.key(begin - 1).equals(":")) {
            begin--;
        }
        for (SpeechFrame frame : own) {
            boolean spoken = frame.cueFirst() >= begin && frame.cueFirst() < colon;
            if (spoken || colon - begin > LEAD) {
                return;
            }
        }
        boolean paper = annotated.hasCue(begin, colon, CueKind.TOLL);
        ActorMention named = null;
        for (int i = begin; i < colon; i++) {
            Match<Cue> office = annotated.cueAt(i, CueKind.OFFICE);
            paper |= office != null && office.value().is("text", "1");
            ActorMention mention = annotated.actorAt(i);
            if (mention != null && named == null && speakers.of(mention) != null) {
                named = mention;
            }
        }
        if (named == null) {
            return;
        }
        boolean alone = named.first() - begin <= 1 && colon == named.last();
        if (paper || alone) {
            own.add(frame(named, begin, colon, colon + 1, endOf(colon + 1, sentence)));
        }
    }

    private void owned(Sentence sentence, Match<Cue> toll, List<SpeechFrame> own) {
        if (toll.last() >= sentence.lastToken() || !opensFigure(toll.last())) {
            return;
        }
        ActorMention owner = null;
        if (text.key(toll.first() - 1).equals("s") || text.key(toll.first() - 1).equals("'s")) {
            owner = annotated.actorAt(toll.first() - 2);
        }
        if (owner != null && speakers.of(owner) != null) {
            own.add(frame(owner, toll.first(), toll.last(), toll.last(), endOf(toll.last(), sentence)));
        }
    }

    private boolean opensFigure(int token) {
        return switch (text.key(token)) {
            case "is",
                    "was",
                    "stands",
                    "stood",
                    "now",
                    "remains",
                    "reached",
                    "puts",
                    "put",
                    "runs",
                    "of",
                    "comes",
                    "speaks",
                    "gives" -> true;
            default -> false;
        };
    }

    /** "…, M5-RFP of 23", "…, the hauliers' union 40": another speaker of the verb before, with a number of his own. */
    private void gapped(Sentence sentence, List<SpeechFrame> own) {
        for (SpeechFrame frame : List.copyOf(own)) {
            if (!frame.nounContent() || frame.cueFirst() >= frame.first()) {
                continue;
            }
            for (int i = frame.first(); i < Math.min(frame.last(), sentence.lastToken()) - 2; i++) {
                boolean joint = text.key(i).equals(",") || annotated.cueAt(i, CueKind.CONJUNCTION) != null;
                Mention other = joint ? mentionBehind(i + 1) : null;
                if (other != null && cases.of(other) == Case.BARE && countsAfter(other.last()) && !isCounted(other)) {
                    Speaker speaker = speakers.of(other);
                    if (speaker != null && !speaker.equals(frame.speaker())) {
                        own.add(new SpeechFrame(
                                speaker,
                                other,
                                frame.stance(),
                                other.first(),
                                other.last(),
                                other.last(),
                                frame.last(),
                                true));
                    }
                }
            }
        }
    }

    private boolean isCounted(Mention mention) {
        return annotated.quantityAt(mention.first() - 1) != null;
    }

    private @Nullable Mention mentionBehind(int token) {
        for (int i = token; i < token + 3; i++) {
            Mention mention = annotated.actorAt(i);
            if (mention != null) {
                return mention;
            }
            if (annotated.cueAt(i, CueKind.DETERMINER) == null) {
                return null;
            }
        }
        return null;
    }

    private boolean countsAfter(int token) {
        boolean of = switch (text.key(token)) {
            case "of", "at", "de", "d", "a" -> true;
            default -> false;
        };
        var quantity = annotated.quantityAt(of ? token + 1 : token);
        return quantity != null && quantity.isCount() && !quantity.article();
    }

    private int endOf(int from, Sentence sentence) {
        for (int i = from; i < sentence.lastToken(); i++) {
            if (text.key(i).equals(";")) {
                return i;
            }
        }
        return sentence.lastToken();
    }

    private SpeechFrame frame(ActorMention named, int cueFirst, int cueLast, int first, int last) {
        return new SpeechFrame(speakers.of(named), named, Stance.ASSERTS, cueFirst, cueLast, first, last, true);
    }
}
