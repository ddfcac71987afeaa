package org.marsad.region;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.marsad.model.Actor;
import org.marsad.model.Place;

/** The facts of one region's pack, in memory. Immutable. */
public final class Region {
    private final String name;
    private final List<Actor> actors;
    private final List<Place> places;
    private final Map<String, Actor> actorById;
    private final Map<String, Place> placeById;

    public Region(String name, List<Actor> actors, List<Place> places) {
        this.name = name;
        this.actors = List.copyOf(actors);
        this.places = List.copyOf(places);
        this.actorById = actors.stream().collect(Collectors.toUnmodifiableMap(Actor::id, Function.identity()));
        this.placeById = places.stream().collect(Collectors.toUnmodifiableMap(Place::id, Function.identity()));
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
}
