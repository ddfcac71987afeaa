package org.marsad.reading.events;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.marsad.model.ActorKind;
import org.marsad.model.ActorRef;
import org.marsad.model.Measure.About;
import org.marsad.model.PlaceKind;
import org.marsad.reading.deeds.Seed;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.ActorMention;
import org.marsad.reading.mentions.ActorNames;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.mentions.PlaceMention;

/**
 * To whom an event was done whose target the report does not name, by what kind of event it is: people are abducted,
 * forces are attacked, those whom an army bombs are the group that struck there.
 */
final class DefaultTargets {
    private static final int PERSON_REACH = 5;

    private final Annotated annotated;
    private final ActorNames names;
    private final Surroundings surroundings;

    DefaultTargets(Annotated annotated, ActorNames names, Surroundings surroundings) {
        this.annotated = annotated;
        this.names = names;
        this.surroundings = surroundings;
    }

    void add(Draft draft, @Nullable String country, List<Draft> drafts, Side doers, Side targets, SiteKinds sites) {
        switch (draft.family) {
            case LOOTING -> {
                if (!surroundings.isInfrastructure(draft)) {
                    targets.addUnnamed(names.civilians(country));
                }
            }
            case ABDUCTION, BLOCKADE, RELEASE, RETURN -> targets.addUnnamed(names.civilians(country));
            case VIOLENCE -> attacked(draft, country, drafts, doers, targets, sites);
            case DEMONSTRATION -> {
                if (draft.tells("mob")) {
                    targets.addUnnamed(names.civilians(country));
                } else if (draft.tells("crackdownlive")) {
                    targets.addUnnamed(names.protesters(country));
                }
            }
            case AIR -> targets.addUnnamed(adversary(draft, country, drafts));
            case ARREST ->
                targets.addUnnamed(namesCivilian(draft) ? names.civilians(country) : names.unidentified(country));
            case WEAPONS -> targets.addUnnamed(names.unidentified(country));
            case TRANSFER -> counterpart(draft, doers, targets);
            case COUP -> targets.addUnnamed(names.governmentOf(country));
            case SANCTION -> sanctioned(draft, doers, targets);
            default -> {}
        }
    }

    /** "La gendarmerie a arrêté mardi à Niamey un journaliste": a person of a civilian trade, named right behind or before the arrest. */
    private boolean namesCivilian(Draft draft) {
        for (Seed seed : draft.seeds) {
            Match<Cue> arrest = seed.cue();
            for (Match<Cue> person :
                    annotated.cues(annotated.text().sentences().get(seed.sentence()), CueKind.PERSON)) {
                int gap = person.first() >= arrest.last()
                        ? person.first() - arrest.last()
                        : arrest.first() - person.last();
                if (gap <= PERSON_REACH && person.value().is("side", "civilian")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The country named in the sentence beside the one that sanctions it, else that of the report. */
    private void sanctioned(Draft draft, Side doers, Side targets) {
        for (Seed seed : draft.seeds) {
            for (PlaceMention place :
                    annotated.places(annotated.text().sentences().get(seed.sentence()))) {
                ActorRef government = place.place().kind() == PlaceKind.COUNTRY
                        ? names.governmentOf(place.place().country())
                        : null;
                if (government != null && !doers.names(government)) {
                    targets.addUnnamed(government);
                    return;
                }
            }
        }
        targets.addUnnamed(names.governmentOf(names.country()));
    }

    /** Civilians of a massacre; the army where groups attack; the group of the place where a state does. */
    private void attacked(
            Draft draft, @Nullable String country, List<Draft> drafts, Side doers, Side targets, SiteKinds sites) {
        boolean groups = doers.actors().stream().noneMatch(Camps::isState) && !DefaultDoers.isSweep(draft);
        boolean onForces = sites.state()
                || isBase(draft)
                || draft.tells("clash")
                || draft.tells("capture")
                || draft.tells("attack")
                || draft.tells("regain")
                || (draft.tells("shelling") && isAirport(draft));
        if (draft.tells("massacre") || draft.tells("sexual")) {
            targets.addUnnamed(names.civilians(country));
        } else if (!groups) {
            targets.addUnnamed(adversary(draft, country, drafts));
        } else if (onForces) {
            targets.addUnnamed(names.forcesOf(country));
        } else if (draft.tells("killing") && lostFighters(draft, doers)) {
            targets.addUnnamed(names.forcesOf(country));
        } else if (draft.tells("killing")) {
            targets.addUnnamed(names.civilians(country));
        }
    }

    /** Rockets at an airport are meant for the forces that use it. */
    private static boolean isAirport(Draft draft) {
        return draft.seeds.stream()
                .flatMap(seed -> seed.sites().stream())
                .anyMatch(site -> site.value().is("use", "air"));
    }

    /** A group that owns to its dead fought somebody. */
    private static boolean lostFighters(Draft draft, Side doers) {
        return draft.claims.stream()
                .anyMatch(claim -> claim.about() == About.KILLED
                        && claim.victims() instanceof ActorMention victim
                        && victim.actor().kind().isArmedGroup()
                        && doers.has(victim.actor()));
    }

    /** The place itself is a camp or a base. */
    private static boolean isBase(Draft draft) {
        if (draft.place == null || draft.place.place().kind() != PlaceKind.SITE) {
            return false;
        }
        String name = draft.place.place().name().toLowerCase(Locale.ROOT);
        return name.contains("camp")
                || name.contains("gendarmerie")
                || name.contains("base")
                || name.contains("barracks")
                || name.contains("military");
    }

    private ActorRef adversary(Draft draft, @Nullable String country, List<Draft> drafts) {
        ActorRef adversary = surroundings.adversary(draft, drafts);
        return adversary != null ? adversary : names.unidentified(country);
    }

    /** Who leaves what another takes over: the foreign force or mission beside the army, the army beside the mission. */
    private void counterpart(Draft draft, Side doers, Side targets) {
        for (int reach = 0; reach <= 1; reach++) {
            for (Seed seed : draft.seeds) {
                for (ActorMention mention : annotated.actors()) {
                    int gap = Math.abs(annotated.text().token(mention.first()).sentence() - seed.sentence());
                    ActorKind kind = mention.actor().kind();
                    boolean party = kind.isForce()
                            || kind.isArmedGroup()
                            || mention.actor().id().equals("minusma")
                            || mention.actor().id().equals("un")
                            || mention.actor().id().equals("peacekeepers");
                    if (gap == reach
                            && party
                            && !Camps.isGenericArmed(mention.actor())
                            && !doers.has(mention.actor())) {
                        targets.add(mention, true);
                        return;
                    }
                }
            }
        }
    }
}
