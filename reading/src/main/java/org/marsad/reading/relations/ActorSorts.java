package org.marsad.reading.relations;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Actor;
import org.marsad.model.ActorKind;
import org.marsad.reading.relations.End.Sort;

/** What sort of end an actor of the pack is. */
final class ActorSorts {
    private static final Set<String> MISSIONS =
            Set.of("minusma", "afisma", "mnjtf", "takuba", "eutm-mali", "eucap", "aes-force", "peacekeepers");
    /** Self-defence movements that signed accords and hold towns, as rebel movements do. */
    private static final Set<String> MOVEMENTS = Set.of("msa", "gatia", "mdp-mali", "cmfpr");

    /** Bodies that watch, count and help: they take no side. */
    private static final Set<String> OBSERVERS = Set.of(
            "hrw",
            "amnesty",
            "fidh",
            "icrc",
            "msf",
            "acled-org",
            "ngo-generic",
            "dessalement-tabital",
            "ocha",
            "ohchr",
            "unhcr",
            "unicef",
            "wfp",
            "who",
            "iom",
            "unodc",
            "crisis-group",
            "iss-africa",
            "giatoc",
            "nrc",
            "save-the-children");

    private static final Set<String> NAMELESS =
            Set.of("jihadist-generic", "rebels-generic", "azawadi-movements", "mercenaries");

    private ActorSorts() {}

    /** The sort of an actor, or null where it has no part in relations. */
    static @Nullable Sort of(Actor actor) {
        if (MISSIONS.contains(actor.id())) {
            return Sort.MISSION;
        }
        return switch (actor.kind()) {
            case JIHADIST, REBEL, SEPARATIST, SELF_DEFENCE -> NAMELESS.contains(actor.id()) ? Sort.UNNAMED : Sort.GROUP;
            case GENERIC_ARMED -> Sort.UNNAMED;
            case PRIVATE_MILITARY -> NAMELESS.contains(actor.id()) ? Sort.UNNAMED : Sort.PRIVATE;
            case STATE_FORCE, FOREIGN_FORCE -> Sort.FORCE;
            case GOVERNMENT -> Sort.STATE;
            case REGIONAL_ORGANISATION, INTERNATIONAL_ORGANISATION ->
                OBSERVERS.contains(actor.id()) ? null : Sort.ORGANISATION;
            case AGREEMENT -> Sort.ACCORD;
            case OBSERVER_ROLE ->
                switch (actor.id()) {
                    case "role-traditional" -> Sort.COMMUNITY;
                    case "role-chief-of-staff" -> Sort.FORCE;
                    default -> null;
                };
            case CIVILIANS -> actor.id().equals("elderly-religious") ? Sort.COMMUNITY : null;
        };
    }

    /** "The group" is hardly ever said of a militia that fights beside the army. */
    static boolean isMilitia(End end) {
        Actor actor = end.actor();
        return actor != null && actor.kind() == ActorKind.SELF_DEFENCE && !MOVEMENTS.contains(actor.id());
    }

    static boolean isJihadist(End end) {
        Actor actor = end.actor();
        return actor != null && actor.kind() == ActorKind.JIHADIST;
    }
}
