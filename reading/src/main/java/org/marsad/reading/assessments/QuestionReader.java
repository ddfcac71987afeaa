package org.marsad.reading.assessments;

import java.util.ArrayList;
import java.util.List;
import org.marsad.model.Attribution;
import org.marsad.model.Certainty;
import org.marsad.model.Stance;
import org.marsad.model.Statement;
import org.marsad.reading.attribution.Voices;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.text.Sentence;
import org.marsad.reading.text.Text;

/** Reads what is asked ("raises questions about", "whether …", a sentence with a question mark) and what is said to be unknown. */
final class QuestionReader {
    private final Annotated annotated;
    private final Text text;
    private final Voices voices;
    private final Segments segments;

    QuestionReader(Annotated annotated, Voices voices, Segments segments) {
        this.annotated = annotated;
        this.text = annotated.text();
        this.voices = voices;
        this.segments = segments;
    }

    List<Judgement> read(Sentence sentence) {
        if (isAsked(sentence)) {
            int first = sentence.firstToken();
            return List.of(question(sentence, first, sentence.lastToken(), first, first + 1));
        }
        List<Judgement> found = new ArrayList<>();
        for (Match<Cue> cue : annotated.cues(sentence, CueKind.QUESTION)) {
            boolean inside = found.stream().anyMatch(q -> cue.first() >= q.first() && cue.first() < q.last());
            boolean misplaced = cue.value().is("start", "1") && !segments.startsAt(cue.first(), sentence);
            if (inside || misplaced) {
                continue;
            }
            int first = cue.value().is("span", "tail") ? cue.last() - 1 : cue.first();
            int last = segments.end(cue, sentence);
            if (cue.value().is("type", "unknown")) {
                found.add(new Judgement(
                        Statement.Kind.UNKNOWN,
                        sentence.index(),
                        first,
                        last,
                        voices.at(cue.first()),
                        Certainty.UNKNOWN,
                        null,
                        "unknown"));
            } else {
                found.add(question(sentence, first, last, cue.first(), cue.last()));
            }
        }
        return found;
    }

    private boolean isAsked(Sentence sentence) {
        int last = sentence.lastToken() - 1;
        while (last > sentence.firstToken() && text.token(last).isPunctuation()) {
            String key = text.key(last);
            if (key.equals("?") || key.equals("؟")) {
                return true;
            }
            last--;
        }
        return false;
    }

    private Judgement question(Sentence sentence, int first, int last, int cueFirst, int cueLast) {
        Attribution said = voices.at(Math.min(cueLast, last - 1));
        Attribution asked = new Attribution(
                said.speaker(), Stance.ASKS, text.words(cueFirst, cueLast), text.span(cueFirst, cueLast));
        return new Judgement(
                Statement.Kind.QUESTION, sentence.index(), first, last, asked, Certainty.QUESTION, null, "question");
    }
}
