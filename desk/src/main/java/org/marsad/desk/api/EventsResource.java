package org.marsad.desk.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marsad.desk.access.Disclosures;
import org.marsad.desk.access.Role;
import org.marsad.desk.access.Viewer;
import org.marsad.desk.json.EventFeatures;
import org.marsad.desk.server.Answers;
import org.marsad.desk.server.Cursors;
import org.marsad.desk.server.Ledgers;
import org.marsad.desk.server.Parameters;
import org.marsad.desk.server.Resource;
import org.marsad.desk.server.Shelf;
import org.marsad.exchange.contract.LedgerEventJson;
import org.marsad.exchange.profile.Profile;
import org.marsad.ledger.store.EventFilter;
import org.marsad.ledger.store.EventPage;
import org.marsad.model.LedgerEvent;
import org.marsad.region.Region;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** The list of merged events, as objects of the contract or as features of a map. */
final class EventsResource implements Resource {
    private static final String LIST = "events";
    private static final int MOST = 500;
    private static final int USUAL = 50;
    private static final String[] PARAMETERS = Stream.concat(
                    EventQuery.NAMES.stream(), Stream.of("as_of", "limit", "after", "format"))
            .toArray(String[]::new);

    /** Pages that were asked for last, as long as the ledger is the same: readers who open the page ask for the same ones. */
    private static final int KEPT = 200;

    /** Longer pages are not kept. */
    private static final int KEPT_LIMIT = 100;

    private record Question(String query, Profile profile, LocalDate day) {}

    private final Shelf<Question, byte[]> shelf = new Shelf<>(KEPT);
    private final EventQuery query;
    private final EventFeatures features;
    private final Ledgers ledgers;
    private final Disclosures disclosures;
    private final Cursors cursors;

    EventsResource(Region region, Ledgers ledgers, Disclosures disclosures, Cursors cursors) {
        this.query = new EventQuery(region);
        this.features = new EventFeatures(region);
        this.ledgers = ledgers;
        this.disclosures = disclosures;
        this.cursors = cursors;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(Resources.BASE + "/events", this::list, Role.READER);
    }

    private void list(Context context) {
        Parameters parameters = Parameters.of(context, PARAMETERS);
        boolean asFeatures = parameters
                .choice("format", List.of("json", "geojson"))
                .filter("geojson"::equals)
                .isPresent();
        int limit = parameters.number("limit", 1, MOST, USUAL);
        EventPage.Position after = EventPlaces.position(cursors.place(parameters, LIST, ""));
        Instant asOf = EventQuery.asOf(parameters);
        Shown shown = new Shown(Viewer.of(context).profile(), disclosures);
        EventFilter filter = shown.narrowed(query.filter(parameters));
        shown.refuseAsOf(asOf);
        Question question = new Question(String.valueOf(context.queryString()), shown.profile(), disclosures.today());
        byte[] answer = limit > KEPT_LIMIT || asOf != null
                ? ledgers.read(
                        ledger -> answer(context, ledger.page(filter, asOf, after, limit), shown, filter, asFeatures))
                : ledgers.read(ledger -> shelf.get(
                        ledger.state(),
                        question,
                        () -> answer(context, ledger.page(filter, null, after, limit), shown, filter, asFeatures)));
        Answers.bytes(context, asFeatures ? "application/geo+json" : "application/json", answer);
    }

    private byte[] answer(Context context, EventPage page, Shown shown, EventFilter filter, boolean asFeatures) {
        List<LedgerEvent> events = shown.of(page.events(), filter);
        EventPage.@Nullable Position next = page.next();
        ObjectNode body = asFeatures ? features.collection(events) : items(events);
        body.put("next", next == null ? null : cursors.next(context, LIST, EventPlaces.write(next)));
        if (shown.counts()) {
            body.put("withheld", shown.withheld());
        }
        return Answers.JSON.writeValueAsBytes(body);
    }

    private static ObjectNode items(List<LedgerEvent> events) {
        ObjectNode body = Answers.JSON.createObjectNode();
        ArrayNode items = body.putArray("items");
        events.forEach(event ->
                items.addRawValue(new RawValue(LedgerEventJson.line(event).stripTrailing())));
        return body;
    }
}
