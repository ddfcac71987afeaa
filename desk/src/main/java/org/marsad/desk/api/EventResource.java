package org.marsad.desk.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Instant;
import org.marsad.desk.access.Disclosures;
import org.marsad.desk.access.Role;
import org.marsad.desk.access.Viewer;
import org.marsad.desk.json.EventDetail;
import org.marsad.desk.json.HistoryJson;
import org.marsad.desk.json.PlaceNames;
import org.marsad.desk.server.Answers;
import org.marsad.desk.server.Ledgers;
import org.marsad.desk.server.Parameters;
import org.marsad.desk.server.RequestException;
import org.marsad.desk.server.Resource;
import org.marsad.exchange.profile.Profile;
import org.marsad.ledger.store.StatementFilter;
import org.marsad.model.LedgerEvent;
import org.marsad.region.Region;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One merged event with its accounts side by side, and how it came to be what it is. */
final class EventResource implements Resource {
    /** Of an event; the most that any report of a thousand statements and more could tell of it. */
    private static final int STATEMENTS = 2_000;

    private final PlaceNames names;
    private final Ledgers ledgers;
    private final Disclosures disclosures;

    EventResource(Region region, Ledgers ledgers, Disclosures disclosures) {
        this.names = new PlaceNames(region);
        this.ledgers = ledgers;
        this.disclosures = disclosures;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(Resources.BASE + "/events/{id}", this::one, Role.READER);
        routes.get(Resources.BASE + "/events/{id}/history", this::history, Role.READER);
    }

    private void one(Context context) {
        Parameters parameters = Parameters.of(context, "as_of");
        String id = context.pathParam("id");
        Profile profile = Viewer.of(context).profile();
        Shown shown = new Shown(profile, disclosures);
        Instant asOf = EventQuery.asOf(parameters);
        shown.refuseAsOf(asOf);
        Answers.json(context, ledgers.read(ledger -> {
            LedgerEvent event = EventIds.find(ledger, id, asOf, profile)
                    .flatMap(shown::of)
                    .orElseThrow(() -> RequestException.notFound("there is no event " + id + "."));
            return names.addedTo(
                    profile == Profile.INTERNAL
                            ? EventDetail.withWords(
                                    event,
                                    ledger.reportsOf(event.id()),
                                    ledger.statements(StatementFilter.ofEvent(event.id()), 0, STATEMENTS))
                            : EventDetail.of(event));
        }));
    }

    private void history(Context context) {
        Parameters.of(context);
        Internal.only(context, "histories of events");
        String id = context.pathParam("id");
        ObjectNode body = Answers.JSON.createObjectNode();
        ArrayNode items = body.putArray("items");
        ledgers.read(ledger -> {
            LedgerEvent event = EventIds.find(ledger, id, null, Profile.INTERNAL)
                    .orElseThrow(() -> RequestException.notFound("there is no event " + id + "."));
            ledger.history(event.id()).forEach(one -> items.add(HistoryJson.of(one)));
            return items;
        });
        body.putNull("next");
        Answers.json(context, body);
    }
}
