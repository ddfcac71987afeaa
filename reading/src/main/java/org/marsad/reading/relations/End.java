package org.marsad.reading.relations;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Actor;

/**
 * What can stand at an end of a relation: a group, a force, a state, an organisation, an accord, a community.
 *
 * @param first index of its first token
 * @param last one past its last token
 * @param actor the actor named, or null for a country
 * @param country ISO 3166-1 alpha-3 of the country or of the actor's country, or null
 * @param members the countries that "the three states" stands for; else empty
 * @param referred the words only refer back to it ("the movement")
 */
record End(
        int first,
        int last,
        Sort sort,
        @Nullable Actor actor,
        @Nullable String country,
        List<End> members,
        boolean referred) {

    /** What an end is, as far as relations care. */
    enum Sort {
        /** A named armed group or alliance of groups. */
        GROUP,
        /** Gunmen nobody names. */
        UNNAMED,
        FORCE,
        /** Troops of a state told only by a word for them: "the garrison". They are somewhere, but stand in no relation. */
        TROOPS,
        /** Private soldiers who work for a state. */
        PRIVATE,
        /** A mission of several states, with troops. */
        MISSION,
        /** A government, or a country or capital that stands for it. */
        STATE,
        ORGANISATION,
        ACCORD,
        /** Notables or a people. */
        COMMUNITY;

        boolean hasTroops() {
            return this == FORCE || this == TROOPS || this == PRIVATE || this == MISSION;
        }
    }

    static End of(int first, int last, Sort sort, Actor actor, @Nullable String country) {
        return new End(first, last, sort, actor, country, List.of(), false);
    }

    static End country(int first, int last, @Nullable String iso3) {
        return new End(first, last, Sort.STATE, null, iso3, List.of(), false);
    }

    boolean isCountry() {
        return actor == null && members.isEmpty();
    }

    boolean isSame(End other) {
        return actor != null
                ? actor.equals(other.actor)
                : other.actor == null && country != null && country.equals(other.country);
    }

    /** The same end, referred to by other words. */
    End referredAt(int otherFirst, int otherLast) {
        return new End(otherFirst, otherLast, sort, actor, country, members, true);
    }

    End with(List<End> countries) {
        return new End(first, last, sort, actor, country, List.copyOf(countries), referred);
    }
}
