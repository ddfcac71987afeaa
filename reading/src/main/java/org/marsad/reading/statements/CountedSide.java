package org.marsad.reading.statements;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.model.ActorKind;
import org.marsad.model.ActorRef;
import org.marsad.model.Event;
import org.marsad.model.Measure.About;
import org.marsad.model.Participant;
import org.marsad.model.Speaker;
import org.marsad.model.SpeakerRole;
import org.marsad.reading.claims.Claim;
import org.marsad.reading.claims.LossCamp;
import org.marsad.reading.mentions.ActorMention;
import org.marsad.reading.mentions.ActorNames;
import org.marsad.reading.text.Text;

/**
 * Whose losses a toll counts: whom its words name; else the side they tell of, seen from who says it ("its own losses",
 * "côté ennemi"); else the only target of the event; else nobody's in particular.
 */
final class CountedSide {
    private static final ActorRef TOTAL = new ActorRef(null, "total");

    private final Text text;
    private final ActorNames names;

    CountedSide(Text text, ActorNames names) {
        this.text = text;
        this.names = names;
    }

    /** Who is counted by a toll of an event. */
    ActorRef of(Claim claim, Event event, Speaker speaker) {
        LossCamp camp = claim.camp();
        ActorRef side = camp == null ? null : camp == LossCamp.OWN ? own(event, speaker) : enemy(event, speaker);
        if (side != null) {
            return side;
        }
        if (claim.victims() == null && claim.about() == About.ABDUCTED && isGroup(speaker)) {
            return enemy(event, speaker);
        }
        if (claim.victims() instanceof ActorMention mention && !isUnspecific(mention)) {
            return named(mention, event);
        }
        List<Participant> targets = event.targets();
        if (targets.size() == 1) {
            ActorRef target = targets.get(0).actor();
            boolean people = claim.victims() != null;
            return !people || target.name().startsWith("Civilians") ? target : TOTAL;
        }
        return targets.isEmpty() && claim.victims() instanceof ActorMention mention ? named(mention, event) : TOTAL;
    }

    /** An armed group speaks of its prisoners: they are the enemy's men. */
    private boolean isGroup(Speaker speaker) {
        ActorKind kind = names.kindOf(speaker.id());
        return kind != null && kind.isArmedGroup();
    }

    private ActorRef named(ActorMention mention, Event event) {
        String country = countryOf(event);
        if (mention.actor().kind() == ActorKind.OBSERVER_ROLE) {
            ActorRef forces = names.forcesOf(country);
            return mention.actor().id().equals("role-military-source") && forces != null
                    ? forces
                    : names.civilians(country);
        }
        ActorRef ref = names.sufferer(mention.actor(), country);
        boolean struck = event.targets().stream().anyMatch(p -> p.actor().name().equals(ref.name()));
        boolean attackers = !struck
                && isNameless(ref)
                && !event.perpetrators().isEmpty()
                && event.perpetrators().stream().noneMatch(p -> isOfState(p.actor()));
        return attackers ? event.perpetrators().get(0).actor() : ref;
    }

    /** "Several people", "the victims": no side is told. */
    private boolean isUnspecific(ActorMention victims) {
        if (victims.actor().id().equals("victims-generic")) {
            return true;
        }
        return victims.last() - victims.first() == 1
                && switch (text.key(victims.first())) {
                    case "people", "persons", "person", "personnes", "personne", "gens" -> true;
                    default -> false;
                };
    }

    /** The speaker's own losses; of a government those of its forces that were hit. Null where the speaker has no side. */
    private @Nullable ActorRef own(Event event, Speaker speaker) {
        if (speaker.role() == SpeakerRole.WITNESS) {
            return names.civilians(countryOf(event));
        }
        ActorKind kind = names.kindOf(speaker.id());
        if (kind == null || kind == ActorKind.OBSERVER_ROLE) {
            return null;
        }
        if (kind != ActorKind.GOVERNMENT) {
            return new ActorRef(speaker.id(), speaker.name());
        }
        for (Participant target : event.targets()) {
            ActorKind hit = names.kindOf(target.actor().id());
            if (hit == ActorKind.STATE_FORCE) {
                return target.actor();
            }
        }
        return names.forcesOf(countryOf(event));
    }

    /** The other side: of a group the state's, of everybody else the armed group that fought. */
    private ActorRef enemy(Event event, Speaker speaker) {
        ActorKind kind = names.kindOf(speaker.id());
        boolean group = kind != null && kind.isArmedGroup();
        for (Participant party : event.perpetrators()) {
            if (isOfState(party.actor()) == group && !isCivilian(party.actor())) {
                return party.actor();
            }
        }
        for (Participant party : event.targets()) {
            if (isOfState(party.actor()) == group && !isCivilian(party.actor())) {
                return party.actor();
            }
        }
        String country = countryOf(event);
        ActorRef forces = names.forcesOf(country);
        return group && forces != null ? forces : names.unidentified(country);
    }

    private @Nullable String countryOf(Event event) {
        String there = event.place() == null ? null : event.place().iso3();
        return there == null ? names.country() : there;
    }

    private static boolean isNameless(ActorRef ref) {
        return ref.name().startsWith("Unidentified Armed Group");
    }

    private static boolean isCivilian(ActorRef ref) {
        return ref.name().startsWith("Civilians");
    }

    private boolean isOfState(ActorRef ref) {
        ActorKind kind = names.kindOf(ref.id());
        return kind == null
                ? ref.name().startsWith("Military") || ref.name().startsWith("Police")
                : kind.isForce() || kind == ActorKind.GOVERNMENT;
    }
}
