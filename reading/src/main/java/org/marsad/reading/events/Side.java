package org.marsad.reading.events;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Actor;
import org.marsad.model.ActorRef;
import org.marsad.model.Participant;
import org.marsad.reading.mentions.ActorMention;
import org.marsad.reading.mentions.ActorNames;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.mentions.Mention;

/** One side of an event while it is being found: its participants in the order in which they were found, each once. */
final class Side {
    private final Annotated annotated;
    private final ActorNames names;
    private final @Nullable String country;
    private final Map<String, Participant> byName = new LinkedHashMap<>();
    private final List<Actor> actors = new ArrayList<>();

    /** @param country ISO 3166-1 alpha-3 code of the country whose army "the army" is, or null */
    Side(Annotated annotated, ActorNames names, @Nullable String country) {
        this.annotated = annotated;
        this.names = names;
        this.country = country;
    }

    /** @param inferred the text names the actor, but not as a party of the event */
    void add(ActorMention mention, boolean inferred) {
        add(names.sufferer(mention.actor(), country), mention.actor(), mention, inferred);
    }

    /** Adds whom a mention stands for: "officers" who take power are the army. */
    void addAs(ActorRef ref, @Nullable Actor actor, Mention mention) {
        add(ref, actor, mention, true);
    }

    /** Adds somebody whom no word names; nobody where that is not known. */
    void addUnnamed(@Nullable ActorRef ref) {
        if (ref != null) {
            byName.putIfAbsent(ref.name(), new Participant(ref, null, null, true));
        }
    }

    private void add(ActorRef ref, @Nullable Actor actor, Mention mention, boolean inferred) {
        Participant participant = new Participant(
                ref,
                annotated.text().words(mention.first(), mention.last()),
                annotated.text().span(mention.first(), mention.last()),
                inferred);
        if (byName.putIfAbsent(ref.name(), participant) == null && actor != null) {
            actors.add(actor);
        }
    }

    boolean has(Actor actor) {
        return byName.containsKey(names.sufferer(actor, country).name());
    }

    /** Whether the side is told to have somebody of this name. */
    boolean names(ActorRef ref) {
        return byName.containsKey(ref.name());
    }

    /** Nobody is on this side, named or not. */
    boolean isEmpty() {
        return byName.isEmpty();
    }

    /** The actors that words of the report name. */
    List<Actor> actors() {
        return actors;
    }

    /** A named group or a state is on this side. */
    boolean hasGroupOrState() {
        return actors.stream().anyMatch(actor -> Camps.isGroup(actor) || Camps.isState(actor));
    }

    /** Gives the side one name in place of all its names; of what sort its actors are stays known. */
    void rename(ActorRef ref) {
        byName.clear();
        addUnnamed(ref);
    }

    /** A named group takes the place of "gunmen". */
    void dropUnidentifiedBesideNamed() {
        boolean named = byName.keySet().stream().anyMatch(name -> !name.startsWith("Unidentified"))
                && actors.stream().anyMatch(Camps::isGroup);
        if (named) {
            byName.keySet().removeIf(name -> name.startsWith("Unidentified"));
        }
    }

    /** Who did something did not suffer it: soldiers lost in the army's own strike are no target of it. */
    void dropThoseOf(Side doers) {
        byName.keySet().removeAll(doers.byName.keySet());
        actors.removeIf(doers::has);
    }

    /** Leaves out those who are on the side only as part of another on it. */
    void dropIf(Predicate<Actor> part) {
        for (Actor actor : actors) {
            if (part.test(actor)) {
                byName.remove(names.sufferer(actor, country).name());
            }
        }
        actors.removeIf(part);
    }

    List<Participant> participants() {
        return List.copyOf(byName.values());
    }
}
