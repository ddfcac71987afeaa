package org.marsad.reading.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Speaker;
import org.marsad.model.Stance;
import org.marsad.reading.grammar.Case;
import org.marsad.reading.grammar.Cases;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.mentions.ActorMention;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.text.Sentence;
import org.marsad.reading.text.Text;

/** A body named before a colon without any verb says what follows it: "De l'autre côté, le chef du village : douze morts." */
final class ColonSpeech {
    private static final int REACH = 10;

    private final Annotated annotated;
    private final Text text;
    private final Cases cases;
    private final Speakers speakers;

    ColonSpeech(Annotated annotated, Cases cases, Speakers speakers) {
        this.annotated = annotated;
        this.text = annotated.text();
        this.cases = cases;
        this.speakers = speakers;
    }

    /** Adds a frame for each colon of a sentence that follows a body. */
    void read(Sentence sentence, List<SpeechFrame> own) {
        for (int i = sentence.firstToken() + 1; i < sentence.lastToken() - 1; i++) {
            int after = i + 1;
            if (!text.key(i).equals(":") || own.stream().anyMatch(frame -> frame.first() == after)) {
                continue;
            }
            ActorMention body = bodyBefore(sentence, i);
            Speaker speaker = body == null ? null : speakers.of(body);
            if (speaker != null) {
                own.add(new SpeechFrame(
                        speaker, body, Stance.ASSERTS, i, i + 1, i + 1, endAfter(i + 1, sentence), true));
            }
        }
    }

    private @Nullable ActorMention bodyBefore(Sentence sentence, int colon) {
        ActorMention body = null;
        for (int i = colon - 1; i >= sentence.firstToken(); i--) {
            String key = text.key(i);
            if (key.equals(";") || key.equals(":")) {
                break;
            }
            if (colon - i > REACH || tells(i)) {
                return null;
            }
            ActorMention mention = annotated.actorAt(i);
            if (mention != null) {
                body = body == null || body.equals(mention) ? mention : null;
                if (body == null) {
                    return null;
                }
                i = mention.first();
            }
        }
        return body != null && isBody(body) ? body : null;
    }

    /** A verb, a deed or a figure: then the colon opens something else. */
    private boolean tells(int token) {
        return annotated.cueAt(token, CueKind.SPEECH) != null
                || annotated.cueAt(token, CueKind.EVENT) != null
                || annotated.cueAt(token, CueKind.CASUALTY) != null
                || annotated.cueAt(token, CueKind.PASSIVE) != null
                || annotated.cueAt(token, CueKind.CAMP) != null
                || annotated.cueAt(token, CueKind.LIGHT) != null
                || annotated.cueAt(token, CueKind.NEGATION) != null
                || annotated.cueAt(token, CueKind.RELATIVE) != null
                || annotated.quantityAt(token) != null && annotated.dateAt(token) == null;
    }

    private boolean isBody(ActorMention mention) {
        boolean named = switch (mention.actor().kind()) {
            case CIVILIANS, AGREEMENT, GENERIC_ARMED -> false;
            default -> true;
        };
        if (!named) {
            return false;
        }
        if (cases.of(mention) == Case.BARE) {
            return true;
        }
        for (int i = mention.first() - 1; i >= Math.max(0, mention.first() - 4); i--) {
            if (annotated.cueAt(i, CueKind.OFFICE) != null || annotated.cueAt(i, CueKind.TOLL) != null) {
                return cases.of(mention) == Case.OF;
            }
        }
        return false;
    }

    private int endAfter(int from, Sentence sentence) {
        for (int i = from; i < sentence.lastToken(); i++) {
            if (text.key(i).equals(";")) {
                return i;
            }
        }
        return sentence.lastToken();
    }
}
