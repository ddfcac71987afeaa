package org.marsad.reading.relations;

import org.jspecify.annotations.Nullable;
import org.marsad.model.Actor;
import org.marsad.model.ActorKind;
import org.marsad.model.ActorRef;
import org.marsad.model.Relation;
import org.marsad.reading.mentions.ActorNames;
import org.marsad.reading.relations.End.Sort;
import org.marsad.region.Region;

/**
 * Names the ends of relations as the contract has them: a state is its government; troops leave or go to a country; a
 * state that withdraws troops does so with its forces.
 */
final class RelationNames {
    private final Region region;
    private final ActorNames names;

    RelationNames(Region region, ActorNames names) {
        this.region = region;
        this.names = names;
    }

    ActorRef from(Related related) {
        End end = related.from();
        boolean troops = related.kind() == Relation.Kind.DEPLOYS_TO
                || (related.kind() == Relation.Kind.WITHDRAWS_FROM
                        && related.to().sort() == Sort.STATE);
        return troops && end.sort() == Sort.STATE ? forces(end) : actor(end);
    }

    ActorRef to(Related related) {
        End end = related.to();
        boolean place = related.kind() == Relation.Kind.DEPLOYS_TO || related.kind() == Relation.Kind.WITHDRAWS_FROM;
        return place && end.isCountry() ? country(end) : actor(end);
    }

    /** An actor as outputs name it; a country as its government. */
    ActorRef actor(End end) {
        if (end.sort() == Sort.COMMUNITY) {
            return region.findActor("role-traditional")
                    .map(Actor::ref)
                    .orElse(new ActorRef(null, "traditional leader"));
        }
        Actor actor = end.actor();
        if (end.sort() == Sort.STATE && end.country() != null) {
            return region.findNational("government", end.country())
                    .map(Actor::ref)
                    .orElseGet(() -> country(end));
        }
        if (actor != null
                && actor.kind() == ActorKind.FOREIGN_FORCE
                && actor.parent() != null
                && end.country() != null) {
            return forces(end);
        }
        if (actor != null) {
            return names.name(actor, end.country() == null ? names.country() : end.country());
        }
        String iso3 = end.country();
        return iso3 == null
                ? new ActorRef(null, "states")
                : region.findNational("government", iso3).map(Actor::ref).orElseGet(() -> country(end));
    }

    /** The government of a country, or of the report's own country where none is given. */
    @Nullable
    ActorRef government(@Nullable String iso3) {
        String country = iso3 == null ? names.country() : iso3;
        return country == null
                ? null
                : region.findNational("government", country).map(Actor::ref).orElse(null);
    }

    /** The forces of a state. */
    ActorRef forces(End end) {
        String iso3 = end.country();
        return iso3 == null
                ? actor(end)
                : region.findNational("army", iso3).map(Actor::ref).orElseGet(() -> actor(end));
    }

    /** The army of a country, or the end itself where the region knows none. */
    ActorRef army(String iso3, End end) {
        return region.findNational("army", iso3).map(Actor::ref).orElseGet(() -> actor(end));
    }

    private ActorRef country(End end) {
        String iso3 = end.country();
        return iso3 == null
                ? new ActorRef(null, "country")
                : region.findCountry(iso3)
                        .map(p -> new ActorRef(p.id(), p.name()))
                        .orElse(new ActorRef(null, iso3));
    }
}
