package org.marsad.reading.assessments;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Attribution;
import org.marsad.model.Certainty;
import org.marsad.model.Speaker;
import org.marsad.model.Stance;
import org.marsad.model.Statement;
import org.marsad.reading.attribution.Speakers;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.ActorMention;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.text.Sentence;

/**
 * Reads that somebody confirms what was told just before ("…, which the interior ministry confirmed"). By an interested
 * party this is no independent confirmation; the speaker tells.
 */
final class EndorsementReader {
    private static final int REACH = 6;

    private final Annotated annotated;
    private final Speakers speakers;
    private final Segments segments;

    EndorsementReader(Annotated annotated, Speakers speakers, Segments segments) {
        this.annotated = annotated;
        this.speakers = speakers;
        this.segments = segments;
    }

    List<Judgement> read(Sentence sentence) {
        List<Judgement> found = new ArrayList<>();
        for (Match<Cue> cue : annotated.cues(sentence, CueKind.ENDORSEMENT)) {
            Speaker speaker = speakerNear(cue, sentence);
            if (speaker != null) {
                Attribution attribution = new Attribution(
                        speaker,
                        Stance.CONFIRMS,
                        annotated.text().words(cue.first(), cue.last()),
                        annotated.text().span(cue.first(), cue.last()));
                found.add(new Judgement(
                        Statement.Kind.CLAIM,
                        sentence.index(),
                        cue.first(),
                        segments.end(cue, sentence),
                        attribution,
                        Certainty.CONFIRMED,
                        null,
                        "endorsement"));
            }
        }
        return found;
    }

    private @Nullable Speaker speakerNear(Match<Cue> cue, Sentence sentence) {
        for (int i = cue.first(); i < Math.min(sentence.lastToken(), cue.last() + REACH); i++) {
            ActorMention mention = annotated.actorAt(i);
            if (mention != null) {
                return speakers.of(mention);
            }
        }
        return null;
    }
}
