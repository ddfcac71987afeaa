package org.marsad.reading.events;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Actor;
import org.marsad.model.ActorKind;
import org.marsad.model.ActorRef;
import org.marsad.model.Measure.About;
import org.marsad.model.Participant;
import org.marsad.model.PlaceKind;
import org.marsad.model.Stance;
import org.marsad.reading.attribution.Attributions;
import org.marsad.reading.attribution.SpeechFrame;
import org.marsad.reading.claims.Claim;
import org.marsad.reading.deeds.Seed;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.ActorMention;
import org.marsad.reading.mentions.ActorNames;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.mentions.Mention;
import org.marsad.reading.mentions.PlaceMention;

/**
 * Decides who did an event and to whom: the grammar's doers, those who claimed it or were blamed for it, and for the
 * targets the grammar's sufferers, the kind of site, and the victims counted. A named group takes the place of
 * "gunmen"; where nobody is named, the doer of an attack is an unidentified armed group of the country.
 */
final class Parties {
    private final Annotated annotated;
    private final ActorNames names;
    private final Attributions attributions;
    private final Surroundings surroundings;

    Parties(Annotated annotated, ActorNames names, Attributions attributions) {
        this.annotated = annotated;
        this.names = names;
        this.attributions = attributions;
        this.surroundings = new Surroundings(annotated, names);
    }

    /** Whom the sides of a draft are: participants with their words, and the actors behind them. */
    record Sides(
            List<Participant> perpetrators,
            List<Participant> targets,
            boolean stateTarget,
            boolean civilianTarget,
            boolean armedTarget,
            boolean stateDoer) {}

    private static final class Side {
        private final Map<String, Participant> byName = new LinkedHashMap<>();
        private final List<Actor> actors = new ArrayList<>();

        void add(ActorRef ref, @Nullable Actor actor, @Nullable Participant participant) {
            if (byName.putIfAbsent(
                                    ref.name(),
                                    participant == null ? new Participant(ref, null, null, true) : participant)
                            == null
                    && actor != null) {
                actors.add(actor);
            }
        }

        boolean has(ActorRef ref) {
            return byName.containsKey(ref.name());
        }
    }

