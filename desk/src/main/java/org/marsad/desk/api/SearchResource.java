package org.marsad.desk.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.marsad.desk.access.Role;
import org.marsad.desk.json.FoundJson;
import org.marsad.desk.server.Answers;
import org.marsad.desk.server.Cursors;
import org.marsad.desk.server.Ledgers;
import org.marsad.desk.server.Parameters;
import org.marsad.desk.server.RequestException;
import org.marsad.desk.server.Resource;
import org.marsad.ledger.search.QueryException;
import org.marsad.ledger.search.SearchResult;
import org.marsad.ledger.store.EventFilter;
import org.marsad.ledger.store.ReportFilter;
import org.marsad.region.Region;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reports found by words and names; names of private persons find nothing, and are hidden where they stand beside what was found. */
final class SearchResource implements Resource {
    private static final String LIST = "search";
    private static final int MOST = 100;
    private static final int USUAL = 20;

    private final EventQuery query;
    private final Ledgers ledgers;
    private final Cursors cursors;

    SearchResource(Region region, Ledgers ledgers, Cursors cursors) {
        this.query = new EventQuery(region);
        this.ledgers = ledgers;
        this.cursors = cursors;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(Resources.BASE + "/search", this::search, Role.READER);
    }

    private void search(Context context) {
        Parameters parameters = Parameters.of(context, "q", "area", "from", "to", "limit", "after");
        Internal.only(context, "the words of reports");
        String words = parameters.get("q");
        EventFilter where = query.areaAndDays(parameters);
        ReportFilter filter = new ReportFilter(where.iso3(), where.admin1(), where.from(), where.to());
        int limit = parameters.number("limit", 1, MOST, USUAL);
        SearchResult.Position after = position(cursors.place(parameters, LIST, ""));
        SearchResult result;
        try {
            result = ledgers.read(ledger -> ledger.search(words, filter, after, limit));
        } catch (QueryException e) {
            throw RequestException.wrong("q", "q: " + e.getMessage() + ".");
        }
        ObjectNode body = Answers.JSON.createObjectNode();
        ArrayNode items = body.putArray("items");
        result.reports().forEach(report -> items.add(FoundJson.of(report)));
        SearchResult.Position next = result.next();
        body.put("next", next == null ? null : cursors.next(context, LIST, next.before() + " " + next.skip()));
        ArrayNode widened = body.putArray("widened");
        result.widened().forEach(one -> {
            ObjectNode node = widened.addObject();
            node.put("typed", one.typed());
            one.meant().forEach(node.putArray("meant")::add);
        });
        result.maybe().forEach(body.putArray("maybe")::add);
        Answers.json(context, body);
    }

    private static SearchResult.Position position(String written) {
        int blank = written.indexOf(' ');
        return blank < 0
                ? SearchResult.Position.START
                : new SearchResult.Position(
                        Long.parseLong(written.substring(0, blank)), Integer.parseInt(written.substring(blank + 1)));
    }
}
