package org.marsad.reading.assessments;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.marsad.model.ActorKind;
import org.marsad.model.ActorRef;
import org.marsad.model.Assessment;
import org.marsad.model.Assessment.Direction;
import org.marsad.model.Assessment.Topic;
import org.marsad.model.Attribution;
import org.marsad.model.Certainty;
import org.marsad.model.Speaker;
import org.marsad.model.Statement;
import org.marsad.reading.attribution.Voices;
import org.marsad.reading.dates.DateMention;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.ActorMention;
import org.marsad.reading.mentions.ActorNames;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.text.Sentence;

/** Reads judgements: each cue of the tables has a topic and a direction; its clause gives the words. */
final class AssessmentReader {
    private final Annotated annotated;
    private final ActorNames names;
    private final Voices voices;
    private final Segments segments;

    AssessmentReader(Annotated annotated, ActorNames names, Voices voices, Segments segments) {
        this.annotated = annotated;
        this.names = names;
        this.voices = voices;
        this.segments = segments;
    }

    /**
     * @param questions what is asked in the sentence: strength that is asked about is not asserted
     */
    List<Judgement> read(Sentence sentence, List<Judgement> questions) {
        List<Judgement> found = new ArrayList<>();
        for (Match<Cue> cue : annotated.cues(sentence, CueKind.ASSESSMENT)) {
            Topic topic = Topic.valueOf(cue.value().get("topic").toUpperCase(Locale.ROOT));
            if (topic == Topic.STATE_STRENGTH && isAsked(cue, questions)) {
                continue;
            }
            int first = cue.value().is("span", "cue") ? cue.first() : segments.begin(cue, sentence);
            int last = segments.end(cue, sentence);
            if (found.stream().noneMatch(j -> isSame(j, topic, first, last))) {
                found.add(judgement(cue, sentence, topic, first, last));
            }
        }
        return found;
    }

    private static boolean isAsked(Match<Cue> cue, List<Judgement> questions) {
        return questions.stream().anyMatch(q -> cue.first() >= q.first() && cue.first() < q.last());
    }

    private static boolean isSame(Judgement judgement, Topic topic, int first, int last) {
        Assessment known = judgement.assessment();
        return known != null && known.topic() == topic && judgement.first() <= first && judgement.last() >= last;
    }

    private Judgement judgement(Match<Cue> cue, Sentence sentence, Topic topic, int first, int last) {
        Attribution attribution = voices.at(cue.first());
        Direction direction = Direction.valueOf(cue.value().get("direction").toUpperCase(Locale.ROOT));
        Assessment assessment = new Assessment(topic, direction, about(first, last), since(first, last));
        return new Judgement(
                Statement.Kind.ASSESSMENT,
                sentence.index(),
                first,
                last,
                attribution,
                certainty(cue, attribution),
                assessment,
                "assessment");
    }

    private Certainty certainty(Match<Cue> cue, Attribution attribution) {
        if (cue.value().is("certainty", "possible") || voices.hearsay(cue.first()) != null) {
            return Certainty.POSSIBLE;
        }
        boolean fact = cue.value().is("claim", "1") && !attribution.speaker().equals(Speaker.NARRATOR);
        return fact ? Certainty.CLAIMED : Certainty.ASSERTED;
    }

    /** The first force, group or authority among the words. */
    private @Nullable ActorRef about(int first, int last) {
        for (int i = first; i < last; i++) {
            ActorMention mention = annotated.actorAt(i);
            if (mention != null && mention.first() == i) {
                ActorKind kind = mention.actor().kind();
                if (kind != ActorKind.OBSERVER_ROLE && kind != ActorKind.CIVILIANS) {
                    return names.name(mention.actor());
                }
            }
        }
        return null;
    }

    /** The words that give the comparison's start ("since 2012", "in years"). */
    private @Nullable String since(int first, int last) {
        for (int i = first; i < last; i++) {
            DateMention date = annotated.dateAt(i);
            boolean start = date != null
                    && (date.kind() == DateMention.Kind.SINCE || date.kind() == DateMention.Kind.DURATION)
                    && date.lastToken() <= last;
            if (date != null && start) {
                return annotated.text().words(date.firstToken(), date.lastToken());
            }
        }
        return null;
    }
}
