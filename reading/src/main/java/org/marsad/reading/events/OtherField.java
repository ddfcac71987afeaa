package org.marsad.reading.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Actor;
import org.marsad.model.ActorKind;
import org.marsad.model.Measure.About;
import org.marsad.reading.claims.Claim;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.mentions.ActorMention;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.numbers.Quantity;

/**
 * Decides whether a report on sport, culture, trade, nature or history only borrows the words of war. Its own vocabulary
 * is weighed against what no metaphor names: armed groups and forces of a state by name, and gunmen beside counted dead.
 */
final class OtherField {
    private static final int FEWEST_WORDS = 3;
    private static final int WEIGHT_OF_NAME = 3;
    private static final int WEIGHT_OF_DEAD = 2;
    private static final int WEIGHT_OF_TITLE = 2;
    /** A word that leaves no doubt, like a mock attack or a year of the empires. */
    private static final int DECISIVE = 4;

    private static final int FIRST_RECENT_YEAR = 1950;

    private OtherField() {}

    static boolean tells(Annotated annotated, @Nullable Annotated title, List<Claim> claims) {
        Map<String, Integer> words = new HashMap<>();
        count(annotated, 1, words);
        if (title != null) {
            count(title, WEIGHT_OF_TITLE, words);
        }
        int most = words.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        int evidence = evidence(annotated, claims);
        return (most >= FEWEST_WORDS && most > evidence) || (evidence == 0 && most > 0 && !tellsOfForces(annotated));
    }

    private static void count(Annotated annotated, int weight, Map<String, Integer> words) {
        for (var cue : annotated.cues()) {
            if (cue.value().kind() == CueKind.OTHER_FIELD) {
                int own = cue.value().is("weight", "4") ? DECISIVE : 1;
                words.merge(cue.value().get("field"), weight * own, Integer::sum);
            }
        }
        for (Quantity number : annotated.quantities()) {
            Integer year = number.kind() == Quantity.Kind.YEAR ? number.low() : null;
            if (year != null && year < FIRST_RECENT_YEAR) {
                words.merge("history", DECISIVE, Integer::sum);
            }
        }
    }

    /** Soldiers, gunmen, demonstrators or the bodies that send and sanction them, by whatever name. */
    private static boolean tellsOfForces(Annotated annotated) {
        for (ActorMention mention : annotated.actors()) {
            ActorKind kind = mention.actor().kind();
            if (kind.isForce()
                    || kind.isArmedGroup()
                    || kind == ActorKind.REGIONAL_ORGANISATION
                    || mention.actor().id().startsWith("protesters")) {
                return true;
            }
        }
        return false;
    }

    private static int evidence(Annotated annotated, List<Claim> claims) {
        int names = 0;
        boolean gunmen = false;
        for (ActorMention mention : annotated.actors()) {
            Actor actor = mention.actor();
            if (Camps.isGroup(actor) || (actor.kind().isForce() && actor.country() != null)) {
                names++;
            }
            gunmen |= Camps.isGenericArmed(actor) && actor.kind() != ActorKind.REBEL;
        }
        long dead = claims.stream()
                .filter(claim -> claim.about() == About.KILLED && claim.low() != null)
                .count();
        return WEIGHT_OF_NAME * names + (gunmen ? WEIGHT_OF_DEAD * (int) dead : 0);
    }
}
