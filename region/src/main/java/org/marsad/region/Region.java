package org.marsad.region;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Actor;
import org.marsad.model.Country;
import org.marsad.model.Language;
import org.marsad.model.Place;
import org.marsad.model.PlaceKind;

/** The facts of one region's pack, in memory. Immutable. */
public final class Region {
    private final String name;
    private final List<Actor> actors;
    private final List<Place> places;
    private final Map<String, Actor> actorById;
    private final Map<String, Place> placeById;
    private final Map<String, Place> countryByIso3 = new HashMap<>();
    private final Map<String, List<Place>> admin1ByIso3 = new HashMap<>();
    private final Map<String, List<Actor>> childrenById = new HashMap<>();

    private final List<Country> countries;
    private final Map<String, List<String>> capitals = new HashMap<>();
    private final NationalActors national;
    private final List<Resolution> resolutions;
    private final Supplier<Areas> areaLoader;
    private final Gazetteer gazetteer;
    private @Nullable Areas areas;
    private final Supplier<PastViolence> pastLoader;
    private @Nullable PastViolence past;
    private final Supplier<KnownPresence> presenceLoader;
    private @Nullable KnownPresence presence;

    public Region(String name, List<Actor> actors, List<Place> places) {
        this(
                name,
                actors,
                places,
                List.of(),
                new NationalActors(),
                List.of(),
                () -> {
                    throw new PackException("region " + name + " was made without areas");
                },
                () -> {
                    throw new PackException("region " + name + " was made without past violence");
                },
                () -> {
                    throw new PackException("region " + name + " was made without presence");
                },
                Gazetteer.none());
    }

    Region(
            String name,
            List<Actor> actors,
            List<Place> places,
            List<Country> countries,
            NationalActors national,
            List<Resolution> resolutions,
            Supplier<Areas> areaLoader,
            Supplier<PastViolence> pastLoader,
            Supplier<KnownPresence> presenceLoader,
            Gazetteer gazetteer) {
        this.name = name;
        this.gazetteer = gazetteer;
        this.areaLoader = areaLoader;
        this.pastLoader = pastLoader;
        this.presenceLoader = presenceLoader;
        this.resolutions = List.copyOf(resolutions);
        this.countries = List.copyOf(countries);
        countries.forEach(country -> capitals.put(country.iso3(), country.capitals(Language.EN)));
        this.national = national;
        this.actors = List.copyOf(actors);
        this.places = List.copyOf(places);
        this.actorById = new HashMap<>(actors.size() * 2);
        this.placeById = new HashMap<>(places.size() * 2);
        for (Actor actor : this.actors) {
            requireNew(actorById.put(actor.id(), actor), actor.id());
            if (actor.parent() != null) {
                childrenById
                        .computeIfAbsent(actor.parent(), id -> new ArrayList<>())
                        .add(actor);
            }
        }
        for (Place place : this.places) {
            requireNew(placeById.put(place.id(), place), place.id());
            String country = place.country();
            if (country != null && place.kind() == PlaceKind.COUNTRY) {
                countryByIso3.put(country, place);
            } else if (country != null && place.kind() == PlaceKind.ADMIN1) {
                admin1ByIso3.computeIfAbsent(country, iso3 -> new ArrayList<>()).add(place);
            }
        }
    }

    private static void requireNew(@Nullable Object before, String id) {
        if (before != null) {
            throw new IllegalArgumentException("id " + id + " must be unique, but stands in two rows");
        }
    }

    public String name() {
        return name;
    }

    public List<Actor> actors() {
        return actors;
    }

    public List<Place> places() {
        return places;
    }

    public Optional<Actor> findActor(String id) {
        return Optional.ofNullable(actorById.get(id));
    }

    public Optional<Place> findPlace(String id) {
        return Optional.ofNullable(placeById.get(id));
    }

    /** Countries of the region, its neighbours and the states involved, with their adjectives and capitals. */
    public List<Country> countries() {
        return countries;
    }

