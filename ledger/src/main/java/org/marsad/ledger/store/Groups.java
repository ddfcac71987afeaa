package org.marsad.ledger.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.marsad.model.Actor;
import org.marsad.region.Region;

/** The group that an armed group's part belongs to, by name; worldwide networks, which have no country, are not groups. */
final class Groups implements UnaryOperator<String> {
    private static final int DEPTH = 5;

    private final Map<String, String> groupByPart = new HashMap<>();

    Groups(Region region) {
        for (Actor actor : region.actors()) {
            String parent = actor.parent();
            Optional<Actor> group = parent == null ? Optional.empty() : region.findActor(parent);
            group.filter(found -> found.kind().isArmedGroup() && found.country() != null)
                    .ifPresent(found -> groupByPart.put(actor.name(), found.name()));
        }
    }

    @Override
    public String apply(String name) {
        String group = name;
        for (int i = 0; i < DEPTH && groupByPart.containsKey(group); i++) {
            group = groupByPart.get(group);
        }
        return group;
    }
}
