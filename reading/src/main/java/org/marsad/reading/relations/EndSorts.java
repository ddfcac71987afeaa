package org.marsad.reading.relations;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.marsad.model.Relation;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.relations.End.Sort;

/** Which sorts of ends a relation can have; a cue may narrow them. */
final class EndSorts {
    private static final Set<Sort> GROUPS = EnumSet.of(Sort.GROUP);
    private static final Set<Sort> ARMED = EnumSet.of(Sort.GROUP, Sort.FORCE, Sort.PRIVATE, Sort.MISSION);
    private static final Set<Sort> POWERS = with(ARMED, Sort.STATE, Sort.ORGANISATION);

    private EndSorts() {}

    static Set<Sort> from(Relation.Kind kind, Cue cue) {
        Set<Sort> told = told(cue.get("fromsort"));
        if (!told.isEmpty()) {
            return told;
        }
        return switch (kind) {
            case AFFILIATED_WITH, SPLITS_FROM -> GROUPS;
            case ALLIED_WITH, SUPPORTS -> POWERS;
            case WITHDRAWS_FROM -> POWERS;
            case DEPLOYS_TO -> EnumSet.of(Sort.FORCE, Sort.PRIVATE, Sort.MISSION, Sort.STATE, Sort.ORGANISATION);
            case SANCTIONS -> EnumSet.of(Sort.ORGANISATION, Sort.STATE);
            case JOINS -> EnumSet.of(Sort.GROUP, Sort.STATE);
            case NEGOTIATES_WITH -> with(POWERS, Sort.COMMUNITY);
        };
    }

    static Set<Sort> to(Relation.Kind kind, Cue cue) {
        Set<Sort> told = told(cue.get("tosort"));
        if (!told.isEmpty()) {
            return told;
        }
        return switch (kind) {
            case AFFILIATED_WITH, SPLITS_FROM -> GROUPS;
            case ALLIED_WITH, SUPPORTS -> POWERS;
            case WITHDRAWS_FROM -> EnumSet.of(Sort.STATE, Sort.ORGANISATION, Sort.MISSION, Sort.ACCORD);
            case DEPLOYS_TO -> EnumSet.of(Sort.STATE);
            case SANCTIONS -> EnumSet.of(Sort.STATE, Sort.GROUP, Sort.PRIVATE);
            case JOINS -> EnumSet.of(Sort.GROUP, Sort.ORGANISATION, Sort.MISSION);
            case NEGOTIATES_WITH -> with(POWERS, Sort.COMMUNITY);
        };
    }

    /** Troops leave countries; states and groups leave organisations and accords, and states with their forces missions. */
    static boolean canLeave(Sort from, Sort to) {
        return switch (to) {
            case STATE -> from != Sort.GROUP;
            case MISSION -> from == Sort.STATE || from == Sort.FORCE;
            default -> from == Sort.STATE || from == Sort.GROUP || from == Sort.ORGANISATION;
        };
    }

    /** States join organisations and missions, groups join groups. */
    static boolean canJoin(Sort from, Sort to) {
        return (from == Sort.GROUP) == (to == Sort.GROUP);
    }

    private static Set<Sort> told(String names) {
        Set<Sort> sorts = EnumSet.noneOf(Sort.class);
        for (String name : names.split(",")) {
            if (!name.isBlank()) {
                sorts.add(Sort.valueOf(name.strip().toUpperCase(Locale.ROOT)));
            }
        }
        return sorts;
    }

    private static Set<Sort> with(Set<Sort> sorts, Sort... more) {
        EnumSet<Sort> all = EnumSet.copyOf(sorts);
        all.addAll(Set.of(more));
        return all;
    }
}
