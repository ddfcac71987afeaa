package org.marsad.exchange.events;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.exchange.collection.CountryCodes;
import org.marsad.model.Actor;
import org.marsad.model.ActorKind;
import org.marsad.model.ActorRef;
import org.marsad.model.Participant;
import org.marsad.region.Region;

/** What other collections call actors and what kinds they sort them into. */
final class Actors {
    private final Region region;

    Actors(Region region) {
        this.region = region;
    }

    Optional<Actor> find(ActorRef ref) {
        return ref.id() == null ? Optional.empty() : region.findActor(ref.id());
    }

    private Optional<ActorKind> kind(ActorRef ref) {
        return find(ref).map(Actor::kind);
    }

    /** ACLED's name for it, as far as the pack knows; otherwise ours. */
    String acledName(ActorRef ref) {
        return find(ref).map(Actor::acledStyleName).orElse(ref.name());
    }

    /** UCDP's name for it or for whom it belongs to, as far as the pack knows; otherwise ours. */
    String ucdpName(ActorRef ref) {
        Optional<Actor> at = find(ref);
        // a pack with a circle of parents must not hang the writer
        for (int depth = 0; at.isPresent() && depth < 10; depth++) {
            if (at.get().ucdpName() != null) {
                return at.get().ucdpName();
            }
            String parent = at.get().parent();
            at = parent == null ? Optional.empty() : region.findActor(parent);
        }
        return ref.name();
    }

    /**
     * ACLED's interaction code: 1 state, 2 rebels, 5 rioters, 6 protesters, 7 civilians, 8 external or other. Militias (3, 4)
     * are not told apart here and have none.
     *
     * @param iso3 country of the event; forces of another state are external
     */
    @Nullable
    Integer interaction(ActorRef ref, @Nullable String iso3) {
        Optional<Actor> actor = find(ref);
        if (actor.isEmpty()) {
            return null;
        }
        String id = actor.get().id();
        if (id.startsWith("protesters")) {
            return 6;
        }
        if (id.startsWith("rioters")) {
            return 5;
        }
        return switch (actor.get().kind()) {
            case STATE_FORCE, GOVERNMENT ->
                iso3 == null ? null : (Integer) (iso3.equals(actor.get().country()) ? 1 : 8);
            case REBEL, JIHADIST, SEPARATIST -> 2;
            case CIVILIANS -> 7;
            case FOREIGN_FORCE, PRIVATE_MILITARY, INTERNATIONAL_ORGANISATION, REGIONAL_ORGANISATION -> 8;
            case SELF_DEFENCE, GENERIC_ARMED, AGREEMENT, OBSERVER_ROLE -> null;
        };
    }

    boolean isCivilian(ActorRef ref) {
        return kind(ref).filter(kind -> kind == ActorKind.CIVILIANS).isPresent();
    }

    boolean isState(ActorRef ref) {
        return kind(ref)
                .filter(kind -> kind.isForce() || kind == ActorKind.GOVERNMENT)
                .isPresent();
    }

    /** An armed group with a name: UCDP counts no others. */
    boolean isGroup(ActorRef ref) {
        return kind(ref)
                .filter(kind -> kind.isArmedGroup() && kind != ActorKind.GENERIC_ARMED)
                .isPresent();
    }

    /** Gleditsch–Ward number of the state that an actor is, or null. */
    @Nullable
    Integer gleditschWard(ActorRef ref) {
        return find(ref)
                .filter(actor -> isState(ref))
                .flatMap(actor -> CountryCodes.find(actor.country()))
                .map(CountryCodes.Codes::gleditschWard)
                .orElse(null);
    }

    static List<ActorRef> refs(List<Participant> participants) {
        return participants.stream().map(Participant::actor).toList();
    }
}
