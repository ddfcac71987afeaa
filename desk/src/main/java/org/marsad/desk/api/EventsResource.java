package org.marsad.desk.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marsad.desk.access.Disclosures;
import org.marsad.desk.access.Role;
import org.marsad.desk.access.Viewer;
import org.marsad.desk.json.EventFeatures;
import org.marsad.desk.json.PlaceNames;
import org.marsad.desk.server.Answers;
import org.marsad.desk.server.Cursors;
import org.marsad.desk.server.Ledgers;
import org.marsad.desk.server.Parameters;
import org.marsad.desk.server.Resource;
import org.marsad.desk.server.Shelf;
import org.marsad.exchange.contract.LedgerEventJson;
import org.marsad.exchange.contract.Parts;
import org.marsad.exchange.profile.Profile;
import org.marsad.ledger.store.EventFilter;
import org.marsad.ledger.store.EventOrder;
import org.marsad.ledger.store.EventPage;
import org.marsad.model.LedgerEvent;
import org.marsad.region.Region;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The list of merged events, as objects of the contract or as features of a map. */
final class EventsResource implements Resource {
    private static final String LIST = "events";
    private static final List<String> ORDERS =
            Arrays.stream(EventOrder.values()).map(Parts::label).toList();
    private static final int MOST = 500;
    private static final int USUAL = 50;
    private static final String[] PARAMETERS = Stream.concat(
                    EventQuery.NAMES.stream(), Stream.of("as_of", "order", "limit", "after", "format"))
            .toArray(String[]::new);

    /** Pages that were asked for last, as long as the ledger is the same: readers who open the page ask for the same ones. */
    private static final int KEPT = 200;

    /** Longer pages are not kept. */
    private static final int KEPT_LIMIT = 100;

    private record Question(String query, Profile profile, LocalDate day) {}

    private final Shelf<Question, byte[]> shelf = new Shelf<>(KEPT);
    private final EventQuery query;
    private final EventFeatures features;
    private final PlaceNames names;
    private final Ledgers ledgers;
    private final Disclosures disclosures;
    private final Cursors cursors;

    EventsResource(Region region, Ledgers ledgers, Disclosures disclosures, Cursors cursors) {
        this.query = new EventQuery(region);
        this.features = new EventFeatures(region);
        this.names = new PlaceNames(region);
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
        EventOrder order = parameters
                .choice("order", ORDERS)
                .map(label -> EventOrder.values()[ORDERS.indexOf(label)])
                .orElse(EventOrder.OLDEST);
        String list = LIST + " " + Parts.label(order);
        EventPage.Position after = EventPlaces.position(cursors.place(parameters, list, ""));
        Instant asOf = EventQuery.asOf(parameters);
        Shown shown = new Shown(Viewer.of(context).profile(), disclosures);
        EventFilter filter = shown.narrowed(query.filter(parameters));
        shown.refuseAsOf(asOf);
        Question question = new Question(String.valueOf(context.queryString()), shown.profile(), disclosures.today());
        byte[] answer = ledgers.read(ledger -> {
            Supplier<byte[]> maker = () -> {
                EventPage page = ledger.page(filter, order, asOf, after, limit);
                EventPage.@Nullable Position next = page.next();
                String link = next == null ? null : cursors.next(context, list, EventPlaces.write(next));
                return answer(page.events(), link, shown, filter, asFeatures);
            };
            return limit > KEPT_LIMIT || asOf != null ? maker.get() : shelf.get(ledger.state(), question, maker);
        });
        Answers.bytes(context, asFeatures ? "application/geo+json" : "application/json", answer);
    }

    private byte[] answer(
            List<LedgerEvent> found, @Nullable String next, Shown shown, EventFilter filter, boolean asFeatures) {
        List<LedgerEvent> events = shown.of(found, filter);
        ObjectNode body = asFeatures ? features.collection(events) : items(events);
        body.put("next", next);
        if (shown.counts()) {
            body.put("withheld", shown.withheld());
        }
        return Answers.JSON.writeValueAsBytes(body);
    }

    private ObjectNode items(List<LedgerEvent> events) {
        ObjectNode body = Answers.JSON.createObjectNode();
        ArrayNode items = body.putArray("items");
        events.forEach(event -> items.add(names.addedTo(Answers.JSON.readTree(LedgerEventJson.line(event)))));
        return body;
    }
}
