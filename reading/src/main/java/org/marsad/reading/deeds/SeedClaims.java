package org.marsad.reading.deeds;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.model.ActorKind;
import org.marsad.model.Measure.About;
import org.marsad.model.Speaker;
import org.marsad.model.SpeakerRole;
import org.marsad.model.Stance;
import org.marsad.reading.attribution.Attributions;
import org.marsad.reading.attribution.SpeechFrame;
import org.marsad.reading.claims.Claim;
import org.marsad.reading.grammar.Clauses;
import org.marsad.reading.mentions.ActorMention;

/**
 * Claims that lie in the deeds told: who takes a place holds it, and a group that tells of an attack as its own claims
 * it ("the rebels say they fired shells"), as one that tells of being attacked by a named force accuses it.
 */
public final class SeedClaims {
    private final Clauses clauses;
    private final Attributions attributions;

    public SeedClaims(Clauses clauses, Attributions attributions) {
        this.clauses = clauses;
        this.attributions = attributions;
    }

    /** The claims of the seeds that the claims read so far do not hold already. */
    public List<Claim> read(List<Seed> seeds, List<Claim> known) {
        List<Claim> found = new ArrayList<>();
        Set<String> claimants = new HashSet<>();
        for (Claim claim : known) {
            Speaker speaker = claim.speaker();
            if (claim.about() == About.RESPONSIBILITY && speaker != null) {
                claimants.add(speaker.name());
            }
        }
        for (Seed seed : seeds) {
            if (seed.irreal() || seed.generic()) {
                continue;
            }
            if (seed.deed().equals("capture") || seed.deed().equals("regain")) {
                control(seed, known, found);
            } else if (isAttack(seed.deed())) {
                told(seed, claimants, found);
            }
        }
        return found;
    }

    private static boolean isAttack(String deed) {
        return switch (deed) {
            case "attack", "shelling", "suicide", "massacre", "airstrike", "carbomb" -> true;
            default -> false;
        };
    }

    private void control(Seed seed, List<Claim> known, List<Claim> found) {
        if (seed.agents().isEmpty()) {
            return;
        }
        int token = seed.cue().first();
        boolean there =
                known.stream().anyMatch(claim -> claim.about() == About.CONTROL && clauses.same(claim.anchor(), token));
        if (!there) {
            found.add(claim(About.CONTROL, seed, seed.agents().get(0), null, null, "control:taken"));
        }
    }

    private void told(Seed seed, Set<String> claimants, List<Claim> found) {
        SpeechFrame frame = attributions.frameAt(seed.cue().first());
        if (frame == null) {
            return;
        }
        Speaker speaker = frame.speaker();
        if (speaker == null
                || speaker.role() != SpeakerRole.PARTY
                || !(frame.mention() instanceof ActorMention teller)) {
            return;
        }
        if (!teller.actor().kind().isArmedGroup() || teller.actor().kind() == ActorKind.GENERIC_ARMED) {
            return;
        }
        boolean ownDeed = seed.agents().stream()
                .anyMatch(agent -> agent.actor().id().equals(teller.actor().id()));
        if (ownDeed && claimants.add(speaker.name())) {
            found.add(claim(About.RESPONSIBILITY, seed, teller, speaker, Stance.CLAIMS, "claim:told"));
        }
        boolean suffered = seed.patients().stream()
                .anyMatch(patient -> patient.actor().id().equals(teller.actor().id()));
        if (suffered && !ownDeed) {
            for (ActorMention agent : seed.agents()) {
                found.add(claim(About.RESPONSIBILITY, seed, agent, speaker, Stance.ASSERTS, "blame:told"));
            }
        }
    }

    private Claim claim(
            About about,
            Seed seed,
            ActorMention actor,
            @Nullable Speaker speaker,
            @Nullable Stance stance,
            String rule) {
        int token = seed.cue().first();
        return new Claim(
                about,
                seed.sentence(),
                token,
                clauses.begin(token),
                Math.max(seed.cue().last(), clauses.end(token)),
                null,
                actor,
                null,
                null,
                null,
                null,
                false,
                false,
                speaker,
                stance,
                rule);
    }
}
