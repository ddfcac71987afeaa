package org.marsad.reading.events;

import org.marsad.model.Actor;
import org.marsad.model.ActorKind;

/** What an actor fights as: a named armed group, armed men whom nobody names, or a state. */
final class Camps {
    private Camps() {}

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
