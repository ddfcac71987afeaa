package org.marsad.reading.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.marsad.model.Actor;
import org.marsad.model.ActorKind;
import org.marsad.model.Measure.About;
import org.marsad.reading.claims.Claim;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.mentions.ActorMention;
import org.marsad.reading.mentions.Annotated;

/**
 * Decides whether a report on sport, culture, trade, nature or history only borrows the words of war. Its own vocabulary
 * is weighed against what no metaphor names: armed groups and forces of a state by name, and gunmen beside counted dead.
 */
final class OtherField {
    private static final int FEWEST_WORDS = 3;
    private static final int WEIGHT_OF_NAME = 3;
    private static final int WEIGHT_OF_DEAD = 2;

    private OtherField() {}

    static boolean tells(Annotated annotated, List<Claim> claims) {
        Map<String, Integer> words = new HashMap<>();
        for (var cue : annotated.cues()) {
            if (cue.value().kind() == CueKind.OTHER_FIELD) {
                words.merge(cue.value().get("field"), 1, Integer::sum);
            }
        }
        int most = words.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return most >= FEWEST_WORDS && most > evidence(annotated, claims);
    }

    private static int evidence(Annotated annotated, List<Claim> claims) {
        int names = 0;
        boolean gunmen = false;
        for (ActorMention mention : annotated.actors()) {
            Actor actor = mention.actor();
            if (Parties.isGroup(actor) || (actor.kind().isForce() && actor.country() != null)) {
                names++;
            }
            gunmen |= Parties.isGenericArmed(actor) && actor.kind() != ActorKind.REBEL;
        }
        long dead = claims.stream()
                .filter(claim -> claim.about() == About.KILLED && claim.low() != null)
                .count();
        return WEIGHT_OF_NAME * names + (gunmen ? WEIGHT_OF_DEAD * (int) dead : 0);
    }
}