    Sides of(Draft draft, @Nullable String country, List<Draft> drafts) {
        Side doers = new Side();
        Side targets = new Side();
        boolean takers = draft.seeds.stream()
                .anyMatch(seed -> is(seed, "take") && !seed.agents().isEmpty());
        boolean crackdown = draft.tells("crackdownlive")
                || (draft.family == DeedFamily.DEMONSTRATION && draft.tells("shooting") && !draft.tells("riot"));
        boolean riot = draft.family == DeedFamily.DEMONSTRATION && draft.tells("riot") && !crackdown;
        for (Seed seed : draft.seeds) {
            for (ActorMention agent : seed.agents()) {
                boolean crowd = agent.actor().kind() == ActorKind.CIVILIANS;
                boolean leaver = (takers || draft.family == DeedFamily.VIOLENCE)
                        && is(seed, "leave")
                        && agent.actor().kind() != ActorKind.OBSERVER_ROLE;
                boolean rioted = riot && isState(agent.actor());
                if (leaver || isLeaver(seed) || rioted || (crowd && isForPeople(draft))) {
                    add(targets, agent, country, false);
                } else if (canDo(agent.actor(), draft) && !(crackdown && crowd)) {
                    addDoer(doers, agent, draft, country);
                }
            }
        }
        for (Seed seed : draft.seeds) {
            if (draft.family == DeedFamily.VIOLENCE
                    && is(seed, "leave")
                    && seed.agents().isEmpty()) {
                tellingGroup(seed).ifPresent(group -> add(targets, group, country, true));
            }
        }
        for (Claim claim : Surroundings.accusations(draft, drafts)) {
            boolean accuses =
                    claim.about() == About.RESPONSIBILITY && !claim.undisclosed() && claim.stance() != Stance.DENIES;
            if (accuses
                    && claim.actor() instanceof ActorMention accused
                    && (isGroup(accused.actor())
                            || (doers.actors.isEmpty() && accused.actor().kind().isForce()))) {
                add(doers, accused, country, false);
            }
        }
        killers(draft, doers, country);
        if (doers.actors.stream().noneMatch(actor -> isGroup(actor) || isState(actor))) {
            boasters(draft, doers, country);
        }
        if (doers.actors.isEmpty() && draft.family == DeedFamily.TRANSFER) {
            takers(draft, doers, targets, country);
        }
        if (draft.family == DeedFamily.GROUP) {
            changing(draft, doers, country);
        }
        if (doers.actors.isEmpty() && draft.family == DeedFamily.AGREEMENT) {
            signatories(draft, doers);
        }
        if (doers.actors.stream().noneMatch(actor -> isGroup(actor) || isState(actor))) {
            for (Seed seed : draft.seeds) {
                tellingGroup(seed).ifPresent(group -> add(doers, group, country, true));
            }
        }
        boolean stateDoer = !doers.actors.isEmpty() && doers.actors.stream().allMatch(Parties::isState);
        boolean groupDoer = doers.actors.isEmpty()
                || doers.actors.stream().anyMatch(a -> a.kind().isArmedGroup());
        for (Seed seed : draft.seeds) {
            for (ActorMention patient : seed.patients()) {
                if (!doers.has(names.name(patient.actor(), country))
                        && canSuffer(patient.actor())
                        && !(isGenericArmed(patient.actor()) && groupDoer && !stateDoer)) {
                    add(targets, patient, country, false);
                }
            }
        }
        boolean grammarTargets = !targets.actors.isEmpty();
        boolean siteState = false;
        boolean siteCivilian = false;
        for (Seed seed : draft.seeds) {
            for (Match<Cue> site : seed.sites()) {
                siteState |= site.value().is("target", "state");
                siteCivilian |= site.value().is("target", "civilian")
                        && !seed.deed().equals("suicide")
                        && !seed.deed().equals("carbomb");
            }
        }
        if (!grammarTargets) {
            if (siteState && !stateDoer && !lostPeacekeepers(draft)) {
                ActorRef army = names.forcesOf(country);
                if (army != null) {
                    targets.add(army, null, null);
                }
            } else if (siteCivilian && draft.family != DeedFamily.AIR) {
                targets.add(names.civilians(country), null, null);
            }
        }
        for (Claim claim : draft.claims) {
            boolean loss =
                    claim.about() == About.KILLED || claim.about() == About.WOUNDED || claim.about() == About.ABDUCTED;
            if (!loss || claim.undisclosed() || !(claim.victims() instanceof ActorMention victim)) {
                continue;
            }
            ActorRef ref = names.name(victim.actor(), country);
            boolean doerSide = doers.has(ref)
                    || (isGenericArmed(victim.actor()) && !stateDoer)
                    || (victim.actor().kind().isArmedGroup() && !stateDoer && !grammarTargets);
            boolean vague = (isUnspecific(victim) || claim.about() == About.WOUNDED) && !targets.byName.isEmpty();
            boolean rioter = riot && victim.actor().kind() == ActorKind.CIVILIANS;
            if (!doerSide && !vague && !rioter && canSuffer(victim.actor())) {
                add(targets, victim, country, true);
            }
        }
        defaults(draft, country, doers, targets, siteState, drafts);
        removeGenericBesideNamed(doers);
        boolean stateTarget = siteState && !stateDoer;
        boolean civilianTarget = siteCivilian;
        boolean armedTarget = false;
        for (Actor actor : targets.actors) {
            stateTarget |= isState(actor) || actor.kind() == ActorKind.INTERNATIONAL_ORGANISATION;
            civilianTarget |= actor.kind() == ActorKind.CIVILIANS;
            armedTarget |= actor.kind().isArmedGroup();
        }
        return new Sides(
                List.copyOf(doers.byName.values()),
                List.copyOf(targets.byName.values()),
                stateTarget,
                civilianTarget,
                armedTarget,
                stateDoer);
    }

    /** The camp or column was a mission's own. */
    private static boolean lostPeacekeepers(Draft draft) {
        return draft.claims.stream()
                .anyMatch(claim -> claim.victims() instanceof ActorMention victim
                        && victim.actor().kind() == ActorKind.INTERNATIONAL_ORGANISATION);
    }

    /** Who hands over or leaves suffers the transfer; who takes over does it. */
    private static boolean isLeaver(Seed seed) {
        return seed.cue().value().is("side", "giver");
    }

    /** Who takes what another leaves: named after "to", or the other force or group of the sentence. */
    private void takers(Draft draft, Side doers, Side targets, @Nullable String country) {
        for (Seed seed : draft.seeds) {
            if (!isLeaver(seed)) {
                continue;
            }
            for (ActorMention mention : annotated.actors()) {
                boolean there = annotated.text().token(mention.first()).sentence() == seed.sentence();
                Actor actor = mention.actor();
                boolean taker = isGroup(actor) || actor.kind().isForce();
                if (there && taker && !targets.has(names.name(actor, country))) {
                    add(doers, mention, country, true);
                    return;
                }
            }
        }
    }

    /** The groups named where a group changes are the ones that change. */
    private void changing(Draft draft, Side doers, @Nullable String country) {
        for (Seed seed : draft.seeds) {
            for (ActorMention mention : annotated.actors()) {
                boolean there = annotated.text().token(mention.first()).sentence() == seed.sentence();
                if (there && isGroup(mention.actor()) && !seed.definite()) {
                    add(doers, mention, country, true);
                }
            }
        }
    }

