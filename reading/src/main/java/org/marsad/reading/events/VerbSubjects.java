package org.marsad.reading.events;

import org.jspecify.annotations.Nullable;
import org.marsad.model.Actor;
import org.marsad.model.ActorKind;
import org.marsad.model.ActorRef;
import org.marsad.reading.deeds.Seed;
import org.marsad.reading.mentions.ActorMention;
import org.marsad.reading.mentions.ActorNames;

/**
 * Whom the verbs and nouns of an event name as doers, and on which side they belong: who leaves or hands over a place
 * suffers the deed, people set free do too, and forces before a rioting crowd.
 */
final class VerbSubjects {
    private static final int SIGNATORY_REACH = 3;

    private final ActorNames names;
    private final Draft draft;
    private final @Nullable String country;
    private final boolean takers;
    private final boolean crackdown;
    private final boolean riot;
    private final boolean dispersed;
    private final boolean takenByOther;
    /** An armed group took the place, so that the army that fought there was driven out. */
    private final boolean takenByGroup;

    VerbSubjects(ActorNames names, Draft draft, @Nullable String country) {
        this.names = names;
        this.draft = draft;
        this.country = country;
        this.takers = draft.seeds.stream()
                .anyMatch(seed ->
                        seed.cue().value().is("way", "take") && !seed.agents().isEmpty());
        this.crackdown = draft.tells("crackdownlive")
                || draft.isDeadlyCrackdown()
                || (draft.family == DeedFamily.DEMONSTRATION && draft.tells("shooting") && !draft.tells("riot"));
        this.riot = draft.isRiot();
        this.dispersed = draft.family == DeedFamily.DEMONSTRATION && draft.tells("crackdown") && !crackdown;
        this.takenByGroup = draft.seeds.stream()
                .anyMatch(seed -> seed.deed().equals("capture")
                        && seed.agents().stream()
                                .anyMatch(agent -> agent.actor().kind().isArmedGroup()));
        this.takenByOther = draft.seeds.stream()
                .anyMatch(
                        seed -> !InferredDoers.isLeaver(seed) && !seed.agents().isEmpty());
    }

    void sort(Side doers, Side targets) {
        for (Seed seed : draft.seeds) {
            if (draft.family == DeedFamily.AGREEMENT) {
                // all who sign do it together
                for (ActorMention party : seed.patients()) {
                    boolean signs = party.first() - seed.cue().last() <= SIGNATORY_REACH;
                    if (signs && (Camps.isGroup(party.actor()) || Camps.isState(party.actor()))) {
                        addDoer(doers, party);
                    }
                }
            }
            for (ActorMention agent : seed.agents()) {
                if (suffers(seed, agent)) {
                    targets.add(agent, false);
                } else if (canDo(agent.actor())) {
                    addDoer(doers, agent);
                }
            }
        }
    }

    private boolean suffers(Seed seed, ActorMention agent) {
        // a mission or a foreign force hands over; an army leaves to whoever comes
        boolean giver =
                InferredDoers.isLeaver(seed) && (takenByOther || agent.actor().kind() == ActorKind.STATE_FORCE);
        boolean leaver = (takers || draft.family == DeedFamily.VIOLENCE)
                && seed.cue().value().is("way", "leave")
                && agent.actor().kind() != ActorKind.OBSERVER_ROLE
                && !(draft.tells("capture") && agent.actor().kind().isArmedGroup());
        boolean heldOut = takenByGroup
                && Camps.isState(agent.actor())
                && (seed.deed().equals("attack")
                        || seed.deed().equals("clash")
                        || seed.deed().equals("operation"));
        boolean rioted = (riot || dispersed) && Camps.isState(agent.actor());
        boolean crowd = agent.actor().kind() == ActorKind.CIVILIANS;
        return leaver || giver || heldOut || rioted || (crowd && isForPeople());
    }

    /** Hostages freed and villagers who return are those to whom it is done. */
    private boolean isForPeople() {
        return draft.family == DeedFamily.RELEASE || draft.family == DeedFamily.RETURN;
    }

    private boolean canDo(Actor actor) {
        ActorKind kind = actor.kind();
        if (kind == ActorKind.CIVILIANS) {
            return draft.family == DeedFamily.DEMONSTRATION && !crackdown;
        }
        return kind != ActorKind.OBSERVER_ROLE
                || actor.id().equals("role-president")
                || actor.id().equals("role-chief-of-staff");
    }

    /** Civilians who demonstrate are protesters or rioters; officers who take power are the army. */
    private void addDoer(Side doers, ActorMention agent) {
        boolean crowd =
                draft.family == DeedFamily.DEMONSTRATION && agent.actor().kind() == ActorKind.CIVILIANS;
        boolean officers = (draft.family == DeedFamily.COUP && agent.actor().kind() == ActorKind.OBSERVER_ROLE)
                || (agent.actor().id().equals("role-chief-of-staff") && agent.division() == null);
        ActorRef instead = crowd ? crowd() : officers ? names.forcesOf(country) : null;
        if (instead == null) {
            doers.add(agent, false);
        } else {
            doers.addAs(instead, agent.actor(), agent);
        }
    }

    private ActorRef crowd() {
        boolean riots = draft.tells("riot") || draft.tells("mob") || draft.tells("attack") || draft.tells("looting");
        return riots ? names.rioters(country) : names.protesters(country);
    }
}
