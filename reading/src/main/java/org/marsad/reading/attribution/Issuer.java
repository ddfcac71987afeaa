package org.marsad.reading.attribution;

import org.jspecify.annotations.Nullable;
import org.marsad.model.ActorKind;
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
    private static final int OPENING = 8;
    /** "Niamey, le 14 mai." before the first sentence proper. */
    private static final int DATELINE = 8;

    private Issuer() {}

    /** The issuer, or null where the report is nobody's statement. */
    public static @Nullable Speaker of(
            Annotated body, Speakers speakers, @Nullable Annotated title, @Nullable Speakers titleSpeakers) {
        if (body.text().sentences().isEmpty()) {
            return null;
        }
        Sentence first = body.text().sentences().get(0);
        if (first.lastToken() - first.firstToken() <= DATELINE
                && body.text().sentences().size() > 1) {
            first = body.text().sentences().get(1);
        }
        if (!body.cues(first, CueKind.COMMUNIQUE).isEmpty()) {
            return firstSpeaker(body, speakers, first.firstToken(), first.lastToken());
        }
        if (title == null || titleSpeakers == null || !opensAsStatement(title)) {
            return null;
        }
        Speaker named = firstSpeaker(title, titleSpeakers, 0, title.text().size());
        Speaker self = named == null ? selfNamed(body, speakers) : named;
        return self == null ? opening(body, speakers, first) : self;
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

    /** "U.S. Africa Command confirms …": the body that speaks first in a statement. */
    private static @Nullable Speaker opening(Annotated body, Speakers speakers, Sentence first) {
        ActorMention subject = null;
        for (int i = first.firstToken(); i < Math.min(first.lastToken(), first.firstToken() + OPENING); i++) {
            subject = subject == null ? body.actorAt(i) : subject;
            if (subject != null && i >= subject.last() && body.cueAt(i, CueKind.SPEECH) != null) {
                ActorKind kind = subject.actor().kind();
                boolean able = kind.isForce() || kind == ActorKind.GOVERNMENT || kind.isArmedGroup();
                return able ? speakers.of(subject) : null;
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