    private static boolean is(Seed seed, String way) {
        return seed.cue().value().is("way", way);
    }

    /** Hostages freed and villagers who return are those to whom it is done. */
    private static boolean isForPeople(Draft draft) {
        return draft.family == DeedFamily.RELEASE || draft.family == DeedFamily.RETURN;
    }

    /** Those whom the verbs of the tolls name as killers of soldiers or civilians. */
    private void killers(Draft draft, Side doers, @Nullable String country) {
        for (Claim claim : draft.claims) {
            ActorMention killer = claim.killer();
            if (killer == null || !(claim.victims() instanceof ActorMention victim)) {
                continue;
            }
            boolean civilians = victim.actor().kind() == ActorKind.CIVILIANS;
            boolean crossed = killer.actor().kind().isArmedGroup() && isState(victim.actor());
            if (civilians || crossed) {
                add(doers, killer, country, false);
            }
        }
    }

    /** A group that counts the soldiers it killed or the arms it took tells of its own deed. */
    private void boasters(Draft draft, Side doers, @Nullable String country) {
        for (Claim claim : draft.claims) {
            boolean booty = claim.about() == About.EQUIPMENT_DESTROYED;
            boolean enemy = claim.about() == About.KILLED
                    && claim.victims() instanceof ActorMention victim
                    && isState(victim.actor());
            if (!booty && !enemy) {
                continue;
            }
            SpeechFrame frame = attributions.frameAt(claim.anchor());
            if (frame != null && frame.mention() instanceof ActorMention group && isGroup(group.actor())) {
                add(doers, group, country, true);
                return;
            }
        }
    }

    /** Countries that sign an agreement are its parties, as their governments. */
    private void signatories(Draft draft, Side doers) {
        for (Seed seed : draft.seeds) {
            for (PlaceMention place : annotated.places()) {
                boolean there = annotated.text().token(place.first()).sentence() == seed.sentence();
                ActorRef government = there && place.place().kind() == PlaceKind.COUNTRY
                        ? names.governmentOf(place.place().country())
                        : null;
                if (government != null) {
                    doers.add(
                            government,
                            null,
                            new Participant(
                                    government,
                                    annotated.text().words(place.first(), place.last()),
                                    annotated.text().span(place.first(), place.last()),
                                    true));
                }
            }
        }
    }

