package org.marsad.desk.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.desk.access.Role;
import org.marsad.desk.access.Viewer;
import org.marsad.desk.json.ActorJson;
import org.marsad.desk.server.Answers;
import org.marsad.desk.server.Ledgers;
import org.marsad.desk.server.Parameters;
import org.marsad.desk.server.Resource;
import org.marsad.exchange.profile.Profile;
import org.marsad.ledger.store.ActorCount;
import org.marsad.ledger.store.EventFilter;
import org.marsad.model.Actor;
import org.marsad.region.Region;
import tools.jackson.databind.node.ArrayNode;

/** The actors of the region's pack, with how often the ledger tells of each; the public does not see how often. */
final class ActorsResource implements Resource {
    private static final List<String> SIDES = List.of("state", "foreign", "armed_group", "civilians", "other");
    private static final Duration GOOD = Duration.ofMinutes(1);

    private final Region region;
    private final Ledgers ledgers;
    private final EventQuery query;
    private final ActorJson json;
    private final Remembered<Map<String, ActorCount>> ofAll;

    ActorsResource(Region region, Ledgers ledgers) {
        this.region = region;
        this.ledgers = ledgers;
        this.query = new EventQuery(region);
        this.json = new ActorJson(region);
        this.ofAll = new Remembered<>(GOOD, () -> counts(EventFilter.ALL));
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(Resources.BASE + "/actors", this::list, Role.READER);
    }

    private void list(Context context) {
        Parameters parameters = Parameters.of(context, "area", "from", "to", "side");
        EventFilter filter = query.areaAndDays(parameters);
        Optional<String> side = parameters.choice("side", SIDES);
        @Nullable
        Map<String, ActorCount> counts = Viewer.of(context).profile() == Profile.PUBLIC
                ? null
                : filter.equals(EventFilter.ALL) ? ofAll.get() : counts(filter);
        ArrayNode items = Answers.JSON.createArrayNode();
        for (Actor actor : region.actors()) {
            if (side.isEmpty() || side.get().equals(ActorJson.side(actor.kind()))) {
                items.add(json.whole(actor, counts));
            }
        }
        Answers.page(context, items, null);
    }

    private Map<String, ActorCount> counts(EventFilter filter) {
        return ledgers.read(ledger -> ledger.actorCounts(filter));
    }
}
