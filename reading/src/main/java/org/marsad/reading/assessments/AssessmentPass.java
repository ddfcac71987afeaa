package org.marsad.reading.assessments;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.marsad.model.ActorKind;
import org.marsad.reading.attribution.Speakers;
import org.marsad.reading.attribution.Voices;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.ActorNames;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.statements.StatementWriter;
import org.marsad.reading.text.Sentence;

/** Reads judgements, questions, unknowns and endorsements and writes them as statements. */
public final class AssessmentPass {
    private AssessmentPass() {}

    /**
     * Adds the statements of a text to a writer.
     *
     * @param skipped numbers of sentences that repeat others
     */
    public static void write(
            Annotated annotated,
            ActorNames names,
            Speakers speakers,
            Voices voices,
            Set<Integer> skipped,
            StatementWriter writer) {
        if (!isOnConflict(annotated)) {
            return;
        }
        Segments segments = new Segments(annotated);
        QuestionReader questions = new QuestionReader(annotated, voices, segments);
        AssessmentReader assessments = new AssessmentReader(annotated, names, voices, segments);
        EndorsementReader endorsements = new EndorsementReader(annotated, speakers, segments);
        for (Sentence sentence : annotated.text().sentences()) {
            if (skipped.contains(sentence.index())) {
                continue;
            }
            List<Judgement> asked = questions.read(sentence);
            List<Judgement> found = new ArrayList<>(asked);
            found.addAll(assessments.read(sentence, asked));
            found.addAll(endorsements.read(sentence));
            for (Judgement judgement : found) {
                writer.add(
                        judgement.kind(),
                        null,
                        sentence.index(),
                        judgement.first(),
                        judgement.last(),
                        judgement.attribution(),
                        judgement.certainty(),
                        judgement.assessment(),
                        judgement.rule());
            }
        }
    }

    /** Someone armed is named: the judgements of a football report are not about the conflict. */
    private static boolean isOnConflict(Annotated annotated) {
        boolean armed = annotated.actors().stream()
                .map(mention -> mention.actor().kind())
                .anyMatch(kind -> kind.isArmedGroup() || kind.isForce());
        int other = 0;
        for (Match<Cue> cue : annotated.cues()) {
            other += cue.value().kind() == CueKind.OTHER_FIELD ? 1 : 0;
        }
        boolean state =
                annotated.actors().stream().anyMatch(mention -> mention.actor().kind() == ActorKind.GOVERNMENT);
        return armed || (state && other == 0);
    }
}
