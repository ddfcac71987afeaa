package org.marsad.reading.deeds;

import java.util.List;
import org.marsad.model.Language;
import org.marsad.reading.grammar.Arguments;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.ActorMention;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.text.Sentence;
import org.marsad.reading.text.Text;

/**
 * Arabic verbs joined by و, ف or ثم that name no subject have that of the verb before ("داهم مسلحون القرية وخطفوا أربعة
 * رعاة"); a passive among them was done by the same hand.
 */
final class CarriedSubjects {
    private final Text text;

    CarriedSubjects(Annotated annotated) {
        this.text = annotated.text();
    }

    /**
     * What a cue governs, with the doers of the verb before where it names none.
     *
     * @param before the deeds told before it
     */
    Arguments.Found carried(Match<Cue> cue, Arguments.Found found, Sentence sentence, List<Seed> before) {
        if (text.language() != Language.AR
                || !found.agents().isEmpty()
                || cue.value().is("pos", "noun")
                || !isJoined(cue)) {
            return found;
        }
        for (int i = before.size() - 1; i >= 0; i--) {
            Seed seed = before.get(i);
            if (seed.sentence() != sentence.index()) {
                break;
            }
            if (!seed.agents().isEmpty()) {
                boolean suffers = seed.agents().stream().anyMatch(agent -> suffers(agent, found));
                return suffers ? found : new Arguments.Found(seed.agents(), found.patients(), found.sites());
            }
        }
        return found;
    }

    private static boolean suffers(ActorMention agent, Arguments.Found found) {
        return found.patients().stream()
                .anyMatch(patient -> patient.actor().id().equals(agent.actor().id()));
    }

    private boolean isJoined(Match<Cue> cue) {
        boolean attached = cue.division() != null && cue.division().conjunction() != 0;
        return attached
                || (cue.first() > 0
                        && switch (text.key(cue.first() - 1)) {
                            case "ثم", "وقد", "فقد", "كما" -> true;
                            default -> false;
                        });
    }
}
