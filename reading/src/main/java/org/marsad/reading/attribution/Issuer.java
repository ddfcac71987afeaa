package org.marsad.reading.attribution;

import org.jspecify.annotations.Nullable;
import org.marsad.model.Speaker;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.ActorMention;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.text.Sentence;

/**
 * The body whose own statement a report is: its first sentence addresses the public ("L'état-major informe l'opinion que …"),
 * or its title says so ("Communiqué du gouvernement", بيان).
 */
public final class Issuer {
    private Issuer() {}

    /** The issuer, or null where the report is nobody's statement. */
    public static @Nullable Speaker of(
            Annotated body, Speakers speakers, @Nullable Annotated title, @Nullable Speakers titleSpeakers) {
        if (body.text().sentences().isEmpty()) {
            return null;
        }
        Sentence first = body.text().sentences().get(0);
        if (!body.cues(first, CueKind.COMMUNIQUE).isEmpty()) {
            return firstSpeaker(body, speakers, first.firstToken(), first.lastToken());
        }
        if (title == null || titleSpeakers == null || !opensAsStatement(title)) {
            return null;
        }
        Speaker named = firstSpeaker(title, titleSpeakers, 0, title.text().size());
        return named == null ? selfNamed(body, speakers) : named;
    }

    private static boolean opensAsStatement(Annotated title) {
        Match<Cue> cue = title.cueAt(0, CueKind.COMMUNIQUE);
        return cue != null && cue.value().is("title", "1");
    }

    /** Who speaks of itself to the public in the body. */
    private static @Nullable Speaker selfNamed(Annotated body, Speakers speakers) {
        for (Sentence sentence : body.text().sentences()) {
            for (Match<Cue> cue : body.cues(sentence, CueKind.COMMUNIQUE)) {
                Speaker speaker = firstSpeaker(body, speakers, sentence.firstToken(), cue.first());
                if (speaker != null) {
                    return speaker;
                }
            }
        }
        return null;
    }

    private static @Nullable Speaker firstSpeaker(Annotated annotated, Speakers speakers, int from, int to) {
        for (ActorMention mention : annotated.actors()) {
            if (mention.first() >= from && mention.first() < to) {
                Speaker speaker = speakers.of(mention);
                if (speaker != null && !speaker.equals(Speakers.WITNESS)) {
                    return speaker;
                }
            }
        }
        return null;
    }
}