    /** Whether a place is the seat of its country's government, by the English names that the pack gives. */
    public boolean isCapital(Place place) {
        String iso3 = place.country();
        return iso3 != null
                && capitals.getOrDefault(iso3, List.of()).stream()
                        .anyMatch(capital -> capital.equalsIgnoreCase(place.name()));
    }

    /**
     * A country's organ or its nameless people.
     *
     * @param organ as in the pack's {@code organs.tsv}: {@code army}, {@code police}, {@code government}, {@code
     *     civilians}, {@code armed-group} …
     */
    public Optional<Actor> findNational(String organ, String iso3) {
        return national.find(organ, iso3).flatMap(this::findActor);
    }

    /**
     * What a generic actor ("soldiers", "civilians", "gunmen") is in a given country ("Military Forces of Mali",
     * "Civilians (Mali)", "Unidentified Armed Group (Mali)").
     */
    public Optional<Actor> findNational(Actor generic, String iso3) {
        return national.organOf(generic.id()).flatMap(organ -> findNational(organ, iso3));
    }

    /**
     * The actor that a mention means in a country: the army of Mali for "soldiers", the Sahel province for "Islamic State"
     * in Mali, the West Africa province in Diffa; otherwise the actor itself.
     *
     * @param admin1 first-level unit, as {@link Place#admin1()} spells it, or null where the text does not tell
     */
    public Actor resolve(Actor actor, String iso3, @Nullable String admin1) {
        for (Resolution resolution : resolutions) {
            if (resolution.applies(actor.id(), iso3, admin1)) {
                return findActor(resolution.resolved()).orElse(actor);
            }
        }
        return findNational(actor, iso3).orElse(actor);
    }

    /** The country's own place, by ISO 3166-1 alpha-3. */
    public Optional<Place> findCountry(String iso3) {
        return Optional.ofNullable(countryByIso3.get(iso3));
    }

    /** All first-level units of a country, of old and new frames. */
    public List<Place> listAdmin1(String iso3) {
        return List.copyOf(admin1ByIso3.getOrDefault(iso3, List.of()));
    }

    /** The actors whose parent this is, not their own children. */
    public List<Actor> listChildren(String actorId) {
        return List.copyOf(childrenById.getOrDefault(actorId, List.of()));
    }

    /** Names beyond the pack, empty unless the user has built an index and given it to {@link #with}. */
    public Gazetteer gazetteer() {
        return gazetteer;
    }

    /** The same facts with a larger gazetteer beside them. */
    public Region with(Gazetteer larger) {
        return new Region(
                name,
                actors,
                places,
                countries,
                national,
                resolutions,
                this::areas,
                this::pastViolence,
                this::presence,
                larger);
    }

    /** Administrative areas in time, their outlines, and grid cells; loaded at the first call. */
    public synchronized Areas areas() {
        Areas loaded = areas;
        if (loaded == null) {
            loaded = areaLoader.get();
            areas = loaded;
        }
        return loaded;
    }

    /** What is known of past violence, by month; loaded at the first call. */
    public synchronized PastViolence pastViolence() {
        PastViolence loaded = past;
        if (loaded == null) {
            loaded = pastLoader.get();
            past = loaded;
        }
        return loaded;
    }

    /** Where forces were, what changed and who held which town; loaded at the first call. */
    public synchronized KnownPresence presence() {
        KnownPresence loaded = presence;
        if (loaded == null) {
            loaded = presenceLoader.get();
            presence = loaded;
        }
        return loaded;
    }

    /** Whether an actor is the other or stands below it, at any depth. */
    public boolean isWithin(Actor actor, String ancestorId) {
        Optional<Actor> at = Optional.of(actor);
        // a pack with a circle of parents must not hang the reader
        for (int depth = 0; at.isPresent() && depth < 10; depth++) {
            if (at.get().id().equals(ancestorId)) {
                return true;
            }
            String parent = at.get().parent();
            at = parent == null ? Optional.empty() : findActor(parent);
        }
        return false;
    }
}
