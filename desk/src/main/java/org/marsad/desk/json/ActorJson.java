package org.marsad.desk.json;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.exchange.contract.Parts;
import org.marsad.ledger.store.ActorCount;
import org.marsad.model.Actor;
import org.marsad.model.ActorKind;
import org.marsad.model.ActorRef;
import org.marsad.region.Region;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Actors as a page needs them: what they are called, what they are, on whose side that counts. */
public final class ActorJson {
    private final Region region;
    private final DisplayNames names;

    public ActorJson(Region region) {
        this.region = region;
        this.names = new DisplayNames(region);
    }

    /** Id, names, kind and side; of an actor that the pack does not have, null but for the name. */
    public ObjectNode of(ActorRef actor) {
        String id = actor.id();
        return of(actor.name(), id == null ? Optional.empty() : region.findActor(id));
    }

    /**
     * All that the pack has of an actor.
     *
     * @param counts by name, or null where they may not be seen
     */
    public ObjectNode whole(Actor actor, @Nullable Map<String, ActorCount> counts) {
        ObjectNode node = of(actor.name(), Optional.of(actor));
        node.put("iso3", actor.country());
        node.set("parent", actor.parent() == null ? null : find(actor.parent()));
        node.put("from", actor.active().from()).put("to", actor.active().to());
        if (counts == null) {
            return node.putNull("counts");
        }
        ActorCount count = counts.getOrDefault(actor.name(), new ActorCount(0, 0, 0, 0));
        node.putObject("counts")
                .put("events", count.events())
                .put("perpetrator", count.perpetrator())
                .put("target", count.target())
                .put("statements", count.statements());
        return node;
    }

    /** An end of a relation: an actor, or a country's place. */
    public ObjectNode end(ActorRef end) {
        String id = end.id();
        if (id == null || region.findActor(id).isPresent()) {
            return of(end);
        }
        return region.findPlace(id)
                .map(place -> JsonMapper.shared()
                        .createObjectNode()
                        .put("id", place.id())
                        .put("name", end.name())
                        .set("names", DisplayNames.of(place))
                        .put("kind", "country")
                        .put("side", "state"))
                .orElseGet(() -> of(end));
    }

    /** By id; null where the pack does not have it. */
    public @Nullable ObjectNode find(String id) {
        return region.findActor(id)
                .map(actor -> of(actor.name(), Optional.of(actor)))
                .orElse(null);
    }

    private ObjectNode of(String name, Optional<Actor> known) {
        ObjectNode node = JsonMapper.shared().createObjectNode();
        node.put("id", known.map(Actor::id).orElse(null)).put("name", name);
        node.set("names", known.map(names::of).orElse(null));
        node.put("kind", known.map(actor -> Parts.label(actor.kind())).orElse(null));
        node.put("side", known.map(actor -> side(actor.kind())).orElse(null));
        return node;
    }

    /** {@code state}, {@code foreign}, {@code armed_group}, {@code civilians} or {@code other}; who is allied with whom is no side. */
    public static String side(ActorKind kind) {
        return switch (kind) {
            case STATE_FORCE, GOVERNMENT -> "state";
            case FOREIGN_FORCE, PRIVATE_MILITARY, INTERNATIONAL_ORGANISATION, REGIONAL_ORGANISATION -> "foreign";
            case REBEL, JIHADIST, SEPARATIST, SELF_DEFENCE, GENERIC_ARMED -> "armed_group";
            case CIVILIANS -> "civilians";
            case AGREEMENT, OBSERVER_ROLE -> "other";
        };
    }
}
