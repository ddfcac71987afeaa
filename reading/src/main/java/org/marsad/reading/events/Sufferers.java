package org.marsad.reading.events;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Actor;
import org.marsad.model.ActorKind;
import org.marsad.model.Measure.About;
import org.marsad.reading.claims.Claim;
import org.marsad.reading.deeds.Seed;
import org.marsad.reading.grammar.Arguments;
import org.marsad.reading.mentions.ActorMention;
import org.marsad.reading.mentions.ActorNames;
import org.marsad.reading.mentions.Annotated;

/**
 * To whom an event was done, as its words tell: whom the verbs name, whose the places hit are, and who is counted as
 * killed, wounded or taken.
 */
final class Sufferers {
    private final Annotated annotated;
    private final ActorNames names;

    Sufferers(Annotated annotated, ActorNames names) {
        this.annotated = annotated;
        this.names = names;
    }

    void add(
            Draft draft,
            List<Draft> drafts,
            @Nullable String country,
            Side doers,
            Side targets,
            SiteKinds sites,
            boolean stateDoer) {
        if (draft.isDeadlyCrackdown()) {
            targets.addUnnamed(names.protesters(country));
            return;
        }
        ofVerbs(draft, country, doers, targets, stateDoer);
        boolean told = !targets.actors().isEmpty();
        if (!told) {
            ofSites(draft, country, targets, sites, stateDoer);
        }
        ofTolls(draft, country, drafts, doers, targets, told, stateDoer);
        if (targets.actors().stream().anyMatch(Sufferers::isMission)) {
            targets.dropIf(actor -> isLentForce(actor, country));
        }
    }

    private void ofVerbs(Draft draft, @Nullable String country, Side doers, Side targets, boolean stateDoer) {
        boolean groupDoer = doers.actors().isEmpty()
                || doers.actors().stream()
                        .anyMatch(actor -> actor.kind().isArmedGroup() && actor.kind() != ActorKind.SELF_DEFENCE);
        boolean demonstrators =
                draft.family == DeedFamily.DEMONSTRATION && !draft.tells("crackdownlive") && !draft.tells("shooting");
        for (Seed seed : draft.seeds) {
            for (ActorMention patient : seed.patients()) {
                boolean crowd = patient.actor().id().startsWith("protesters")
                        || (!draft.tells("mob") && patient.actor().kind() == ActorKind.CIVILIANS);
                if (demonstrators && crowd) {
                    continue;
                }
                if (!doers.has(patient.actor())
                        && canSuffer(patient.actor())
                        && !(Camps.isGenericArmed(patient.actor()) && groupDoer && !stateDoer)) {
                    add(targets, patient, false, country);
                }
            }
        }
    }

    private void ofSites(Draft draft, @Nullable String country, Side targets, SiteKinds sites, boolean stateDoer) {
        if (sites.state() && !stateDoer && !lostPeacekeepers(draft) && !lostForces(draft)) {
            targets.addUnnamed(names.forcesOf(country));
        } else if (sites.gathering() || (sites.civilian() && draft.family != DeedFamily.AIR)) {
            targets.addUnnamed(names.civilians(country));
        }
    }

    /** @param told verbs have named a target, so that the enemy's own dead are not taken for one */
    private void ofTolls(
            Draft draft,
            @Nullable String country,
            List<Draft> drafts,
            Side doers,
            Side targets,
            boolean told,
            boolean stateDoer) {
        for (Claim claim : Surroundings.accusations(draft, drafts)) {
            boolean loss =
                    claim.about() == About.KILLED || claim.about() == About.WOUNDED || claim.about() == About.ABDUCTED;
            if (!loss || claim.undisclosed() || !(claim.victims() instanceof ActorMention victim)) {
                continue;
            }
            boolean doerSide = doers.has(victim.actor())
                    || (Camps.isGenericArmed(victim.actor()) && !stateDoer)
                    || (isAttacker(victim.actor()) && !stateDoer && !told);
            boolean vague = (isUnspecific(victim) || claim.about() == About.WOUNDED) && !targets.isEmpty();
            boolean rioter = draft.isRiot() && victim.actor().kind() == ActorKind.CIVILIANS;
            if (!doerSide && !vague && !rioter && canSuffer(victim.actor())) {
                add(targets, victim, true, country);
            }
        }
    }

    /** Armed men among the dead are those of the attackers, but village and army auxiliaries are attacked. */
    private static boolean isAttacker(Actor actor) {
        return actor.kind().isArmedGroup() && actor.kind() != ActorKind.SELF_DEFENCE;
    }

    /** The dead were soldiers or gendarmes: the post was theirs. */
    private static boolean lostForces(Draft draft) {
        return draft.claims.stream()
                .anyMatch(claim -> claim.about() == About.KILLED
                        && !claim.undisclosed()
                        && claim.victims() instanceof ActorMention victim
                        && victim.actor().kind().isForce());
    }

    /** Soldiers of a third country, who serve in a mission. */
    private static boolean isLentForce(Actor actor, @Nullable String country) {
        return actor.kind() == ActorKind.STATE_FORCE
                && actor.country() != null
                && !actor.country().equals(country);
    }

    private static boolean isMission(Actor actor) {
        return actor.kind() == ActorKind.INTERNATIONAL_ORGANISATION;
    }

    /** The camp or column was a mission's own. */
    private static boolean lostPeacekeepers(Draft draft) {
        return draft.claims.stream()
                .anyMatch(claim -> claim.victims() instanceof ActorMention victim
                        && victim.actor().kind() == ActorKind.INTERNATIONAL_ORGANISATION);
    }

    /** "77 people died": nobody's side is told. */
    private boolean isUnspecific(ActorMention victim) {
        return victim.last() - victim.first() == 1
                && switch (annotated.text().key(victim.first())) {
                    case "people",
                            "persons",
                            "person",
                            "personnes",
                            "personne",
                            "gens",
                            "victimes",
                            "victims",
                            "men",
                            "hommes",
                            "شخص",
                            "شخصا",
                            "اشخاص",
                            "اشخاصا",
                            "شخصين",
                            "شخصان" -> true;
                    default -> false;
                };
    }

    private static boolean canSuffer(Actor actor) {
        return (actor.kind() != ActorKind.OBSERVER_ROLE || Arguments.isPerson(actor) || isOfForces(actor))
                && !actor.id().equals("victims-generic");
    }

    /** "An officer was killed": one of the country's forces. */
    private static boolean isOfForces(Actor actor) {
        return actor.id().equals("role-military-source");
    }

    /** Inhabitants, nurses and reporters are civilians when they suffer. */
    private void add(Side targets, ActorMention sufferer, boolean inferred, @Nullable String country) {
        if (isOfForces(sufferer.actor())) {
            targets.addUnnamed(names.forcesOf(country));
        } else if (Arguments.isPerson(sufferer.actor())) {
            targets.addAs(names.civilians(country), null, sufferer);
        } else {
            targets.add(sufferer, inferred);
        }
    }
}
