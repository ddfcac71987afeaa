package org.marsad.reading.events;

import org.marsad.model.Measure.About;
import org.marsad.model.SubEventType;

/** The ACLED sub-event type of a draft: the most specific deed told decides, then who was hit. */
final class SubTypes {
    private SubTypes() {}

    static SubEventType of(Draft draft, Sides sides) {
        return switch (draft.family) {
            case AIR -> SubEventType.AIR_DRONE_STRIKE;
            case ABDUCTION -> alsoKilled(draft) ? SubEventType.ATTACK : SubEventType.ABDUCTION;
            case AGREEMENT -> SubEventType.AGREEMENT;
            case ARREST -> SubEventType.ARRESTS;
            case GROUP -> SubEventType.CHANGE_TO_GROUP;
            case WEAPONS -> SubEventType.DISRUPTED_WEAPONS_USE;
            case BASE -> SubEventType.HEADQUARTERS_ESTABLISHED;
            case LOOTING -> SubEventType.LOOTING;
            case TRANSFER -> SubEventType.NON_VIOLENT_TRANSFER;
            case DEMONSTRATION -> demonstration(draft);
            case VIOLENCE -> violence(draft, sides);
            default -> SubEventType.OTHER;
        };
    }

    /** "Dix personnes ont été tuées et plusieurs enlevées": an attack by several means, of which the killing is told first. */
    private static boolean alsoKilled(Draft draft) {
        int taken = draft.seeds.isEmpty() ? 0 : draft.seeds.get(0).cue().first();
        return draft.claims.stream()
                .anyMatch(claim -> claim.about() == About.KILLED
                        && claim.low() != null
                        && claim.sentence() == draft.firstSentence()
                        && claim.first() < taken);
    }

    private static SubEventType demonstration(Draft draft) {
        if (draft.tells("mob")) {
            return SubEventType.MOB_VIOLENCE;
        }
        if (draft.tells("crackdownlive")
                || draft.isDeadlyCrackdown()
                || (draft.tells("shooting") && !draft.tells("riot"))) {
            return SubEventType.EXCESSIVE_FORCE;
        }
        if (draft.tells("riot") || draft.tells("attack") || draft.tells("looting")) {
            return SubEventType.VIOLENT_DEMONSTRATION;
        }
        return draft.tells("crackdown") ? SubEventType.PROTEST_WITH_INTERVENTION : SubEventType.PEACEFUL_PROTEST;
    }

    private static SubEventType violence(Draft draft, Sides sides) {
        if (draft.tells("sexual")) {
            return SubEventType.SEXUAL_VIOLENCE;
        }
        if (draft.tells("chemical")) {
            return SubEventType.CHEMICAL_WEAPON;
        }
        if (draft.tells("suicide")) {
            return SubEventType.SUICIDE_BOMB;
        }
        boolean attack =
                draft.tells("attack") || draft.tells("shooting") || draft.tells("massacre") || draft.tells("clash");
        boolean byGroup = !sides.stateDoer()
                && !sides.perpetrators().isEmpty()
                && sides.perpetrators().stream()
                        .map(p -> p.actor().name())
                        .noneMatch(name -> name.startsWith("Unidentified") || name.startsWith("Military Forces"));
        if (draft.tells("regain") && byGroup) {
            return SubEventType.NON_STATE_ACTOR_OVERTAKES_TERRITORY;
        }
        if (draft.tells("regain") || (draft.tells("capture") && sides.stateDoer())) {
            return SubEventType.GOVERNMENT_REGAINS_TERRITORY;
        }
        if (draft.tells("capture")) {
            return SubEventType.NON_STATE_ACTOR_OVERTAKES_TERRITORY;
        }
        boolean explosive = draft.tells("ied") || draft.tells("carbomb") || draft.tells("blast");
        if (draft.tells("shelling") && !draft.tells("clash")) {
            return SubEventType.SHELLING;
        }
        boolean laid = draft.tells("ied") || draft.tells("carbomb");
        if (draft.tells("grenade") && !draft.tells("clash") && !laid) {
            return SubEventType.GRENADE;
        }
        if (explosive && !draft.tells("clash") && !draft.tells("massacre") && leads(draft, "attack")) {
            return SubEventType.REMOTE_EXPLOSIVE;
        }
        boolean onlyCivilians = sides.civilianTarget() && !sides.stateTarget() && !sides.armedTarget();
        if (draft.tells("massacre") && (!sides.stateTarget() || sides.civilianTarget())) {
            return SubEventType.ATTACK;
        }
        if (onlyCivilians && !draft.tells("clash")) {
            return SubEventType.ATTACK;
        }
        return attack || sides.stateTarget() || sides.armedTarget() || sides.stateDoer()
                ? SubEventType.ARMED_CLASH
                : SubEventType.ATTACK;
    }

    /** Whether an explosion is told before or without a deed of that kind. */
    private static boolean leads(Draft draft, String deed) {
        for (var seed : draft.seeds) {
            if (seed.deed().equals(deed) && !seed.noun()) {
                return false;
            }
            if (seed.deed().equals("ied")
                    || seed.deed().equals("blast")
                    || seed.deed().equals("carbomb")) {
                return true;
            }
        }
        return true;
    }
}
