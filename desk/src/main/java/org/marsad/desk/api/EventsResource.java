package org.marsad.desk.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.marsad.desk.access.Role;
import org.marsad.desk.server.Answers;
import org.marsad.desk.server.Ledgers;
import org.marsad.desk.server.Parameters;
import org.marsad.desk.server.RequestException;
import org.marsad.desk.server.Resource;
import org.marsad.exchange.contract.LedgerEventJson;
import org.marsad.ledger.store.EventFilter;
import org.marsad.region.Region;
import tools.jackson.databind.node.ArrayNode;

/** Merged events. */
final class EventsResource implements Resource {
    private final Region region;
    private final Ledgers ledgers;

    EventsResource(Region region, Ledgers ledgers) {
        this.region = region;
        this.ledgers = ledgers;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(Resources.BASE + "/events", this::list, Role.READER);
        routes.get(Resources.BASE + "/events/{id}", this::one, Role.READER);
    }

    private void list(Context context) {
        Parameters parameters = Parameters.of(context, "from", "to");
        EventFilter filter = EventFilter.ALL.between(
                parameters.findDay("from").orElse(null),
                parameters.findDay("to").orElse(null));
        ArrayNode items = Answers.JSON.createArrayNode();
        ledgers.read(ledger -> {
            ledger.events(filter, null, event -> items.add(Answers.JSON.readTree(LedgerEventJson.line(event))));
            return items;
        });
        Answers.page(context, items, null);
    }

    private void one(Context context) {
        String id = context.pathParam("id");
        Answers.json(
                context,
                ledgers.read(ledger -> ledger.event(id, null)
                        .map(event -> Answers.JSON.readTree(LedgerEventJson.line(event)))
                        .orElseThrow(() -> RequestException.notFound(
                                "there is no event " + id + " in the ledger of " + region.name()))));
    }
}
