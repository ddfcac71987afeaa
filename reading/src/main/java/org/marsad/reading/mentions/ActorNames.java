package org.marsad.reading.mentions;

import org.jspecify.annotations.Nullable;
import org.marsad.model.Actor;
import org.marsad.model.ActorKind;
import org.marsad.model.ActorRef;
import org.marsad.model.Place;
import org.marsad.model.PlaceKind;
import org.marsad.region.Region;

/**
 * Canonical names of actors as outputs give them. A generic actor takes the report's country: gunmen become
 * {@code Unidentified Armed Group (Mali)}, villagers {@code Civilians (Mali)}, soldiers {@code Military Forces of Mali}.
 */
public final class ActorNames {
    private final Region region;
    private final @Nullable String country;

    /**
     * @param country ISO 3166-1 alpha-3 of the country the report is about, or null
     */
    public ActorNames(Region region, @Nullable String country) {
        this.region = region;
        this.country = country;
    }

    /** The same names for a report about another country. */
    public ActorNames in(@Nullable String otherCountry) {
        return new ActorNames(region, otherCountry);
    }

    public @Nullable String country() {
        return country;
    }

    /** The place of a country, or null. */
    public @Nullable Place countryPlace(String iso3) {
        return region.findCountry(iso3).orElse(null);
    }

    /** English name of a country, or null. */
    public @Nullable String countryName(@Nullable String iso3) {
        return iso3 == null ? null : region.findCountry(iso3).map(Place::name).orElse(null);
    }

    /** The kind of the pack's actor with an id, or null where it has none. */
    public @Nullable ActorKind kindOf(@Nullable String id) {
        return id == null ? null : region.findActor(id).map(Actor::kind).orElse(null);
    }

    /** The actor as outputs name it, generic ones in the report's country. */
    public ActorRef name(Actor actor) {
        return name(actor, country);
    }

    /** The actor as one to whom something was done: aid workers, who speak as an organisation, are civilians. */
    public ActorRef sufferer(Actor actor, @Nullable String where) {
        return isAidBody(actor) && where != null ? civilians(where) : name(actor, where);
    }

    /** An organisation that sends helpers or observers and no soldiers: those of it who suffer are civilians. */
    public static boolean isAidBody(Actor actor) {
        if (actor.kind() != ActorKind.INTERNATIONAL_ORGANISATION) {
            return false;
        }
        return switch (actor.id()) {
            case "un", "unsc", "minusma", "afisma", "peacekeepers" -> false;
            default -> true;
        };
    }

    /** The actor as outputs name it, generic ones in a given country. */
    public ActorRef name(Actor actor, @Nullable String where) {
        if (actor.kind() == ActorKind.CIVILIANS) {
            return actor.id().startsWith("protesters")
                    ? protesters(where)
                    : civilians(actor.country() == null ? where : actor.country());
        }
        if (actor.id().equals("mercenaries") || where == null) {
            return actor.ref();
        }
        if (actor.kind() == ActorKind.GENERIC_ARMED
                || actor.id().endsWith("-generic") && actor.kind().isArmedGroup()) {
            return unidentified(actor.country() == null ? where : actor.country());
        }
        if (actor.id().equals("peacekeepers") && where.equals("MLI")) {
            return region.findActor("minusma").map(Actor::ref).orElse(actor.ref());
        }
        Actor resolved = region.resolve(actor, where, null);
        return resolved.equals(actor) ? ofState(actor, where) : armOf(resolved).ref();
    }

    /** What the pack's national tables leave open: ministers, chiefs of staff and forces that name no state. */
    private ActorRef ofState(Actor actor, String where) {
        if (actor.country() != null) {
            return armOf(actor).ref();
        }
        return switch (actor.id()) {
            case "role-president", "role-minister" -> orElse(governmentOf(where), actor);
            case "role-chief-of-staff" -> orElse(forcesOf(where), actor);
            default ->
                actor.kind() == ActorKind.STATE_FORCE
                        ? orElse(forcesOf(where), actor)
                        : actor.kind() == ActorKind.GOVERNMENT ? orElse(governmentOf(where), actor) : actor.ref();
        };
    }

    /** The air force and the special forces fight as the army they belong to. */
    private Actor armOf(Actor actor) {
        boolean arm = actor.id().startsWith("air-force-") || actor.id().startsWith("special-forces-");
        return arm && actor.parent() != null ? region.findActor(actor.parent()).orElse(actor) : actor;
    }

    private static ActorRef orElse(@Nullable ActorRef ref, Actor actor) {
        return ref == null ? actor.ref() : ref;
    }

    public ActorRef unidentified(@Nullable String where) {
        return national("armed-group", where, "Unidentified Armed Group");
    }

    public ActorRef civilians(@Nullable String where) {
        return national("civilians", where, "Civilians");
    }

    public ActorRef protesters(@Nullable String where) {
        return national("protesters", where, "Protesters");
    }

    public ActorRef rioters(@Nullable String where) {
        return national("rioters", where, "Rioters");
    }

    /** A country's nameless people; with a name made by the same rule where the pack has no row. */
    private ActorRef national(String organ, @Nullable String where, String name) {
        String countryName = countryName(where);
        if (where == null || countryName == null) {
            return new ActorRef(organ, name);
        }
        return region.findNational(organ, where)
                .map(Actor::ref)
                .orElseGet(() -> new ActorRef(null, name + " (" + countryName + ")"));
    }

    public @Nullable ActorRef governmentOf(@Nullable String iso3) {
        return iso3 == null
                ? null
                : region.findNational("government", iso3).map(Actor::ref).orElse(null);
    }

    /** The body an actor belongs to ("the group's media arm"), or null. */
    public @Nullable ActorRef parentOf(Actor actor) {
        String parent = actor.parent();
        return parent == null ? null : region.findActor(parent).map(Actor::ref).orElse(null);
    }

    public @Nullable ActorRef forcesOf(@Nullable String iso3) {
        return iso3 == null
                ? null
                : region.findNational("army", iso3).map(Actor::ref).orElse(null);
    }

    public boolean isCapital(Place place) {
        return region.isCapital(place);
    }

    /** The country a role's own words name ("officials in Bamako", "the Malian president"), else the report's. */
    public @Nullable String countryNear(Annotated annotated, Mention mention) {
        for (int i = mention.first() - 2; i < mention.last() + 4; i++) {
            PlaceMention place = annotated.placeAt(i);
            if (place != null && (place.place().kind() == PlaceKind.COUNTRY || isCapital(place.place()))) {
                return place.place().country();
            }
        }
        return country;
    }
}
