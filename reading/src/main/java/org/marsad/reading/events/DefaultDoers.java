package org.marsad.reading.events;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.model.ActorKind;
import org.marsad.model.ActorRef;
import org.marsad.model.Measure.About;
import org.marsad.reading.claims.Claim;
import org.marsad.reading.mentions.ActorMention;
import org.marsad.reading.mentions.ActorNames;

/**
 * Who did an event whose doer the report does not name, by what kind of event it is: the army strikes from the
 * air and arrests, and gunmen whom nobody knows attack and abduct.
 */
final class DefaultDoers {
    private final ActorNames names;
    private final Surroundings surroundings;

    DefaultDoers(ActorNames names, Surroundings surroundings) {
        this.names = names;
        this.surroundings = surroundings;
    }

    void add(Draft draft, @Nullable String country, List<Draft> drafts, Side doers, Side targets) {
        switch (draft.family) {
            case AIR -> doers.addUnnamed(names.forcesOf(names.country() != null ? names.country() : country));
            case ARREST, WEAPONS, BASE -> doers.addUnnamed(names.forcesOf(country));
            case RELEASE -> {
                surroundings.holders(draft, drafts).forEach(holder -> doers.add(holder, true));
                if (doers.isEmpty()) {
                    doers.addUnnamed(names.unidentified(country));
                }
            }
            case COUP -> doers.addUnnamed(names.forcesOf(country));
            case RETURN -> doers.addUnnamed(names.governmentOf(country));
            case BLOCKADE -> besieger(country, doers);
            case VIOLENCE -> {
                ActorRef army = draft.tells("regain") ? names.forcesOf(country) : null;
                if (army == null) {
                    doers.addUnnamed(names.unidentified(country));
                } else {
                    doers.addUnnamed(army);
                    targets.rename(expelled(draft, country, drafts));
                }
            }
            case ABDUCTION, LOOTING -> doers.addUnnamed(names.unidentified(country));
            case DEMONSTRATION ->
                doers.addUnnamed(
                        draft.tells("crackdownlive")
                                ? names.forcesOf(country)
                                : draft.tells("riot") || draft.tells("mob")
                                        ? names.rioters(country)
                                        : names.protesters(country));
            default -> {}
        }
    }

    /** Operations that count no dead but armed men are the army's. */
    static boolean isSweep(Draft draft) {
        boolean sweep = draft.seeds.stream()
                .allMatch(seed -> seed.deed().equals("operation")
                        || seed.deed().equals("killing")
                        || seed.deed().equals("strike"));
        for (Claim claim : draft.claims) {
            if (claim.about() != About.KILLED || claim.low() == null) {
                continue;
            }
            if (!(claim.victims() instanceof ActorMention victim)
                    || !victim.actor().kind().isArmedGroup()
                    || victim.actor().kind() == ActorKind.SELF_DEFENCE) {
                return false;
            }
        }
        boolean counted = draft.seeds.stream().allMatch(seed -> seed.deed().equals("killing"))
                && draft.claims.stream().anyMatch(claim -> claim.about() == About.KILLED && claim.low() != null);
        return sweep && (draft.tells("operation") || counted);
    }

    private void besieger(@Nullable String country, Side doers) {
        ActorMention only = surroundings.onlyGroup();
        if (only != null) {
            doers.add(only, true);
        } else {
            doers.addUnnamed(names.unidentified(country));
        }
    }

    /** From whom a place is taken back: the only group of the report, else the one that struck there. */
    private ActorRef expelled(Draft draft, @Nullable String country, List<Draft> drafts) {
        ActorMention only = surroundings.onlyGroup();
        boolean ally = only != null && only.actor().kind() == ActorKind.SELF_DEFENCE;
        ActorRef enemy =
                only != null && !ally ? names.name(only.actor(), country) : surroundings.adversary(draft, drafts);
        return enemy != null ? enemy : names.unidentified(country);
    }
}