    /** Who leaves what another takes over: the foreign force or mission beside the army, the army beside the mission. */
    private void counterpart(Draft draft, Side doers, Side targets, @Nullable String country) {
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
                            && !isGenericArmed(mention.actor())
                            && !doers.has(names.name(mention.actor(), country))) {
                        add(targets, mention, country, true);
                        return;
                    }
                }
            }
        }
    }

    /** A group that tells of a deed whose doer is "it", "its fighters" or nobody tells of its own. */
    private Optional<ActorMention> tellingGroup(Seed seed) {
        if (seed.patients().stream().anyMatch(patient -> isGroup(patient.actor()))) {
            return Optional.empty();
        }
        SpeechFrame frame = attributions.frameAt(seed.cue().first());
        return frame != null && frame.mention() instanceof ActorMention group && isGroup(group.actor())
                ? Optional.of(group)
                : Optional.empty();
    }

    private void defaults(
            Draft draft, @Nullable String country, Side doers, Side targets, boolean siteState, List<Draft> drafts) {
        ActorRef adversary = surroundings.adversary(draft, drafts);
        ActorRef army = names.forcesOf(country);
        if (doers.byName.isEmpty()) {
            switch (draft.family) {
                case AIR -> {
                    if (army != null) {
                        doers.add(army, null, null);
                    }
                }
                case RELEASE -> {
                    surroundings.holders(draft, drafts).forEach(holder -> add(doers, holder, country, true));
                    if (doers.byName.isEmpty()) {
                        doers.add(names.unidentified(country), null, null);
                    }
                }
                case RETURN -> {
                    ActorRef government = names.governmentOf(country);
                    if (government != null) {
                        doers.add(government, null, null);
                    }
                }
                case BLOCKADE -> {
                    ActorMention only = surroundings.onlyGroup();
                    if (only != null) {
                        add(doers, only, country, true);
                    } else {
                        doers.add(names.unidentified(country), null, null);
                    }
                }
                case VIOLENCE -> {
                    if (draft.tells("regain") && army != null) {
                        doers.add(army, null, null);
                        ActorMention only = surroundings.onlyGroup();
                        ActorRef enemy = only != null ? names.name(only.actor(), country) : adversary;
                        targets.byName.clear();
                        targets.add(enemy != null ? enemy : names.unidentified(country), null, null);
                    } else {
                        doers.add(names.unidentified(country), null, null);
                    }
                }
                case ABDUCTION, LOOTING -> doers.add(names.unidentified(country), null, null);
                case DEMONSTRATION ->
                    doers.add(
                            draft.tells("riot") || draft.tells("mob")
                                    ? names.rioters(country)
                                    : names.protesters(country),
                            null,
                            null);
                case ARREST, WEAPONS -> {
                    if (army != null) {
                        doers.add(army, null, null);
                    }
                }
                default -> {}
            }
        }
        if (targets.byName.isEmpty()) {
            switch (draft.family) {
                case LOOTING -> {
                    if (!surroundings.isInfrastructure(draft)) {
                        targets.add(names.civilians(country), null, null);
                    }
                }
                case ABDUCTION, BLOCKADE, RELEASE, RETURN -> targets.add(names.civilians(country), null, null);
                case VIOLENCE -> {
                    boolean groups = doers.actors.stream().allMatch(a -> !isState(a));
                    if (draft.tells("massacre") || draft.tells("sexual")) {
                        targets.add(names.civilians(country), null, null);
                    } else if (groups
                            && army != null
                            && (siteState
                                    || draft.tells("clash")
                                    || draft.tells("capture")
                                    || draft.tells("attack")
                                    || draft.tells("regain"))) {
                        targets.add(army, null, null);
                    } else if (!groups) {
                        targets.add(adversary != null ? adversary : names.unidentified(country), null, null);
                    }
                }
                case DEMONSTRATION -> {
                    if (draft.tells("crackdownlive")) {
                        targets.add(names.protesters(country), null, null);
                    }
                }
                case AIR -> targets.add(adversary != null ? adversary : names.unidentified(country), null, null);
                case ARREST, WEAPONS -> targets.add(names.unidentified(country), null, null);
                case TRANSFER -> counterpart(draft, doers, targets, country);
                case COUP, SANCTION -> {
                    ActorRef government =
                            names.governmentOf(draft.family == DeedFamily.SANCTION ? names.country() : country);
                    if (government != null) {
                        targets.add(government, null, null);
                    }
                }
                default -> {}
            }
        }
    }

    private void addDoer(Side doers, ActorMention agent, Draft draft, @Nullable String country) {
        boolean crowd =
                draft.family == DeedFamily.DEMONSTRATION && agent.actor().kind() == ActorKind.CIVILIANS;
        boolean officers = draft.family == DeedFamily.COUP && agent.actor().kind() == ActorKind.OBSERVER_ROLE;
        ActorRef instead = crowd ? crowdOf(draft, country) : officers ? names.forcesOf(country) : null;
        if (instead == null) {
            add(doers, agent, country, false);
        } else {
            doers.add(
                    instead,
                    agent.actor(),
                    new Participant(
                            instead,
                            annotated.text().words(agent.first(), agent.last()),
                            annotated.text().span(agent.first(), agent.last()),
                            true));
        }
    }

    private ActorRef crowdOf(Draft draft, @Nullable String country) {
        boolean riot = draft.tells("riot") || draft.tells("mob") || draft.tells("attack") || draft.tells("looting");
        return riot ? names.rioters(country) : names.protesters(country);
    }

    private void add(Side side, Mention mention, @Nullable String country, boolean inferred) {
        Actor actor = ((ActorMention) mention).actor();
        ActorRef ref = names.name(actor, country);
        side.add(
                ref,
                actor,
                new Participant(
                        ref,
                        annotated.text().words(mention.first(), mention.last()),
                        annotated.text().span(mention.first(), mention.last()),
                        inferred));
    }

    private static void removeGenericBesideNamed(Side side) {
        boolean named = side.byName.keySet().stream().anyMatch(name -> !name.startsWith("Unidentified"))
                && side.actors.stream().anyMatch(Parties::isGroup);
        if (named) {
            side.byName.keySet().removeIf(name -> name.startsWith("Unidentified"));
        }
    }

    private static boolean canDo(Actor actor, Draft draft) {
        ActorKind kind = actor.kind();
        if (kind == ActorKind.CIVILIANS) {
            return draft.family == DeedFamily.DEMONSTRATION;
        }
        return kind != ActorKind.OBSERVER_ROLE
                || actor.id().equals("role-president")
                || actor.id().equals("role-chief-of-staff");
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
        return actor.kind() != ActorKind.OBSERVER_ROLE && !actor.id().equals("victims-generic");
    }

    /** A named non-state armed group. */
    static boolean isGroup(Actor actor) {
        return actor.kind().isArmedGroup() && !isGenericArmed(actor);
    }

    static boolean isGenericArmed(Actor actor) {
        return actor.kind() == ActorKind.GENERIC_ARMED
                || actor.id().endsWith("-generic") && actor.kind().isArmedGroup();
    }

    static boolean isState(Actor actor) {
        return actor.kind().isForce() || actor.kind() == ActorKind.GOVERNMENT;
    }
}
