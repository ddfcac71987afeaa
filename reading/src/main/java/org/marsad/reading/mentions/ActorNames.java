package org.marsad.reading.mentions;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
    private static final Set<String> UNIDENTIFIED = Set.of(
            "jihadist-generic",
            "unidentified-armed",
            "fighters-generic",
            "rebels-generic",
            "mercenaries",
            "bandits-nigeria");
    private static final Map<String, String> CAPITALS = Map.ofEntries(
            Map.entry("MLI", "bamako"),
            Map.entry("NER", "niamey"),
            Map.entry("BFA", "ouagadougou"),
            Map.entry("DZA", "algiers"),
            Map.entry("MRT", "nouakchott"),
            Map.entry("TCD", "n'djamena"),
            Map.entry("BEN", "cotonou"),
            Map.entry("TGO", "lome"),
            Map.entry("SEN", "dakar"),
            Map.entry("CIV", "abidjan"),
            Map.entry("GHA", "accra"),
            Map.entry("GIN", "conakry"),
            Map.entry("NGA", "abuja"),
            Map.entry("FRA", "paris"),
            Map.entry("RUS", "moscow"),
            Map.entry("USA", "washington"));

    private final Region region;
    private final Map<String, String> countryNames;
    private final Map<String, Actor> governments;
    private final Map<String, Actor> forces;
    private final @Nullable String country;

    /**
     * @param country ISO 3166-1 alpha-3 of the country the report is about, or null
     */
    public ActorNames(Region region, @Nullable String country) {
        this.region = region;
        this.country = country;
        this.countryNames = new HashMap<>();
        this.governments = new HashMap<>();
        this.forces = new HashMap<>();
        for (Place place : region.places()) {
            if (place.kind() == PlaceKind.COUNTRY && place.country() != null) {
                countryNames.put(place.country(), place.name());
            }
        }
        for (Actor actor : region.actors()) {
            String iso3 = actor.country();
            if (iso3 == null) {
                continue;
            }
            if (actor.kind() == ActorKind.GOVERNMENT && actor.parent() == null) {
                governments.putIfAbsent(iso3, actor);
            }
            if (actor.name().startsWith("Military Forces of")) {
                forces.putIfAbsent(iso3, actor);
            }
        }
    }

    private ActorNames(ActorNames other, @Nullable String country) {
        this.region = other.region;
        this.country = country;
        this.countryNames = other.countryNames;
        this.governments = other.governments;
        this.forces = other.forces;
    }

    /** The same names for a report about another country. */
    public ActorNames in(@Nullable String otherCountry) {
        return new ActorNames(this, otherCountry);
    }

    public @Nullable String country() {
        return country;
    }

    /** The place of a country, or null. */
    public @Nullable Place countryPlace(String iso3) {
        for (Place place : region.places()) {
            if (place.kind() == PlaceKind.COUNTRY && iso3.equals(place.country())) {
                return place;
            }
        }
        return null;
    }

    /** English name of a country, or null. */
    public @Nullable String countryName(@Nullable String iso3) {
        return iso3 == null ? null : countryNames.get(iso3);
    }

    /** The actor as outputs name it, generic ones in the report's country. */
    public ActorRef name(Actor actor) {
        return name(actor, country);
    }

    /** The actor as outputs name it, generic ones in a given country. */
    public ActorRef name(Actor actor, @Nullable String where) {
        String id = actor.id();
        if (actor.kind() == ActorKind.CIVILIANS) {
            return id.equals("protesters")
                    ? protesters(where)
                    : civilians(actor.country() == null ? where : actor.country());
        }
        if (UNIDENTIFIED.contains(id)) {
            return id.equals("mercenaries") ? actor.ref() : unidentified(where);
        }
        switch (id) {
            case "gov-generic", "junta-generic", "role-president", "role-minister":
                return orElse(governmentOf(where), actor);
            case "soldiers", "role-chief-of-staff", "customs-agents":
                return orElse(forcesOf(where), actor);
            case "gendarmes":
                return branch("Gendarmerie of ", where, actor);
            case "police-officers":
                return branch("Police Forces of ", where, actor);
            case "national-guards":
                return branch("National Guard of ", where, actor);
            case "peacekeepers":
                return "MLI".equals(where)
                        ? region.findActor("minusma").map(Actor::ref).orElse(actor.ref())
                        : actor.ref();
            default:
                if (where != null) {
                    Actor resolved = region.resolve(actor, where, null);
                    if (!resolved.equals(actor)) {
                        return resolved.ref();
                    }
                }
                boolean stateless = actor.kind() == ActorKind.STATE_FORCE && actor.country() == null;
                return stateless ? orElse(forcesOf(where), actor) : actor.ref();
        }
    }

    private static ActorRef orElse(@Nullable ActorRef ref, Actor actor) {
        return ref == null ? actor.ref() : ref;
    }

    private ActorRef branch(String prefix, @Nullable String where, Actor actor) {
        String name = countryName(where);
        if (name != null) {
            for (Actor candidate : region.actors()) {
                if (candidate.name().equals(prefix + name)) {
                    return candidate.ref();
                }
            }
        }
        return orElse(forcesOf(where), actor);
    }

    public ActorRef unidentified(@Nullable String where) {
        return generic("Unidentified Armed Group", "unidentified-armed-group", where);
    }

    public ActorRef civilians(@Nullable String where) {
        return generic("Civilians", "civilians", where);
    }

    public ActorRef protesters(@Nullable String where) {
        return generic("Protesters", "protesters", where);
    }

    public ActorRef rioters(@Nullable String where) {
        return generic("Rioters", "rioters", where);
    }

    private ActorRef generic(String name, String id, @Nullable String where) {
        String countryName = countryName(where);
        return countryName == null || where == null
                ? new ActorRef(id, name)
                : new ActorRef(id + "-" + where.toLowerCase(Locale.ROOT), name + " (" + countryName + ")");
    }

    public @Nullable ActorRef governmentOf(@Nullable String iso3) {
        Actor government = iso3 == null ? null : governments.get(iso3);
        return government == null ? null : government.ref();
    }

    public @Nullable ActorRef forcesOf(@Nullable String iso3) {
        Actor army = iso3 == null ? null : forces.get(iso3);
        return army == null ? null : army.ref();
    }

    public boolean isCapital(Place place) {
        String iso3 = place.country();
        return iso3 != null && place.name().equalsIgnoreCase(CAPITALS.get(iso3));
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
