package org.marsad.reading.events;

import java.util.Optional;
import org.marsad.model.Measure.About;
import org.marsad.model.Stance;
import org.marsad.reading.attribution.Attributions;
import org.marsad.reading.attribution.SpeechFrame;
import org.marsad.reading.claims.Claim;
import org.marsad.reading.deeds.Seed;
import org.marsad.reading.mentions.ActorMention;

/** Groups that tell of an event in which they had a part without being named as its doer or sufferer. */
final class TellingGroups {
    private final Attributions attributions;

    TellingGroups(Attributions attributions) {
        this.attributions = attributions;
    }

    /** A group that tells of a deed whose doer is "it", "its fighters" or nobody tells of its own. */
    Optional<ActorMention> of(Seed seed) {
        if (seed.patients().stream().anyMatch(patient -> Camps.isGroup(patient.actor()))) {
            return Optional.empty();
        }
        SpeechFrame frame = attributions.frameAt(seed.cue().first());
        boolean denied = frame != null && frame.stance() == Stance.DENIES;
        return frame != null && !denied && frame.mention() instanceof ActorMention group && Camps.isGroup(group.actor())
                ? Optional.of(group)
                : Optional.empty();
    }

    /** A group that tells that it has left a place is the one driven out. */
    void leaving(Draft draft, Side targets) {
        for (Seed seed : draft.seeds) {
            if (draft.family == DeedFamily.VIOLENCE
                    && seed.cue().value().is("way", "leave")
                    && seed.agents().isEmpty()) {
                of(seed).ifPresent(group -> targets.add(group, true));
            }
        }
    }

    /** A group that counts the soldiers it killed or the arms it took tells of its own deed. */
    void boasters(Draft draft, Side doers) {
        for (Claim claim : draft.claims) {
            boolean booty = claim.about() == About.EQUIPMENT_DESTROYED;
            boolean enemy = claim.about() == About.KILLED
                    && claim.victims() instanceof ActorMention victim
                    && Camps.isState(victim.actor());
            if (!booty && !enemy) {
                continue;
            }
            SpeechFrame frame = attributions.frameAt(claim.anchor());
            if (frame != null && frame.mention() instanceof ActorMention group && Camps.isGroup(group.actor())) {
                doers.add(group, true);
                return;
            }
        }
    }
}
