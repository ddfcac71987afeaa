package org.marsad.reading.events;

import java.util.List;
import org.marsad.model.ActorKind;
import org.marsad.model.Measure.About;
import org.marsad.model.Stance;
import org.marsad.reading.claims.Claim;
import org.marsad.reading.mentions.ActorMention;

/** Doers whom others name: those who claimed an event or were blamed for it, and the killers of its tolls. */
final class AccusedDoers {
    private AccusedDoers() {}

    static void add(Draft draft, List<Draft> drafts, Surroundings surroundings, Side doers) {
        List<Claim> accusations = Surroundings.accusations(draft, drafts);
        accusations.addAll(surroundings.claimsOfSeveral(draft, drafts));
        boolean nobody = doers.actors().stream()
                .allMatch(doer -> doer.kind().isForce()
                        && accusations.stream()
                                .anyMatch(claim -> claim.actor() instanceof ActorMention accused
                                        && accused.actor().id().equals(doer.id())));
        for (Claim claim : accusations) {
            boolean accuses =
                    claim.about() == About.RESPONSIBILITY && !claim.undisclosed() && claim.stance() != Stance.DENIES;
            if (accuses
                    && canBeAccused(draft)
                    && claim.actor() instanceof ActorMention accused
                    && (Camps.isGroup(accused.actor())
                            || (nobody && accused.actor().kind().isForce()))) {
                doers.add(accused, false);
            }
        }
        killers(draft, doers);
    }

    /** Those arrested on suspicion did not arrest. */
    private static boolean canBeAccused(Draft draft) {
        return draft.family != DeedFamily.ARREST && draft.family != DeedFamily.WEAPONS;
    }

    /** Those whom the verbs of the tolls name as killers of soldiers or civilians. */
    private static void killers(Draft draft, Side doers) {
        for (Claim claim : draft.claims) {
            ActorMention killer = claim.killer();
            if (killer == null || !(claim.victims() instanceof ActorMention victim)) {
                continue;
            }
            boolean civilians = victim.actor().kind() == ActorKind.CIVILIANS;
            boolean crossed = killer.actor().kind().isArmedGroup() && Camps.isState(victim.actor());
            if (civilians || crossed) {
                doers.add(killer, false);
            }
        }
    }
}
